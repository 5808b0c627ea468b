package org.travaux.core.silence;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.CONTRADICTED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.travaux.core.authority.Administrators;
import org.travaux.core.decide.Stage;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentFrozen;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentEvent.InstrumentUnfrozen;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.Outcome;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.Role;
import org.travaux.core.event.RulingEvent.OutcomesMadeProvisional;
import org.travaux.core.event.RulingEvent.Ruled;
import org.travaux.core.event.RulingId;
import org.travaux.core.event.SilenceEvent.AdoptedBySilence;
import org.travaux.core.event.SilenceEvent.SilenceBroken;
import org.travaux.core.event.SilenceEvent.SilenceExtended;
import org.travaux.core.event.SilenceEvent.TextCirculated;
import org.travaux.core.event.SilenceId;
import org.travaux.core.event.Target;
import org.travaux.core.instrument.UnfreezeInstrument;

/// The next steps of a working group, adopted by silence until the middle of a month.
class SilenceDecisionsTest {

  private static final BodyId GROUP = new BodyId("group");
  private static final BodyId COUNCIL = new BodyId("council");
  private static final InstrumentId INPUT = new InstrumentId("input");
  private static final SilenceId S = new SilenceId("s");
  private static final Instant CIRCULATED = Instant.parse("2020-03-02T09:00:00Z");
  private static final Instant DEADLINE = Instant.parse("2020-03-12T16:00:00Z");
  private static final Instant LATER = Instant.parse("2020-03-14T16:00:00Z");

  private static final Delegate CHAIR = delegate("chair", "BRA", Role.CHAIR);
  private static final Delegate SECRETARY = delegate("secretary", "SEC", Role.SECRETARIAT);
  private static final Delegate CANADA = delegate("carol", "CAN", Role.DELEGATE);
  private static final Delegate OBSERVER = delegate("olga", "UNDP", Role.OBSERVER);

  private static final TextCirculated OPENED =
      new TextCirculated(INPUT, S, GROUP, "Input to the forum", DEADLINE);
  private static final InstrumentFrozen FROZEN = new InstrumentFrozen(INPUT, "Input to the forum");
  private static final SilenceExtended EXTENDED = new SilenceExtended(INPUT, S, LATER, "asked for");
  private static final SilenceBroken BROKEN =
      new SilenceBroken(INPUT, S, CANADA.delegation(), "no mandate");

  private final Room room = new Room();

  @Test
  void a_text_is_circulated_and_frozen() {
    room.when(circulate(SECRETARY, DEADLINE), OPENED, FROZEN);
    room.when(circulate(CHAIR, DEADLINE), OPENED, FROZEN);
    room.then(by(SECRETARY, CIRCULATED), OPENED);
    room.when(circulate(SECRETARY, DEADLINE));
  }

  @Test
  void who_may_circulate_and_what() {
    room.refuses(circulate(CANADA, DEADLINE), FORBIDDEN, "");
    room.refuses(circulate(OBSERVER, DEADLINE), FORBIDDEN, "");
    room.refuses(circulate(SECRETARY, CIRCULATED), INVALID, "deadline");
    room.refuses(
        circulate(SECRETARY, Instant.parse("+10000-01-01T00:00:00Z")), INVALID, "deadline");
    var given = by(SECRETARY, CIRCULATED);
    room.refuses(new CirculateText(INPUT, GROUP, S, " ", DEADLINE, given), INVALID, "subject");
    var nothing = new InstrumentId("nothing");
    room.refuses(
        new CirculateText(nothing, GROUP, S, "Nothing", DEADLINE, given), UNKNOWN, "instrument");
    room.then(by(SECRETARY, CIRCULATED), new Accredited(COUNCIL, SECRETARY));
    room.refuses(
        new CirculateText(INPUT, COUNCIL, S, "Input", DEADLINE, given), UNKNOWN, "instrument");
  }

  @Test
  void a_text_is_under_one_procedure_at_a_time_and_each_has_an_id_of_its_own() {
    room.then(by(SECRETARY, CIRCULATED), OPENED);
    room.refuses(circulate(SECRETARY, LATER), TAKEN, "silence");
    var given = by(SECRETARY, CIRCULATED);
    var next = new SilenceId("next");
    var again = new CirculateText(INPUT, GROUP, next, "Input", LATER, given);
    room.refuses(again, CLOSED, "instrument");
    room.then(by(SECRETARY, CIRCULATED), BROKEN);
    room.when(
        again,
        new TextCirculated(INPUT, next, GROUP, "Input", LATER),
        new InstrumentFrozen(INPUT, "Input"));
  }

