package org.travaux.core.silence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.CONTRADICTED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.test.fixture.AxonTestFixture;
import org.axonframework.test.fixture.AxonTestPhase;
import org.junit.jupiter.api.Test;
import org.travaux.core.authority.Administrators;
import org.travaux.core.decide.Deciding;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.EventMessages;
import org.travaux.core.decide.Refusal;
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

  private final List<Event> told = new ArrayList<>();

  @Test
  void a_text_is_circulated_and_frozen() {
    says(circulate(SECRETARY, DEADLINE), OPENED, FROZEN);
    says(circulate(CHAIR, DEADLINE), OPENED, FROZEN);
    told.add(OPENED);
    says(circulate(SECRETARY, DEADLINE));
  }

  @Test
  void who_may_circulate_and_what() {
    refuses(circulate(CANADA, DEADLINE), FORBIDDEN, "");
    refuses(circulate(OBSERVER, DEADLINE), FORBIDDEN, "");
    refuses(circulate(SECRETARY, CIRCULATED), INVALID, "deadline");
    refuses(circulate(SECRETARY, Instant.parse("+10000-01-01T00:00:00Z")), INVALID, "deadline");
    var given = given(SECRETARY, CIRCULATED);
    refuses(new CirculateText(INPUT, GROUP, S, " ", DEADLINE, given), INVALID, "subject");
    var nothing = new InstrumentId("nothing");
    refuses(
        new CirculateText(nothing, GROUP, S, "Nothing", DEADLINE, given), UNKNOWN, "instrument");
    told.add(new Accredited(COUNCIL, SECRETARY));
    refuses(new CirculateText(INPUT, COUNCIL, S, "Input", DEADLINE, given), UNKNOWN, "instrument");
  }

  @Test
  void a_text_is_under_one_procedure_at_a_time_and_each_has_an_id_of_its_own() {
    told.add(OPENED);
    refuses(circulate(SECRETARY, LATER), TAKEN, "silence");
    var given = given(SECRETARY, CIRCULATED);
    var next = new SilenceId("next");
    var again = new CirculateText(INPUT, GROUP, next, "Input", LATER, given);
    refuses(again, CLOSED, "instrument");
    told.add(BROKEN);
    says(
        again,
        new TextCirculated(INPUT, next, GROUP, "Input", LATER),
        new InstrumentFrozen(INPUT, "Input"));
  }

  @Test
  void an_objection_before_the_deadline_breaks_it_and_frees_the_text() {
    told.add(OPENED);
    var last = DEADLINE.minusMillis(1);
    says(break_(CANADA, last, "no mandate"), BROKEN, new InstrumentUnfrozen(INPUT));
    refuses(break_(CANADA, DEADLINE, "no mandate"), CLOSED, "silence");
    refuses(break_(CANADA, last, ""), INVALID, "reason");
    refuses(break_(OBSERVER, last, "no mandate"), FORBIDDEN, "");
    refuses(break_(SECRETARY, last, "no mandate"), FORBIDDEN, "");
    told.add(BROKEN);
    refuses(break_(CANADA, last, "once more"), CLOSED, "silence");
  }

  @Test
  void nothing_can_be_done_to_a_procedure_that_is_not_there() {
    refuses(break_(CANADA, CIRCULATED, "no mandate"), UNKNOWN, "silence");
    refuses(extend(SECRETARY, CIRCULATED, LATER), UNKNOWN, "silence");
    refuses(close(DEADLINE), UNKNOWN, "silence");
    told.add(new Accredited(COUNCIL, CANADA));
    refuses(
        new BreakSilence(INPUT, COUNCIL, S, "no mandate", given(CANADA, CIRCULATED)),
        UNKNOWN,
        "instrument");
  }

  @Test
  void there_is_more_time_to_object_for_a_reason() {
    told.add(OPENED);
    says(extend(SECRETARY, CIRCULATED, LATER), EXTENDED);
    says(extend(SECRETARY, CIRCULATED, DEADLINE));
    refuses(extend(SECRETARY, CIRCULATED, DEADLINE.minusMillis(1)), INVALID, "deadline");
    refuses(extend(CANADA, CIRCULATED, LATER), FORBIDDEN, "");
    refuses(extend(SECRETARY, DEADLINE, LATER), CLOSED, "silence");
    refuses(
        new ExtendSilence(INPUT, GROUP, S, LATER, "\n", given(SECRETARY, CIRCULATED)),
        INVALID,
        "reason");
    told.add(EXTENDED);
    says(break_(CANADA, DEADLINE, "no mandate"), BROKEN, new InstrumentUnfrozen(INPUT));
    refuses(close(DEADLINE), CONTRADICTED, "silence");
    told.add(BROKEN);
    refuses(extend(SECRETARY, CIRCULATED, LATER.plusMillis(1)), CLOSED, "silence");
  }

  @Test
  void at_the_deadline_the_clock_says_that_it_is_adopted() {
    told.add(OPENED);
    refuses(close(DEADLINE.minusMillis(1)), CONTRADICTED, "silence");
    says(close(DEADLINE), adopted("s"));
    told.add(new AdoptedBySilence(INPUT, S, DEADLINE));
    refuses(close(LATER), CLOSED, "silence");
    refuses(break_(CANADA, DEADLINE.minusMillis(1), "no mandate"), CLOSED, "silence");
  }

  @Test
  void an_adoption_takes_no_name_from_a_ruling() {
    told.add(OPENED);
    told.add(ruled(new RulingId("s")));
    says(close(DEADLINE), adopted("s.2"));
    told.add(ruled(new RulingId("s.2")));
    says(close(DEADLINE), adopted("s.3"));
  }

  @Test
  void what_was_objected_to_is_not_adopted() {
    told.add(OPENED);
    told.add(BROKEN);
    refuses(close(DEADLINE), CLOSED, "silence");
  }

  @Test
  void only_the_product_itself_says_that_it_is_adopted() {
    told.add(OPENED);
    refuses(new CloseSilence(INPUT, S, given(CHAIR, LATER)), FORBIDDEN, "");
  }

  @Test
  void a_text_under_silence_is_freed_by_an_objection_and_by_nothing_else() {
    told.add(OPENED);
    told.add(FROZEN);
    var unfreeze = new UnfreezeInstrument(INPUT, GROUP, given(CHAIR, CIRCULATED));
    refuses(unfreeze, CLOSED, "instrument");
    told.add(EXTENDED);
    refuses(unfreeze, CLOSED, "instrument");
    told.add(new AdoptedBySilence(INPUT, S, LATER));
    says(unfreeze, new InstrumentUnfrozen(INPUT));
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
    return new CirculateText(
        INPUT, GROUP, S, "Input to the forum", deadline, given(by, CIRCULATED));
  }

  private static ExtendSilence extend(Delegate by, Instant at, Instant deadline) {
    return new ExtendSilence(INPUT, GROUP, S, deadline, "asked for", given(by, at));
  }

  private static BreakSilence break_(Delegate by, Instant at, String reason) {
    return new BreakSilence(INPUT, GROUP, S, reason, given(by, at));
  }

  private static CloseSilence close(Instant at) {
    return new CloseSilence(INPUT, S, given(Administrators.SYSTEM, at));
  }

  private void says(Decision<?> command, Event... events) {
    var then = fixture().when().command(command).then().success();
    if (events.length == 0) {
      then.noEvents();
    } else {
      then.events((Object[]) events);
    }
  }

  private void refuses(Decision<?> command, Refusal.Reason reason, String field) {
    fixture()
        .when()
        .command(command)
        .then()
        .noEvents()
        .exceptionSatisfies(
            thrown -> {
              var refusal = assertInstanceOf(Refusal.class, thrown);
              assertEquals(reason, refusal.reason(), refusal.getMessage());
              assertEquals(field, refusal.field(), refusal.getMessage());
            });
  }

  private AxonTestPhase.Given fixture() {
    var events = new ArrayList<EventMessage>();
    var before =
        Stream.concat(
            Stream.of(CHAIR, SECRETARY, CANADA, OBSERVER)
                .map(delegate -> new Accredited(GROUP, delegate)),
            Stream.of(new InstrumentOpened(INPUT, GROUP, "Input to the forum", "report", "en")));
    Stream.concat(before, told.stream())
        .forEach(event -> events.add(EventMessages.of(given(SECRETARY, CIRCULATED), event)));
    var known =
        Stream.concat(SilenceDecisions.ALL.stream(), Stream.of(UnfreezeInstrument.class)).toList();
    return AxonTestFixture.with(Deciding.register(EventSourcingConfigurer.create(), known))
        .given()
        .events(events.toArray(EventMessage[]::new));
  }

  private static Delegate delegate(String person, String delegation, Role role) {
    return new Delegate(new PersonId(person), new DelegationId(delegation), role);
  }

  private static Given given(Delegate by, Instant at) {
    return new Given(by, at);
  }
}
