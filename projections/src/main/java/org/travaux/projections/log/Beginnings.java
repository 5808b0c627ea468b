package org.travaux.projections.log;

import java.util.Optional;
import java.util.Set;
import org.travaux.core.cache.RecentlyUsed;
import org.travaux.core.event.Event;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Tag;

/// The event that each thing began with, which never changes: how an instrument was opened, how a
/// meeting was convened, and so the body by which rights are told.
///
/// @param <E> the kind of event that begins such a thing
public final class Beginnings<E extends Event> {

  private static final int KEPT_LIMIT = 10_000;

  private final EventReader events;
  private final Class<E> kind;
  private final RecentlyUsed<Tag, E> kept = new RecentlyUsed<>(KEPT_LIMIT);

  public Beginnings(EventReader events, Class<E> kind) {
    this.events = events;
    this.kind = kind;
  }

  /// Empty if there is no such thing.
  public Optional<E> of(Tag tag) {
    var known = kept.get(tag);
    if (known != null) {
      return Optional.of(known);
    }
    var found = read(tag);
    found.ifPresent(beginning -> kept.put(tag, beginning));
    return found;
  }

  private Optional<E> read(Tag tag) {
    try (var reading = events.read(Set.of(tag), LogPosition.START, events.head())) {
      return reading.hasNext()
          ? Optional.of(reading.next().event()).filter(kind::isInstance).map(kind::cast)
          : Optional.empty();
    }
  }
}
