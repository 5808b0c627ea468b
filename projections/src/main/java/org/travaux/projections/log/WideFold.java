package org.travaux.projections.log;

import java.util.Set;
import org.travaux.core.event.Event;
import org.travaux.core.event.Fold;
import org.travaux.core.event.Tag;

/// A fold over the events of more than one tag: some of them name further tags, such as those of a
/// body its meetings, of which all is part of it too.
///
/// @param <S> immutable
public interface WideFold<S> extends Fold<S> {

  /// The tags that an event names beside its own, if any.
  Set<Tag> named(Event event);

  /// The kinds of event that name any, of which the sealed interfaces stand for all of theirs.
  Set<Class<? extends Event>> naming();
}
