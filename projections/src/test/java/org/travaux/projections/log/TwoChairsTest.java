package org.travaux.projections.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.travaux.core.agenda.AgendaDecisions;
import org.travaux.core.agenda.OpenSitting;
import org.travaux.core.agenda.PutQuestion;
import org.travaux.core.agenda.TakeChair;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Decisions;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.AgendaEvent.AgendaItemAdded;
import org.travaux.core.event.AgendaEvent.AgendaItemTakenUp;
import org.travaux.core.event.AgendaEvent.QuestionPut;
import org.travaux.core.event.AgendaItemId;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Days;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.MeetingEvent.MeetingConvened;
import org.travaux.core.event.MeetingEvent.Session;
import org.travaux.core.event.MeetingEvent.Venue;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Outcome;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.Role;
import org.travaux.core.event.RulingEvent.Ruled;
import org.travaux.core.event.RulingId;
import org.travaux.core.event.SittingEvent.ChairTaken;
import org.travaux.core.event.SittingEvent.SittingOpened;
import org.travaux.core.event.Target;
import org.travaux.core.ruling.Rule;
import org.travaux.core.ruling.RulingDecisions;

/// Who is first on a meeting's floor is first for everybody, on whichever node.
class TwoChairsTest extends TwoNodes {

  private static final int THREADS = 8;
  private static final BodyId GROUP = new BodyId("group");
  private static final InstrumentId PLAN = new InstrumentId("plan");
  private static final MeetingId MEETING = new MeetingId("group-2");
  private static final AgendaItemId ITEM = new AgendaItemId("annex");
  private static final Given SECRETARY = given("secretary", Role.SECRETARIAT);

  TwoChairsTest() {
    super(Logs.mongo());
  }

  @Test
  void of_many_who_open_the_first_sitting_at_once_one_does() throws Exception {
    convene();
    var nodes = List.of(deciding(one, AgendaDecisions.ALL), deciding(two, AgendaDecisions.ALL));
    var opened =
        Racing.at(
                THREADS,
                thread -> {
                  var chair = given("chair-" + thread, Role.VICE_CHAIR);
                  return happens(
                      nodes.get(thread % 2),
                      new OpenSitting(MEETING, GROUP, 1, "First plenary", chair.by(), chair));
                })
            .stream()
            .filter(happened -> happened)
            .count();
    assertThat(opened).isEqualTo(1);
    assertThat(count(SittingOpened.class)).isEqualTo(1);
  }

  @Test
  void of_many_who_put_their_region_s_question_at_once_one_does() throws Exception {
    convene();
    store(
        SECRETARY,
        new SittingOpened(
            MEETING, 1, "First plenary", SECRETARY.by(), Optional.of(List.of(GROUP))));
    store(
        SECRETARY, new AgendaItemAdded(MEETING, ITEM, "Annex", Optional.empty(), Optional.empty()));
    store(SECRETARY, new AgendaItemTakenUp(MEETING, 1, ITEM));
    var nodes = List.of(deciding(one, AgendaDecisions.ALL), deciding(two, AgendaDecisions.ALL));
    var put =
        Racing.at(
                THREADS,
                thread ->
                    happens(
                        nodes.get(thread % 2),
                        new PutQuestion(
                            MEETING, GROUP, ITEM, "A", new DelegationId("D" + thread), SECRETARY)))
            .stream()
            .filter(happened -> happened)
            .count();
    assertThat(put).isEqualTo(1);
    assertThat(count(QuestionPut.class)).isEqualTo(1);
  }

  /// However often the chair's seat changes meanwhile, every ruling is of whoever was in it then.
  @Test
  void of_two_who_rule_while_the_seat_changes_each_rules_only_from_the_chair() throws Exception {
    convene();
    var chairs = List.of(given("chair-0", Role.VICE_CHAIR), given("chair-1", Role.VICE_CHAIR));
    store(SECRETARY, new InstrumentOpened(PLAN, GROUP, "Plan", "plan", "en"));
    var kinds = new ArrayList<Class<? extends Decision<?>>>(AgendaDecisions.ALL);
    kinds.addAll(RulingDecisions.ALL);
    var nodes = List.of(deciding(one, kinds), deciding(two, kinds));
    happens(
        nodes.getFirst(),
        new OpenSitting(MEETING, GROUP, 1, "Plenary", by(0, chairs), chairs.getFirst()));
    Racing.at(
        THREADS,
        thread -> {
          var node = nodes.get(thread / 2 % 2);
          var me = chairs.get(thread % 2);
          for (int turn = 0; turn < 8; turn++) {
            happens(
                node,
                thread < 2
                    ? new TakeChair(MEETING, GROUP, me.by(), me)
                    : noted("r" + thread + "-" + turn, me));
          }
          return true;
        });
    var seat = by(0, chairs);
    int rulings = 0;
    for (var recorded : stored()) {
      if (recorded.event() instanceof ChairTaken now) {
        seat = now.chair();
      } else if (recorded.event() instanceof Ruled) {
        rulings++;
        assertThat(recorded.given().by()).isEqualTo(seat);
      }
    }
    assertThat(rulings).isPositive();
  }

  private static Delegate by(int at, List<Given> chairs) {
    return chairs.get(at).by();
  }

  private static Rule noted(String ruling, Given given) {
    return new Rule(
        PLAN,
        GROUP,
        new RulingId(ruling),
        List.of(new Target.OfInstrument(PLAN)),
        new Outcome.Noted(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        given);
  }

  private long count(Class<? extends Event> kind) {
    return stored().stream().filter(recorded -> kind.isInstance(recorded.event())).count();
  }

  /// Whether anything came of it; who comes too late is refused.
  private static boolean happens(Decisions node, Decision<?> decision) {
    try {
      return !node.decide(decision).join().events().isEmpty();
    } catch (CompletionException e) {
      if (e.getCause() instanceof Refusal) {
        return false;
      }
      throw e;
    }
  }

  private void convene() {
    store(SECRETARY, new Accredited(GROUP, SECRETARY.by()));
    for (int thread = 0; thread < THREADS; thread++) {
      store(SECRETARY, new Accredited(GROUP, given("chair-" + thread, Role.VICE_CHAIR).by()));
    }
    store(
        SECRETARY,
        new MeetingConvened(
            MEETING,
            GROUP,
            "Second meeting",
            "GRP-2",
            Session.ORDINARY,
            Venue.VIRTUAL,
            new Days(LocalDate.parse("2022-01-13"), LocalDate.parse("2022-01-14")),
            Optional.empty()));
  }

  private static Given given(String person, Role role) {
    return new Given(
        new Delegate(new PersonId(person), new DelegationId("SEC"), role),
        Instant.parse("2022-01-01T09:00:00Z"));
  }
}
