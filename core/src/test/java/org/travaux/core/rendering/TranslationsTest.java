package org.travaux.core.rendering;

import static org.travaux.core.consensus.Debate.A;
import static org.travaux.core.consensus.Debate.AMINA;
import static org.travaux.core.consensus.Debate.B;
import static org.travaux.core.consensus.Debate.BORIS;
import static org.travaux.core.consensus.Debate.CHAIR;
import static org.travaux.core.consensus.Debate.GROUP;
import static org.travaux.core.consensus.Debate.OBSERVER;
import static org.travaux.core.consensus.Debate.PLAN;
import static org.travaux.core.consensus.Debate.SECRETARY;
import static org.travaux.core.consensus.Debate.STRANGER;
import static org.travaux.core.consensus.Debate.VICE;
import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.consensus.Debate;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.DocumentEvent.LanguageWanted;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.Due;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Outcome;
import org.travaux.core.event.Owner;
import org.travaux.core.event.Paper;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.RenderingEvent.RenderingOpened;
import org.travaux.core.event.RulingEvent.Ruled;
import org.travaux.core.event.RulingEvent.RulingReopened;
import org.travaux.core.event.RulingId;
import org.travaux.core.event.Target;
import org.travaux.core.event.TranslationEvent.TranslationAsked;
import org.travaux.core.event.TranslationEvent.TranslationHandedBack;
import org.travaux.core.event.TranslationEvent.TranslationTakenOn;
import org.travaux.core.event.TranslationEvent.TranslationWithdrawn;
import org.travaux.core.event.TranslationEvent.Wanted;
import org.travaux.core.event.TranslationId;

class TranslationsTest {

  private static final MeetingId SECOND = new MeetingId("group-2");
  private static final MeetingId STRANGE = new MeetingId("council-1");
  private static final InstrumentId FRENCH = new InstrumentId("plan-fr");
  private static final InstrumentId OTHER = new InstrumentId("strange");
  private static final TranslationId ID = new TranslationId("t1");
  private static final TranslationId AGAIN = new TranslationId("t2");
  private static final Paper PAPER = new Paper(SECOND, new DocumentId("d1"));
  private static final Owner SECRETARIAT = new Owner.Secretariat();
  private static final Owner EGYPT = new Owner.OfDelegation(AMINA.by().delegation());
  private static final Owner BORIS_HIMSELF = new Owner.OfPerson(BORIS.by().person());
  private static final Wanted WHOLE = new Wanted.OfText(PLAN, List.of());
  private static final Wanted DOCUMENT = new Wanted.OfDocument(PAPER);
  private static final Target.OfRuling RULING = new Target.OfRuling(PLAN, new RulingId("r1"));

  @Test
  void whoever_keeps_the_record_has_a_text_or_some_of_its_provisions_translated() {
    for (var wanted : List.of(WHOLE, new Wanted.OfText(PLAN, List.of(A, B)))) {
      for (var given : List.of(CHAIR, VICE, SECRETARY)) {
        debate().when(ask(wanted, "ar", EGYPT, given), asked(wanted, "ar", EGYPT));
      }
      for (var given : List.of(AMINA, OBSERVER, STRANGER)) {
        debate().refuses(ask(wanted, "ar", EGYPT, given), FORBIDDEN, "");
      }
    }
  }

  @Test
  void a_document_is_translated_into_a_language_in_which_it_is_wanted() {
    var debate = debate();
    debate.refuses(ask(DOCUMENT, "ar", EGYPT, CHAIR), INVALID, "language");
    debate.then(AMINA, new LanguageWanted(SECOND, PAPER.document(), "ar", List.of()));
    debate.when(ask(DOCUMENT, "ar", EGYPT, CHAIR), asked(DOCUMENT, "ar", EGYPT));
    debate.refuses(ask(DOCUMENT, "fr", EGYPT, CHAIR), INVALID, "language");
  }

