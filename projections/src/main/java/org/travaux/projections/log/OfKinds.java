package org.travaux.projections.log;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.travaux.core.event.Event;
import org.travaux.core.event.EventNames;

/// Whether a stored event may be of certain kinds, told by its name and without decoding it.
record OfKinds(EventCodec codec, Set<String> names) implements Predicate<StoredEvent> {

  /// @param kinds of which the sealed interfaces stand for all of theirs
  static Predicate<StoredEvent> of(EventCodec codec, Set<Class<? extends Event>> kinds) {
    if (kinds.contains(Event.class)) {
      return _ -> true;
    }
    return new OfKinds(
        codec,
        EventNames.kinds().stream()
            .filter(one -> kinds.stream().anyMatch(kind -> kind.isAssignableFrom(one)))
            .map(EventNames::of)
            .collect(Collectors.toUnmodifiableSet()));
  }

  @Override
  public boolean test(StoredEvent event) {
    return codec.name(event).map(names::contains).orElse(true);
  }
}
