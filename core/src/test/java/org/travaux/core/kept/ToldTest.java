package org.travaux.core.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.Addressee;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.EscalationEvent.Answer;
import org.travaux.core.event.EscalationEvent.AnswerTakenBack;
import org.travaux.core.event.EscalationEvent.Question;
import org.travaux.core.event.EscalationEvent.QuestionAnswered;
import org.travaux.core.event.EscalationEvent.QuestionsPut;
import org.travaux.core.event.EscalationEvent.QuestionsWithdrawn;
import org.travaux.core.event.EscalationId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Fold;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LiaisonEvent.LiaisonArrived;
import org.travaux.core.event.LiaisonEvent.LiaisonReceived;
import org.travaux.core.event.LiaisonEvent.LiaisonSent;
import org.travaux.core.event.LiaisonEvent.LiaisonWithdrawn;
import org.travaux.core.event.LiaisonEvent.Purpose;
import org.travaux.core.event.LiaisonEvent.Statement;
import org.travaux.core.event.LiaisonId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.QuestionId;
import org.travaux.core.event.Recommendation;
import org.travaux.core.event.Recommendation.Verb;
import org.travaux.core.event.RecommendationEvent.FollowUp;
import org.travaux.core.event.RecommendationEvent.RecommendationAdded;
import org.travaux.core.event.RecommendationEvent.RecommendationChanged;
import org.travaux.core.event.RecommendationEvent.RecommendationFollowedUp;
import org.travaux.core.event.RecommendationEvent.RecommendationMoved;
import org.travaux.core.event.RecommendationEvent.RecommendationWithdrawn;
import org.travaux.core.event.RecommendationEvent.RegisterAdopted;
import org.travaux.core.event.RecommendationEvent.RegisterOpened;
import org.travaux.core.event.RecommendationEvent.RegisterReopened;
import org.travaux.core.event.RecommendationId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.RegisterId;
import org.travaux.core.event.Role;
import org.travaux.core.event.RulingId;

/// What is kept tells how it came to stand as it does.
class ToldTest {

  private static final BodyId GROUP = new BodyId("group");
  private static final BodyId COUNCIL = new BodyId("council");
  private static final RegisterId REGISTER = new RegisterId("r");
  private static final RecommendationId ONE = new RecommendationId("1");
  private static final RecommendationId TWO = new RecommendationId("2");
  private static final EscalationId ASKED = new EscalationId("e");
  private static final LiaisonId SENT = new LiaisonId("l");
  private static final LiaisonId BACK = new LiaisonId("back");
  private static final QuestionId YEAR = new QuestionId("year");
  private static final QuestionId PLACE = new QuestionId("place");
  private static final Answer ANSWER =
      new Answer("2022", Optional.of(new MeetingId("c20")), List.of(), List.of());

  @Test
  void an_item_tells_all_that_was_done_about_it_and_the_register_what_was_declared_of_it() {
    var opened = new RegisterOpened(GROUP, REGISTER, "To the Council", Optional.empty());
    var added = new RecommendationAdded(GROUP, REGISTER, ONE, Optional.empty(), says("first"));
    var other = new RecommendationAdded(GROUP, REGISTER, TWO, Optional.empty(), says("other"));
    var changed = new RecommendationChanged(GROUP, REGISTER, ONE, says("later"), List.of());
    var moved = new RecommendationMoved(GROUP, REGISTER, ONE, Optional.of(TWO), List.of());
    var adopted = new RegisterAdopted(GROUP, REGISTER, Optional.empty(), List.of());
    var done =
        new RecommendationFollowedUp(
            GROUP, REGISTER, ONE, FollowUp.DONE, Optional.empty(), Optional.empty(), List.of());
    var reopened = new RegisterReopened(GROUP, REGISTER, "forgotten", List.of());
    var gone = new RecommendationWithdrawn(GROUP, REGISTER, ONE, "overtaken", List.of());
    var told = List.<Event>of(opened, added, other, changed, moved, adopted, done, reopened, gone);
    var before = register(told.subList(0, 8));
    assertEquals(List.of(TWO, ONE), before.listed().map(Register.Item::id).toList());
    assertEquals(List.of(), before.withdrawn());
    var after = register(told);
    var item = after.find(ONE).orElseThrow();
    assertEquals(List.of(added, changed, moved, done, gone), events(item.told()));
    assertEquals(says("later"), item.says());
    assertEquals(Optional.of(done), item.followUp());
    assertEquals(true, item.withdrawn());
    assertEquals(List.of(opened, adopted, reopened), events(after.told()));
    assertEquals(List.of(TWO), after.listed().map(Register.Item::id).toList());
    assertEquals(List.of(item), after.withdrawn());
  }

