package org.travaux.core.authority;

import java.time.Instant;
import java.time.LocalDate;
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
import org.travaux.core.event.BodyEvent;
import org.travaux.core.event.BodyEvent.TermSet;
import org.travaux.core.event.Capacity;
import org.travaux.core.event.Capacity.ActingChair;
import org.travaux.core.event.Capacity.ChairOf;
import org.travaux.core.event.Capacity.Councillor;
import org.travaux.core.event.Capacity.Representing;
import org.travaux.core.event.Capacity.Spokesperson;
import org.travaux.core.event.ClockEvent;
import org.travaux.core.event.Days;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Fold;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.KeptEvent;
import org.travaux.core.event.NegotiationEvent;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.ProceedingsEvent;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.RenderingEvent;
import org.travaux.core.event.Role;

/// Who is accredited to one body, and what they may do there. A person can be accredited more than
/// once, for different delegations or in different roles, and always acts as one of these; or as an
/// officer in whose place the person is.
///
/// @param title of the body; empty as long as it is not founded
/// @param held what each person is accredited as; nobody stands there without
/// @param capacities in which delegates act beyond their roles
/// @param ends when the terms of officers are over
public record Accreditations(
    Optional<String> title,
    PMap<PersonId, PSet<Delegate>> held,
    PMap<Delegate, PSet<Capacity>> capacities,
    PMap<Delegate, Instant> ends) {

  /// Over the accreditation events of one body's tag.
  public static final Fold<Accreditations> FOLD =
      new Fold<>() {
        @Override
        public Accreditations initial() {
          return new Accreditations(
              Optional.empty(), HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty());
        }

        @Override
        public Accreditations evolve(Accreditations state, Recorded recorded) {
          return switch (recorded.event()) {
            case BodyFounded(_, var title) ->
                new Accreditations(Optional.of(title), state.held, state.capacities, state.ends);
            case Accredited(_, var delegate) ->
                state.with(delegate.person(), state.held(delegate.person()).plus(delegate));
            case AccreditationWithdrawn(_, var delegate) ->
                state
                    .with(delegate.person(), state.held(delegate.person()).minus(delegate))
                    .with(delegate, HashTreePSet.empty())
                    .ending(delegate, Optional.empty());
            case CapacityGiven(_, var delegate, var capacity) ->
                state.with(delegate, state.capacities(delegate).plus(capacity));
            case CapacityWithdrawn(_, var delegate, var capacity) ->
                state.with(delegate, state.capacities(delegate).minus(capacity));
            case TermSet(_, var officer, _, var last) -> state.ending(officer, last);
            case PersonRegistered _,
                AdministratorAppointed _,
                AdministratorDismissed _,
                InstrumentEvent _,
                ProceedingsEvent _,
                BodyEvent _,
                NegotiationEvent _,
                KeptEvent _,
                RenderingEvent _,
                ClockEvent _ ->
                state;
          };
        }
      };

  private Accreditations with(PersonId person, PSet<Delegate> now) {
    return new Accreditations(
        title, now.isEmpty() ? held.minus(person) : held.plus(person, now), capacities, ends);
  }

  private Accreditations with(Delegate delegate, PSet<Capacity> now) {
    return new Accreditations(
        title,
        held,
        now.isEmpty() ? capacities.minus(delegate) : capacities.plus(delegate, now),
        ends);
  }

  private Accreditations ending(Delegate officer, Optional<LocalDate> last) {
    return new Accreditations(
        title,
        held,
        capacities,
        last.map(day -> ends.plus(officer, Days.over(day))).orElseGet(() -> ends.minus(officer)));
  }

  /// As they are at a moment: without officers whose term is over then.
  public Accreditations at(Instant moment) {
    if (ends.isEmpty()) {
      return this;
    }
    var now = this;
    for (var end : ends.entrySet()) {
      if (!moment.isBefore(end.getValue())) {
        var officer = end.getKey();
        now = now.with(officer.person(), now.held(officer.person()).minus(officer));
      }
    }
    return now;
  }

  public boolean isFounded() {
    return title.isPresent();
  }

  /// Everybody who is accredited here.
  public Stream<Delegate> delegates() {
    return held.values().stream().flatMap(PSet::stream);
  }

  private PSet<Delegate> held(PersonId person) {
    return held.getOrDefault(person, HashTreePSet.empty());
  }

  /// In what else the delegate acts.
  public PSet<Capacity> capacities(Delegate delegate) {
    return capacities.getOrDefault(delegate, HashTreePSet.empty());
  }

  /// What the person may act as: what the person is accredited as, and the officers in whose place
  /// the person is.
  public PSet<Delegate> of(PersonId person) {
    var accredited = held(person);
    if (capacities.isEmpty()) {
      return accredited;
    }
    var all = accredited;
    for (var delegate : accredited) {
      for (var capacity : capacities(delegate)) {
        var inPlace = inPlace(delegate, capacity);
        all = inPlace.isPresent() ? all.plus(inPlace.get()) : all;
      }
    }
    return all;
  }

  /// The officer as whom a capacity lets somebody act. Nobody is in the place of who is no officer
  /// any more.
  private Optional<Delegate> inPlace(Delegate delegate, Capacity capacity) {
    return switch (capacity) {
      case Representing(var absent) ->
          isAccredited(absent)
              ? Optional.of(new Delegate(delegate.person(), absent.delegation(), absent.role()))
              : Optional.empty();
      case ActingChair() ->
          Optional.of(new Delegate(delegate.person(), delegate.delegation(), Role.CHAIR));
      case Councillor(), ChairOf(_), Spokesperson(_, _) -> Optional.empty();
    };
  }

  public boolean isAccredited(Delegate delegate) {
    return held(delegate.person()).contains(delegate);
  }

  /// Whether the person may act as this delegate.
  public boolean include(Delegate delegate) {
    return isAccredited(delegate) || of(delegate.person()).contains(delegate);
  }

  /// Whether the person may do this here on behalf of a delegation: as one of its own, or as the
  /// spokesperson of several.
  public boolean speaksFor(PersonId person, DelegationId delegation, Act act) {
    return of(person).stream()
        .filter(as -> act.isGrantedTo(as.role()))
        .anyMatch(
            as ->
                as.delegation().equals(delegation)
                    || capacities(as).stream()
                        .anyMatch(
                            capacity ->
                                capacity instanceof Spokesperson(_, var delegations)
                                    && delegations.contains(delegation)));
  }

  /// Whether who gives this may do that here, at the moment at which it is given.
  public boolean permits(Given given, Act act) {
    return at(given.at()).permits(given.by(), act);
  }

  /// Whether the person who gives this may do that here in any role, at the moment at which it is
  /// given.
  public boolean permitsPerson(Given given, Act act) {
    return at(given.at()).permits(given.by().person(), act);
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