  @Test
  void what_is_named_has_to_be_there_and_the_body_s_own() {
    refused(ask(WHOLE, "no language", EGYPT, CHAIR), INVALID, "language");
    refused(ask(WHOLE, "en", EGYPT, CHAIR), INVALID, "language");
    refused(ask(WHOLE, "ar", new Owner.Outside(" "), CHAIR), INVALID, "owner");
    refused(ask(WHOLE, "ar", new Owner.OfPerson(STRANGER.by().person()), CHAIR), UNKNOWN, "owner");
    refused(ask(text(OTHER), "ar", EGYPT, CHAIR), UNKNOWN, "instrument");
    refused(ask(text(new InstrumentId("none")), "ar", EGYPT, CHAIR), UNKNOWN, "instrument");
    refused(ask(text(FRENCH), "ar", EGYPT, CHAIR), INVALID, "instrument");
    refused(ask(text(PLAN, new ProvisionId("none")), "ar", EGYPT, CHAIR), UNKNOWN, "provisions");
    refused(ask(text(PLAN, A, A), "ar", EGYPT, CHAIR), INVALID, "provisions");
    refused(
        ask(new Wanted.OfText(PLAN, Collections.nCopies(1_001, A)), "ar", EGYPT, CHAIR),
        INVALID,
        "provisions");
    refused(
        ask(new Wanted.OfDocument(new Paper(SECOND, new DocumentId("x"))), "ar", EGYPT, CHAIR),
        UNKNOWN,
        "document");
    refused(
        ask(new Wanted.OfDocument(new Paper(STRANGE, new DocumentId("d9"))), "ar", EGYPT, CHAIR),
        UNKNOWN,
        "document");
    refused(due(new Due.AtMeeting(STRANGE), Optional.of(SECOND)), UNKNOWN, "due");
    refused(due(new Due.AtNamed(""), Optional.of(SECOND)), INVALID, "due");
    refused(due(new Due.NextMeeting(), Optional.of(STRANGE)), UNKNOWN, "meeting");
  }

  @Test
  void it_may_rest_on_a_ruling_that_requests_that_language_and_holds() {
    var debate = debate();
    debate.refuses(ruled("ar", RULING), UNKNOWN, "ruling");
    debate.then(CHAIR, ruling(new Outcome.Agreed()));
    debate.refuses(ruled("ar", RULING), UNKNOWN, "ruling");
    debate = debate().then(CHAIR, ruling(new Outcome.TranslationRequested(List.of("ar", "fr"))));
    debate.when(
        ruled("ar", RULING),
        new TranslationAsked(
            GROUP,
            ID,
            WHOLE,
            "ar",
            EGYPT,
            new Due.AtMeeting(SECOND),
            Optional.of(SECOND),
            Optional.of(RULING)));
    debate.refuses(ruled("ru", RULING), UNKNOWN, "ruling");
    debate.then(CHAIR, new RulingReopened(PLAN, RULING.ruling(), "new facts"));
    debate.refuses(ruled("ar", RULING), CLOSED, "ruling");
  }

  @Test
  void the_same_is_asked_once() {
    var debate = debate().then(CHAIR, asked(WHOLE, "ar", EGYPT));
    debate.nothingHappensWhen(ask(WHOLE, "ar", EGYPT, SECRETARY));
    debate.refuses(ask(WHOLE, "ru", EGYPT, SECRETARY), TAKEN, "task");
    debate.refuses(ask(AGAIN, WHOLE, "ar", SECRETARIAT), TAKEN, "wanted");
    debate.when(ask(AGAIN, WHOLE, "ru", EGYPT), asked(AGAIN, WHOLE, "ru", EGYPT));
    debate.when(ask(AGAIN, text(PLAN, A), "ar", EGYPT), asked(AGAIN, text(PLAN, A), "ar", EGYPT));
    debate.then(CHAIR, new TranslationWithdrawn(GROUP, ID, "overtaken", List.of(PLAN)));
    debate.when(ask(AGAIN, WHOLE, "ar", SECRETARIAT), asked(AGAIN, WHOLE, "ar", SECRETARIAT));
  }

  @Test
  void one_of_those_whom_it_was_given_to_takes_it_on() {
    var taken = new TranslationTakenOn(GROUP, ID, List.of(PLAN));
    given(EGYPT).when(take(AMINA), taken);
    given(BORIS_HIMSELF).when(take(BORIS), taken);
    given(SECRETARIAT).when(take(SECRETARY), taken);
    given(new Owner.Chair()).when(take(CHAIR), taken);
    given(EGYPT).refuses(take(BORIS), FORBIDDEN, "");
    given(EGYPT).refuses(take(SECRETARY), FORBIDDEN, "");
    given(BORIS_HIMSELF).refuses(take(AMINA), FORBIDDEN, "");
    given(SECRETARIAT).refuses(take(CHAIR), FORBIDDEN, "");
    given(new Owner.Chair()).refuses(take(VICE), FORBIDDEN, "");
    given(new Owner.Outside("a bureau")).refuses(take(SECRETARY), FORBIDDEN, "");
    given(EGYPT).refuses(take(STRANGER), FORBIDDEN, "");
    debate().refuses(take(AMINA), UNKNOWN, "task");
    var debate = given(EGYPT).then(AMINA, taken);
    debate.nothingHappensWhen(take(AMINA));
    debate = given(EGYPT).then(SECRETARY, taken);
    debate.refuses(take(AMINA), TAKEN, "task");
  }

