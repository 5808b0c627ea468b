package org.travaux.core.authority;

import java.util.Optional;
import org.travaux.core.event.AccreditationEvent.PersonRegistered;
import org.travaux.core.event.Fold;
import org.travaux.core.event.Recorded;

/// Whether one person is registered, and under which name.
public record Registration(Optional<String> name) {

  /// Over the registrations that carry one person's tag.
  public static final Fold<Registration> FOLD =
      new Fold<>() {
        @Override
        public Registration initial() {
          return new Registration(Optional.empty());
        }

        @Override
        public Registration evolve(Registration state, Recorded recorded) {
          return recorded.event() instanceof PersonRegistered(_, var name)
              ? new Registration(Optional.of(name))
              : state;
        }
      };

  public boolean isKnown() {
    return name.isPresent();
  }
}