  @Test
  void an_objection_before_the_deadline_breaks_it_and_frees_the_text() {
    room.then(by(SECRETARY, CIRCULATED), OPENED);
    var last = DEADLINE.minusMillis(1);
    room.when(break_(CANADA, last, "no mandate"), BROKEN, new InstrumentUnfrozen(INPUT));
    room.refuses(break_(CANADA, DEADLINE, "no mandate"), CLOSED, "silence");
    room.refuses(break_(CANADA, last, ""), INVALID, "reason");
    room.refuses(break_(OBSERVER, last, "no mandate"), FORBIDDEN, "");
    room.refuses(break_(SECRETARY, last, "no mandate"), FORBIDDEN, "");
    room.then(by(SECRETARY, CIRCULATED), BROKEN);
    room.refuses(break_(CANADA, last, "once more"), CLOSED, "silence");
  }

  @Test
  void nothing_can_be_done_to_a_procedure_that_is_not_there() {
    room.refuses(break_(CANADA, CIRCULATED, "no mandate"), UNKNOWN, "silence");
    room.refuses(extend(SECRETARY, CIRCULATED, LATER), UNKNOWN, "silence");
    room.refuses(close(DEADLINE), UNKNOWN, "silence");
    room.then(by(SECRETARY, CIRCULATED), new Accredited(COUNCIL, CANADA));
    room.refuses(
        new BreakSilence(INPUT, COUNCIL, S, "no mandate", by(CANADA, CIRCULATED)),
        UNKNOWN,
        "instrument");
  }

  @Test
  void there_is_more_time_to_object_for_a_reason() {
    room.then(by(SECRETARY, CIRCULATED), OPENED);
    room.when(extend(SECRETARY, CIRCULATED, LATER), EXTENDED);
    room.when(extend(SECRETARY, CIRCULATED, DEADLINE));
    room.refuses(extend(SECRETARY, CIRCULATED, DEADLINE.minusMillis(1)), INVALID, "deadline");
    room.refuses(extend(CANADA, CIRCULATED, LATER), FORBIDDEN, "");
    room.refuses(extend(SECRETARY, DEADLINE, LATER), CLOSED, "silence");
    room.refuses(
        new ExtendSilence(INPUT, GROUP, S, LATER, "\n", by(SECRETARY, CIRCULATED)),
        INVALID,
        "reason");
    room.then(by(SECRETARY, CIRCULATED), EXTENDED);
    room.when(break_(CANADA, DEADLINE, "no mandate"), BROKEN, new InstrumentUnfrozen(INPUT));
    room.refuses(close(DEADLINE), CONTRADICTED, "silence");
    room.then(by(SECRETARY, CIRCULATED), BROKEN);
    room.refuses(extend(SECRETARY, CIRCULATED, LATER.plusMillis(1)), CLOSED, "silence");
  }

  @Test
  void at_the_deadline_the_clock_says_that_it_is_adopted() {
    room.then(by(SECRETARY, CIRCULATED), OPENED);
    room.refuses(close(DEADLINE.minusMillis(1)), CONTRADICTED, "silence");
    room.when(close(DEADLINE), adopted("s"));
    room.then(by(SECRETARY, CIRCULATED), new AdoptedBySilence(INPUT, S, DEADLINE));
    room.refuses(close(LATER), CLOSED, "silence");
    room.refuses(break_(CANADA, DEADLINE.minusMillis(1), "no mandate"), CLOSED, "silence");
  }

  @Test
  void an_adoption_takes_no_name_from_a_ruling() {
    room.then(by(SECRETARY, CIRCULATED), OPENED);
    room.then(by(SECRETARY, CIRCULATED), ruled(new RulingId("s")));
    room.when(close(DEADLINE), adopted("s.2"));
    room.then(by(SECRETARY, CIRCULATED), ruled(new RulingId("s.2")));
    room.when(close(DEADLINE), adopted("s.3"));
    room.then(
        by(CHAIR, CIRCULATED),
        new OutcomesMadeProvisional(INPUT, new RulingId("s.3"), Optional.empty(), "more time"));
    room.when(close(DEADLINE), adopted("s.4"));
  }

