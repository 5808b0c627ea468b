package org.travaux.core.decide;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.List;
import java.util.Set;
import org.travaux.core.event.AccreditationEvent.AdministratorAppointed;
import org.travaux.core.event.AccreditationEvent.AdministratorDismissed;
import org.travaux.core.event.Event;
import org.travaux.core.event.Fold;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.InstrumentEvent.InstrumentFrozen;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentEvent.InstrumentUnfrozen;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Tag;

/// A decision for tests: an administrator freezes an instrument.
record Freeze(Given given, InstrumentId instrument) implements Decision<Freeze.Known> {

  record Known(Standing standing, Administrators administrators) {}

  /// @param last where it last changed, as far as told
  record Standing(boolean opened, boolean frozen, LogPosition last) {}

  record Administrators(Set<PersonId> persons, int told) {}

  record StandingFold() implements Fold<Standing> {
    @Override
    public Standing initial() {
      return new Standing(false, false, LogPosition.NONE);
    }

    @Override
    public Standing evolve(Standing standing, Recorded recorded) {
      return switch (recorded.event()) {
        case InstrumentOpened _ -> new Standing(true, false, recorded.position());
        case InstrumentFrozen _ -> new Standing(standing.opened(), true, recorded.position());
        case InstrumentUnfrozen _ -> new Standing(standing.opened(), false, recorded.position());
        case InstrumentEvent _ -> standing;
        case Event strange -> throw new AssertionError("not asked for: " + strange);
      };
    }
  }

  record AdministratorsFold() implements Fold<Administrators> {
    @Override
    public Administrators initial() {
      return new Administrators(Set.of(), 0);
    }

    @Override
    public Administrators evolve(Administrators known, Recorded recorded) {
      return switch (recorded.event()) {
        case AdministratorAppointed(var person) ->
            new Administrators(Set.of(person), known.told() + 1);
        case AdministratorDismissed _ -> new Administrators(Set.of(), known.told() + 1);
        case Event strange -> throw new AssertionError("not asked for: " + strange);
      };
    }
  }

  static Boundary.Part<Standing> standing(InstrumentId instrument) {
    return new Boundary.Part<>(
        Set.of(Tag.of(instrument)), Set.of(InstrumentEvent.class), new StandingFold());
  }

  @Override
  public Boundary<Known> boundary() {
    return standing(instrument)
        .and(
            new Boundary.Part<>(
                Set.of(Tag.ADMINISTRATION, Tag.of(given.by().person())),
                Set.of(AdministratorAppointed.class, AdministratorDismissed.class),
                new AdministratorsFold()),
            Known::new);
  }

  @Override
  public List<Event> decide(Known known) {
    if (!known.administrators().persons().contains(given.by().person())) {
      throw new Refusal(FORBIDDEN, "", "Only an administrator freezes.");
    }
    if (!known.standing().opened()) {
      throw new Refusal(UNKNOWN, "instrument", "There is no " + instrument + ".");
    }
    if (known.standing().frozen()) {
      throw new Refusal(CLOSED, "instrument", "Frozen at " + known.standing().last() + ".");
    }
    return List.of(new InstrumentFrozen(instrument, "for the plenary"));
  }
}
