package org.travaux.core.liaison;

import static org.travaux.core.consensus.Debate.AMINA;
import static org.travaux.core.consensus.Debate.CHAIR;
import static org.travaux.core.consensus.Debate.GROUP;
import static org.travaux.core.consensus.Debate.PLAN;
import static org.travaux.core.consensus.Debate.SECRETARY;
import static org.travaux.core.consensus.Debate.STRANGER;
import static org.travaux.core.consensus.Debate.VICE;
import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.CONTRADICTED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.consensus.Debate;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.AccreditationEvent.BodyFounded;
import org.travaux.core.event.Addressee;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LiaisonEvent.LiaisonArrived;
import org.travaux.core.event.LiaisonEvent.LiaisonReceived;
import org.travaux.core.event.LiaisonEvent.LiaisonSent;
import org.travaux.core.event.LiaisonEvent.LiaisonWithdrawn;
import org.travaux.core.event.LiaisonEvent.Purpose;
import org.travaux.core.event.LiaisonEvent.Statement;
import org.travaux.core.event.LiaisonId;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Paper;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.Role;
import org.travaux.core.event.Target;

class LiaisonsTest {

  private static final BodyId COUNCIL = new BodyId("council");
  private static final MeetingId MEETING = new MeetingId("group-2");
  private static final MeetingId C20 = new MeetingId("c20");
  private static final LiaisonId FIRST = new LiaisonId("ls-1");
  private static final LiaisonId BACK = new LiaisonId("ls-2");
  private static final Paper OURS = new Paper(MEETING, new DocumentId("d1"));
  private static final Paper THEIRS = new Paper(C20, new DocumentId("d9"));
  private static final String OUTSIDE = "Forum of regulators";
  private static final List<Addressee> TO =
      List.of(new Addressee.OfBody(COUNCIL), new Addressee.Outside(OUTSIDE));
  private static final List<Addressee> TO_GROUP = List.of(new Addressee.OfBody(GROUP));
  private static final Statement ASKS =
      new Statement(
          Purpose.FOR_ACTION,
          "On the goals",
          "Please tell what you do",
          List.of(new Target.OfInstrument(PLAN)),
          List.of(OURS),
          Optional.empty(),
          Optional.empty());
  private static final LiaisonSent SENT = new LiaisonSent(FIRST, GROUP, TO, ASKS);
  private static final Statement TELLS = answering(Optional.of(FIRST));
  private static final Given COUNCILLOR =
      new Given(
          new Delegate(new PersonId("rosa"), CHAIR.by().delegation(), Role.SECRETARIAT),
          CHAIR.at());

  @Test
  void whoever_keeps_the_record_sends_it_to_other_bodies_and_to_groups_outside() {
    for (var given : List.of(CHAIR, VICE, SECRETARY)) {
      debate().when(send(TO, ASKS, given), SENT);
    }
    for (var given : List.of(AMINA, STRANGER, COUNCILLOR)) {
      debate().refuses(send(TO, ASKS, given), FORBIDDEN, "");
    }
    sent().nothingHappensWhen(send(TO, ASKS, CHAIR));
    sent().refuses(send(TO, answering(Optional.empty()), CHAIR), TAKEN, "liaison");
    refused(List.of(), ASKS, INVALID, "to");
    refused(List.of(new Addressee.OfBody(new BodyId("none"))), ASKS, UNKNOWN, "to");
    refused(List.of(new Addressee.Outside(" ")), ASKS, INVALID, "to");
    for (var nobody :
        List.<Addressee>of(
            new Addressee.OfBody(GROUP),
            new Addressee.Secretariat(),
            new Addressee.MemberStates(),
            new Addressee.OfDelegation(AMINA.by().delegation()))) {
      debate().refuses(send(List.of(nobody), ASKS, CHAIR), INVALID, "to");
    }
    refused(TO, says(" ", "words", List.of(), List.of()), INVALID, "title");
    refused(TO, says("title", "", List.of(), List.of()), INVALID, "says");
    refused(
        TO,
        says("title", "words", List.of(new Target.OfInstrument(new InstrumentId("x"))), List.of()),
        UNKNOWN,
        "on");
    refused(TO, says("title", "words", List.of(), List.of(THEIRS)), UNKNOWN, "documents");
  }