  @Test
  void a_long_name_is_shortened_to_make_room_for_a_number() {
    var name = "s".repeat(64);
    var silence = new SilenceId(name);
    room.then(
        by(SECRETARY, CIRCULATED),
        new TextCirculated(INPUT, silence, GROUP, "Input to the forum", DEADLINE),
        ruled(new RulingId(name)));
    room.when(
        new CloseSilence(INPUT, silence, by(Administrators.SYSTEM, DEADLINE)),
        new AdoptedBySilence(INPUT, silence, DEADLINE),
        new InstrumentFrozen(INPUT, "Adopted by silence: Input to the forum"),
        ruled(new RulingId("s".repeat(56) + ".2")));
  }

  @Test
  void what_was_objected_to_is_not_adopted() {
    room.then(by(SECRETARY, CIRCULATED), OPENED);
    room.then(by(SECRETARY, CIRCULATED), BROKEN);
    room.refuses(close(DEADLINE), CLOSED, "silence");
  }

  @Test
  void only_the_product_itself_says_that_it_is_adopted() {
    room.then(by(SECRETARY, CIRCULATED), OPENED);
    room.refuses(new CloseSilence(INPUT, S, by(CHAIR, LATER)), FORBIDDEN, "");
  }

  @Test
  void a_text_under_silence_is_freed_by_an_objection_and_by_nothing_else() {
    room.then(by(SECRETARY, CIRCULATED), OPENED);
    room.then(by(SECRETARY, CIRCULATED), FROZEN);
    var unfreeze = new UnfreezeInstrument(INPUT, GROUP, by(CHAIR, CIRCULATED));
    room.refuses(unfreeze, CLOSED, "instrument");
    room.then(by(SECRETARY, CIRCULATED), EXTENDED);
    room.refuses(unfreeze, CLOSED, "instrument");
    room.then(by(SECRETARY, CIRCULATED), new AdoptedBySilence(INPUT, S, LATER));
    room.when(unfreeze, new InstrumentUnfrozen(INPUT));
  }

  private static Event[] adopted(String ruling) {
    return new Event[] {
      new AdoptedBySilence(INPUT, S, DEADLINE),
      new InstrumentFrozen(INPUT, "Adopted by silence: Input to the forum"),
      ruled(new RulingId(ruling))
    };
  }

  private static Ruled ruled(RulingId id) {
    return new Ruled(
        INPUT,
        id,
        List.of(new Target.OfInstrument(INPUT)),
        new Outcome.AdoptedBySilence(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private static CirculateText circulate(Delegate by, Instant deadline) {
    return new CirculateText(INPUT, GROUP, S, "Input to the forum", deadline, by(by, CIRCULATED));
  }

  private static ExtendSilence extend(Delegate by, Instant at, Instant deadline) {
    return new ExtendSilence(INPUT, GROUP, S, deadline, "asked for", by(by, at));
  }

  private static BreakSilence break_(Delegate by, Instant at, String reason) {
    return new BreakSilence(INPUT, GROUP, S, reason, by(by, at));
  }

  private static CloseSilence close(Instant at) {
    return new CloseSilence(INPUT, S, by(Administrators.SYSTEM, at));
  }

  /// With an instrument before the group.
  private static final class Room extends Stage<Room> {

    Room() {
      super(
          Stream.concat(SilenceDecisions.ALL.stream(), Stream.of(UnfreezeInstrument.class))
              .toList());
      for (var delegate : List.of(CHAIR, SECRETARY, CANADA, OBSERVER)) {
        then(by(SECRETARY, CIRCULATED), new Accredited(GROUP, delegate));
      }
      then(
          by(SECRETARY, CIRCULATED),
          new InstrumentOpened(INPUT, GROUP, "Input to the forum", "report", "en"));
    }

    @Override
    protected Room self() {
      return this;
    }
  }

  private static Delegate delegate(String person, String delegation, Role role) {
    return new Delegate(new PersonId(person), new DelegationId(delegation), role);
  }

  private static Given by(Delegate by, Instant at) {
    return new Given(by, at);
  }
}
