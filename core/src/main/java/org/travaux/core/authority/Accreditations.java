package org.travaux.core.authority;

import java.util.Optional;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import org.travaux.core.event.AccreditationEvent.AccreditationWithdrawn;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.AccreditationEvent.AdministratorAppointed;
import org.travaux.core.event.AccreditationEvent.AdministratorDismissed;
import org.travaux.core.event.AccreditationEvent.BodyFounded;
import org.travaux.core.event.AccreditationEvent.PersonRegistered;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.Fold;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.Recorded;

/// Who is accredited to one body, and what they may do there. A person can be accredited more than
/// once, for different delegations or in different roles, and always acts as one of these.
///
/// @param title of the body; empty as long as it is not founded
public record Accreditations(Optional<String> title, PSet<Delegate> delegates) {

  /// Over the accreditation events of one body's tag.
  public static final Fold<Accreditations> FOLD =
      new Fold<>() {
        @Override
        public Accreditations initial() {
          return new Accreditations(Optional.empty(), HashTreePSet.empty());
        }

        @Override
        public Accreditations evolve(Accreditations state, Recorded recorded) {
          return switch (recorded.event()) {
            case BodyFounded(_, var title) ->
                new Accreditations(Optional.of(title), state.delegates);
            case Accredited(_, var delegate) ->
                new Accreditations(state.title, state.delegates.plus(delegate));
            case AccreditationWithdrawn(_, var delegate) ->
                new Accreditations(state.title, state.delegates.minus(delegate));
            case PersonRegistered _,
                AdministratorAppointed _,
                AdministratorDismissed _,
                InstrumentEvent _ ->
                state;
          };
        }
      };

  public boolean isFounded() {
    return title.isPresent();
  }

  public boolean include(Delegate delegate) {
    return delegates.contains(delegate);
  }

  /// Whether the delegate is accredited here, in exactly that role and for that delegation, and the
  /// role may do this.
  public boolean permits(Delegate by, Act act) {
    return act.isGrantedTo(by.role()) && include(by);
  }

  /// Whether the person may do this here in at least one of their roles.
  public boolean permits(PersonId person, Act act) {
    return delegates.stream()
        .anyMatch(held -> held.person().equals(person) && act.isGrantedTo(held.role()));
  }
}