  @Test
  void who_got_it_answers_whoever_sent_it() {
    sent()
        .when(
            new SendLiaison(BACK, COUNCIL, TO_GROUP, TELLS, COUNCILLOR),
            new LiaisonSent(BACK, COUNCIL, TO_GROUP, TELLS));
    sent()
        .refuses(
            new SendLiaison(
                BACK, COUNCIL, List.of(new Addressee.Outside(OUTSIDE)), TELLS, COUNCILLOR),
            CONTRADICTED,
            "answers");
    sent().refuses(new SendLiaison(BACK, GROUP, TO, TELLS, CHAIR), CONTRADICTED, "answers");
    debate()
        .refuses(new SendLiaison(BACK, COUNCIL, TO_GROUP, TELLS, COUNCILLOR), UNKNOWN, "answers");
    withdrawn()
        .refuses(new SendLiaison(BACK, COUNCIL, TO_GROUP, TELLS, COUNCILLOR), CLOSED, "answers");
  }

  @Test
  void whoever_did_not_get_it_does_not_answer_it() {
    var third = new BodyId("third");
    sent()
        .then(SECRETARY, new BodyFounded(third, "Third"), new Accredited(third, COUNCILLOR.by()))
        .refuses(
            new SendLiaison(BACK, third, TO_GROUP, TELLS, COUNCILLOR), CONTRADICTED, "answers");
  }

  @Test
  void what_comes_back_from_outside_is_taken_in() {
    var arrived = new LiaisonArrived(BACK, GROUP, OUTSIDE, TELLS);
    sent().when(new TakeInLiaison(BACK, GROUP, OUTSIDE, TELLS, SECRETARY), arrived);
    sent()
        .then(SECRETARY, arrived)
        .nothingHappensWhen(new TakeInLiaison(BACK, GROUP, OUTSIDE, TELLS, CHAIR));
    sent()
        .refuses(
            new TakeInLiaison(BACK, GROUP, "Others", TELLS, SECRETARY), CONTRADICTED, "answers");
    sent()
        .refuses(
            new TakeInLiaison(BACK, COUNCIL, OUTSIDE, TELLS, COUNCILLOR), CONTRADICTED, "answers");
    sent().refuses(new TakeInLiaison(BACK, GROUP, OUTSIDE, TELLS, AMINA), FORBIDDEN, "");
    sent().refuses(new TakeInLiaison(BACK, GROUP, " ", TELLS, CHAIR), INVALID, "from");
    var untitled = says(" ", "words", List.of(), List.of());
    sent().refuses(new TakeInLiaison(BACK, GROUP, OUTSIDE, untitled, CHAIR), INVALID, "title");
    var unasked = answering(Optional.empty());
    debate()
        .when(
            new TakeInLiaison(BACK, GROUP, "Others", unasked, CHAIR),
            new LiaisonArrived(BACK, GROUP, "Others", unasked));
    sent().refuses(new TakeInLiaison(FIRST, GROUP, "Others", unasked, CHAIR), TAKEN, "liaison");
  }

