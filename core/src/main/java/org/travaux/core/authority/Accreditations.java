package org.travaux.core.authority;

import java.util.Optional;
import java.util.stream.Stream;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.travaux.core.event.AccreditationEvent.AccreditationWithdrawn;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.AccreditationEvent.AdministratorAppointed;
import org.travaux.core.event.AccreditationEvent.AdministratorDismissed;
import org.travaux.core.event.AccreditationEvent.BodyFounded;
import org.travaux.core.event.AccreditationEvent.CapacityGiven;
import org.travaux.core.event.AccreditationEvent.CapacityWithdrawn;
import org.travaux.core.event.AccreditationEvent.PersonRegistered;
import org.travaux.core.event.AgendaEvent;
import org.travaux.core.event.BodyEvent;
import org.travaux.core.event.CirculationEvent;
import org.travaux.core.event.ClockEvent;
import org.travaux.core.event.ConsultationEvent;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DocumentEvent;
import org.travaux.core.event.Fold;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.KeptEvent;
import org.travaux.core.event.MeetingEvent;
import org.travaux.core.event.OptionEvent;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.PositionEvent;
import org.travaux.core.event.ProposalEvent;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.RulingEvent;
import org.travaux.core.event.SittingEvent;

/// Who is accredited to one body, and what they may do there. A person can be accredited more than
/// once, for different delegations or in different roles, and always acts as one of these.
///
/// @param title of the body; empty as long as it is not founded
/// @param held what each person is accredited as; nobody stands there without
public record Accreditations(Optional<String> title, PMap<PersonId, PSet<Delegate>> held) {

  /// Over the accreditation events of one body's tag.
  public static final Fold<Accreditations> FOLD =
      new Fold<>() {
        @Override
        public Accreditations initial() {
          return new Accreditations(Optional.empty(), HashTreePMap.empty());
        }

        @Override
        public Accreditations evolve(Accreditations state, Recorded recorded) {
          return switch (recorded.event()) {
            case BodyFounded(_, var title) -> new Accreditations(Optional.of(title), state.held);
            case Accredited(_, var delegate) ->
                state.with(delegate.person(), state.of(delegate.person()).plus(delegate));
            case AccreditationWithdrawn(_, var delegate) ->
                state.with(delegate.person(), state.of(delegate.person()).minus(delegate));
            case CapacityGiven _,
                CapacityWithdrawn _,
                PersonRegistered _,
                AdministratorAppointed _,
                AdministratorDismissed _,
                InstrumentEvent _,
                MeetingEvent _,
                AgendaEvent _,
                SittingEvent _,
                BodyEvent _,
                DocumentEvent _,
                ProposalEvent _,
                OptionEvent _,
                PositionEvent _,
                RulingEvent _,
                KeptEvent _,
                ConsultationEvent _,
                CirculationEvent _,
                ClockEvent _ ->
                state;
          };
        }
      };

  private Accreditations with(PersonId person, PSet<Delegate> now) {
    return new Accreditations(title, now.isEmpty() ? held.minus(person) : held.plus(person, now));
  }

  public boolean isFounded() {
    return title.isPresent();
  }

  /// Everybody who is accredited here.
  public Stream<Delegate> delegates() {
    return held.values().stream().flatMap(PSet::stream);
  }

  /// What the person is accredited as.
  public PSet<Delegate> of(PersonId person) {
    return held.getOrDefault(person, HashTreePSet.empty());
  }

  public boolean include(Delegate delegate) {
    return of(delegate.person()).contains(delegate);
  }

  /// Whether the delegate is accredited here, in exactly that role and for that delegation, and the
  /// role may do this.
  public boolean permits(Delegate by, Act act) {
    return act.isGrantedTo(by.role()) && include(by);
  }

  /// Whether the person may do this here in at least one of their roles.
  public boolean permits(PersonId person, Act act) {
    return of(person).stream().anyMatch(delegate -> act.isGrantedTo(delegate.role()));
  }
}