  @Test
  void whoever_works_on_it_hands_it_back_for_a_reason() {
    var back = new TranslationHandedBack(GROUP, ID, "too much", List.of(PLAN));
    given(EGYPT).refuses(back("too much", CHAIR), CLOSED, "task");
    var debate = given(EGYPT).then(AMINA, new TranslationTakenOn(GROUP, ID, List.of(PLAN)));
    debate.when(back("too much", AMINA), back);
    debate.when(back("too much", SECRETARY), back);
    debate.refuses(back("too much", BORIS), FORBIDDEN, "");
    debate.refuses(back(" ", AMINA), INVALID, "reason");
    debate.then(AMINA, back);
    debate.refuses(back("too much", AMINA), FORBIDDEN, "");
    debate.when(take(AMINA), new TranslationTakenOn(GROUP, ID, List.of(PLAN)));
    debate().refuses(back("too much", CHAIR), UNKNOWN, "task");
  }

  @Test
  void nothing_more_happens_to_what_is_withdrawn() {
    var withdrawn = new TranslationWithdrawn(GROUP, ID, "overtaken", List.of(PLAN));
    var debate = given(EGYPT);
    debate.when(withdraw("overtaken", CHAIR), withdrawn);
    debate.refuses(withdraw("overtaken", AMINA), FORBIDDEN, "");
    debate.refuses(withdraw(" ", CHAIR), INVALID, "reason");
    debate().refuses(withdraw("overtaken", CHAIR), UNKNOWN, "task");
    debate.then(CHAIR, withdrawn);
    debate.nothingHappensWhen(withdraw("overtaken", CHAIR));
    debate.refuses(withdraw("again", CHAIR), CLOSED, "task");
    debate.refuses(take(AMINA), CLOSED, "task");
    debate.refuses(back("so", CHAIR), CLOSED, "task");
  }

  private static void refused(AskTranslation command, Refusal.Reason reason, String field) {
    debate().refuses(command, reason, field);
  }

  /// With a meeting and a document of it, a rendering in French, and what is another body's.
  private static Debate debate() {
    return Debate.opened()
        .then(SECRETARY, Debate.convened(SECOND, GROUP))
        .then(SECRETARY, Debate.convened(STRANGE, new BodyId("council")))
        .then(SECRETARY, Debate.registered(SECOND, "d1"))
        .then(SECRETARY, Debate.registered(STRANGE, "d9"))
        .then(SECRETARY, new InstrumentOpened(OTHER, new BodyId("council"), "Other", "plan", "en"))
        .then(SECRETARY, new InstrumentOpened(FRENCH, GROUP, "Plan", "plan", "fr"))
        .then(SECRETARY, new RenderingOpened(FRENCH, PLAN));
  }

  private static Debate given(Owner owner) {
    return debate().then(CHAIR, asked(WHOLE, "ar", owner));
  }

  private static Ruled ruling(Outcome outcome) {
    return new Ruled(
        PLAN,
        RULING.ruling(),
        List.of(new Target.OfInstrument(PLAN)),
        outcome,
        List.of(),
        Optional.of("GRP-2"),
        Optional.empty());
  }

  private static Wanted text(InstrumentId instrument, ProvisionId... provisions) {
    return new Wanted.OfText(instrument, List.of(provisions));
  }

  private static TranslationAsked asked(Wanted wanted, String language, Owner owner) {
    return asked(ID, wanted, language, owner);
  }

  private static TranslationAsked asked(
      TranslationId id, Wanted wanted, String language, Owner owner) {
    return new TranslationAsked(
        GROUP,
        id,
        wanted,
        language,
        owner,
        new Due.AtMeeting(SECOND),
        Optional.of(SECOND),
        Optional.empty());
  }

  private static AskTranslation ask(Wanted wanted, String language, Owner owner, Given given) {
    return ask(ID, wanted, language, owner, Optional.empty(), given);
  }

  private static AskTranslation ask(TranslationId id, Wanted wanted, String language, Owner owner) {
    return ask(id, wanted, language, owner, Optional.empty(), CHAIR);
  }

  private static AskTranslation ruled(String language, Target.OfRuling ruling) {
    return ask(ID, WHOLE, language, EGYPT, Optional.of(ruling), CHAIR);
  }

  private static AskTranslation ask(
      TranslationId id,
      Wanted wanted,
      String language,
      Owner owner,
      Optional<Target.OfRuling> ruling,
      Given given) {
    return new AskTranslation(
        GROUP,
        id,
        wanted,
        language,
        owner,
        new Due.AtMeeting(SECOND),
        Optional.of(SECOND),
        ruling,
        given);
  }

  private static AskTranslation due(Due due, Optional<MeetingId> agreed) {
    return new AskTranslation(GROUP, ID, WHOLE, "ar", EGYPT, due, agreed, Optional.empty(), CHAIR);
  }

  private static TakeTranslationOn take(Given given) {
    return new TakeTranslationOn(GROUP, ID, given);
  }

  private static HandTranslationBack back(String reason, Given given) {
    return new HandTranslationBack(GROUP, ID, reason, given);
  }

  private static WithdrawTranslation withdraw(String reason, Given given) {
    return new WithdrawTranslation(GROUP, ID, reason, given);
  }
}