  @Test
  void the_body_that_it_was_sent_to_takes_it_in_as_a_document_of_its_own() {
    var received =
        new LiaisonReceived(
            FIRST, GROUP, COUNCIL, Optional.of(THEIRS), List.of(COUNCIL), List.of(PLAN));
    sent().when(receive(COUNCIL, Optional.of(THEIRS), COUNCILLOR), received);
    sent().refuses(receive(COUNCIL, Optional.of(OURS), COUNCILLOR), UNKNOWN, "document");
    sent().refuses(receive(COUNCIL, Optional.empty(), CHAIR), FORBIDDEN, "");
    sent().refuses(receive(GROUP, Optional.empty(), CHAIR), UNKNOWN, "liaison");
    debate().refuses(receive(COUNCIL, Optional.empty(), COUNCILLOR), UNKNOWN, "liaison");
    var debate = sent().then(COUNCILLOR, received);
    debate.nothingHappensWhen(receive(COUNCIL, Optional.of(THEIRS), COUNCILLOR));
    debate.refuses(receive(COUNCIL, Optional.empty(), COUNCILLOR), TAKEN, "document");
    withdrawn().refuses(receive(COUNCIL, Optional.empty(), COUNCILLOR), CLOSED, "liaison");
  }

  @Test
  void it_is_withdrawn_as_long_as_nobody_answered() {
    sent().when(withdraw(FIRST, "too early", CHAIR), gone());
    sent().refuses(withdraw(FIRST, "", CHAIR), INVALID, "reason");
    sent().refuses(withdraw(FIRST, "so", AMINA), FORBIDDEN, "");
    sent().refuses(new WithdrawLiaison(FIRST, COUNCIL, "so", COUNCILLOR), UNKNOWN, "liaison");
    debate().refuses(withdraw(FIRST, "so", CHAIR), UNKNOWN, "liaison");
    withdrawn().refuses(withdraw(FIRST, "so", CHAIR), CLOSED, "liaison");
    var answered = sent().then(SECRETARY, new LiaisonArrived(BACK, GROUP, OUTSIDE, TELLS));
    answered.refuses(withdraw(FIRST, "so", CHAIR), CLOSED, "liaison");
    var mistaken =
        new LiaisonWithdrawn(BACK, GROUP, "misread", Optional.of(FIRST), List.of(), List.of());
    answered.when(withdraw(BACK, "misread", CHAIR), mistaken);
    answered.then(CHAIR, mistaken).when(withdraw(FIRST, "too early", CHAIR), gone());
  }

  private static LiaisonWithdrawn gone() {
    return new LiaisonWithdrawn(
        FIRST, GROUP, "too early", Optional.empty(), List.of(COUNCIL), List.of(PLAN));
  }

  private static void refused(
      List<Addressee> to, Statement statement, Refusal.Reason reason, String field) {
    Decision<?> command = send(to, statement, CHAIR);
    debate().refuses(command, reason, field);
  }

  private static Statement says(
      String title, String words, List<Target> on, List<Paper> documents) {
    return new Statement(
        Purpose.FOR_COMMENT, title, words, on, documents, Optional.empty(), Optional.empty());
  }

  private static Statement answering(Optional<LiaisonId> first) {
    return new Statement(
        Purpose.FOR_INFORMATION,
        "What we do",
        "We work on the goals",
        List.of(),
        List.of(),
        first,
        Optional.empty());
  }

  private static Debate debate() {
    return Debate.ofOptions()
        .then(
            SECRETARY,
            new BodyFounded(COUNCIL, "Council"),
            new BodyFounded(GROUP, "Group"),
            new Accredited(COUNCIL, COUNCILLOR.by()),
            Debate.convened(MEETING, GROUP),
            Debate.convened(C20, COUNCIL),
            Debate.registered(MEETING, "d1"),
            Debate.registered(C20, "d9"));
  }

  private static Debate sent() {
    return debate().then(CHAIR, SENT);
  }

  private static Debate withdrawn() {
    return sent().then(CHAIR, gone());
  }

  private static SendLiaison send(List<Addressee> to, Statement statement, Given given) {
    return new SendLiaison(FIRST, GROUP, to, statement, given);
  }

  private static ReceiveLiaison receive(BodyId by, Optional<Paper> document, Given given) {
    return new ReceiveLiaison(FIRST, by, document, given);
  }

  private static WithdrawLiaison withdraw(LiaisonId liaison, String reason, Given given) {
    return new WithdrawLiaison(liaison, GROUP, reason, given);
  }
}