  @Test
  void what_is_added_twice_or_moved_when_it_is_not_listed_stays_as_it_was() {
    var opened = new RegisterOpened(GROUP, REGISTER, "To the Council", Optional.empty());
    var added = new RecommendationAdded(GROUP, REGISTER, ONE, Optional.empty(), says("first"));
    var again = new RecommendationAdded(GROUP, REGISTER, ONE, Optional.empty(), says("again"));
    var moved = new RecommendationMoved(GROUP, REGISTER, TWO, Optional.empty(), List.of());
    var register = register(List.of(opened, added, again, moved));
    assertEquals(List.of(ONE), register.listed().map(Register.Item::id).toList());
    assertEquals(says("first"), register.find(ONE).orElseThrow().says());
  }

  @Test
  void questions_tell_what_was_answered_and_taken_back_and_how_far_they_are() {
    var put =
        new QuestionsPut(
            ASKED,
            GROUP,
            COUNCIL,
            new InstrumentId("plan"),
            new RulingId("r1"),
            List.of(new Question(YEAR, "when", List.of()), new Question(PLACE, "where", List.of())),
            List.of());
    var year = new QuestionAnswered(ASKED, GROUP, COUNCIL, YEAR, ANSWER, List.of());
    var place = new QuestionAnswered(ASKED, GROUP, COUNCIL, PLACE, ANSWER, List.of());
    var back = new AnswerTakenBack(ASKED, GROUP, COUNCIL, YEAR, "so", List.of());
    var gone = new QuestionsWithdrawn(ASKED, GROUP, COUNCIL, "so", List.of());
    var told = List.<Event>of(put, year, place, back, gone);
    var states =
        List.of(
            Escalation.State.OPEN,
            Escalation.State.OPEN,
            Escalation.State.ANSWERED,
            Escalation.State.OPEN,
            Escalation.State.WITHDRAWN);
    for (int at = 0; at < told.size(); at++) {
      var asked = fold(Escalations.FOLD, told.subList(0, at + 1)).find(ASKED).orElseThrow();
      assertEquals(states.get(at), asked.state());
      assertEquals(told.subList(0, at + 1), events(asked.told()));
    }
  }

  @Test
  void a_statement_tells_how_far_it_has_come() {
    var sent =
        new LiaisonSent(
            SENT, GROUP, List.of(new Addressee.OfBody(COUNCIL)), says(Optional.empty()));
    var received =
        new LiaisonReceived(SENT, GROUP, COUNCIL, Optional.empty(), List.of(COUNCIL), List.of());
    var back =
        new LiaisonSent(
            BACK, COUNCIL, List.of(new Addressee.OfBody(GROUP)), says(Optional.of(SENT)));
    var notBack =
        new LiaisonWithdrawn(BACK, COUNCIL, "so", Optional.of(SENT), List.of(GROUP), List.of());
    var gone =
        new LiaisonWithdrawn(SENT, GROUP, "so", Optional.empty(), List.of(COUNCIL), List.of());
    var told = List.<Event>of(sent, received, back, notBack, gone);
    var states =
        List.of(
            Liaison.State.SENT,
            Liaison.State.RECEIVED,
            Liaison.State.ANSWERED,
            Liaison.State.RECEIVED,
            Liaison.State.WITHDRAWN);
    for (int at = 0; at < told.size(); at++) {
      var found = fold(Liaisons.FOLD, told.subList(0, at + 1)).find(SENT).orElseThrow();
      assertEquals(states.get(at), found.state());
      assertEquals(SENT, found.id());
      assertEquals(true, found.isTo(COUNCIL));
      assertEquals(false, found.isTo(GROUP));
    }
    var arrived = new LiaisonArrived(SENT, GROUP, "Forum", says(Optional.empty()));
    var there = fold(Liaisons.FOLD, List.of(arrived)).find(SENT).orElseThrow();
    assertEquals(Liaison.State.RECEIVED, there.state());
    assertEquals(true, there.isTo(GROUP));
  }

  private static Register register(List<Event> told) {
    return fold(Registers.FOLD, told).find(REGISTER).orElseThrow();
  }

  private static <S> S fold(Fold<S> fold, List<Event> told) {
    var by = new Delegate(new PersonId("amina"), new DelegationId("EGY"), Role.DELEGATE);
    var state = fold.initial();
    for (int at = 0; at < told.size(); at++) {
      state =
          fold.evolve(
              state, new Recorded(new LogPosition(at), new Given(by, Instant.EPOCH), told.get(at)));
    }
    return state;
  }

  private static List<Event> events(Iterable<Recorded> told) {
    var events = new ArrayList<Event>();
    told.forEach(recorded -> events.add(recorded.event()));
    return events;
  }

  private static Recommendation says(String text) {
    return new Recommendation(Verb.NOTES, List.of(), text, List.of(), List.of());
  }

  private static Statement says(Optional<LiaisonId> answers) {
    return new Statement(
        Purpose.FOR_INFORMATION, "Goals", "words", List.of(), List.of(), answers, Optional.empty());
  }
}
