package org.travaux.core.document;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.STALE;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;
import static org.travaux.core.document.Desk.AUDITOR;
import static org.travaux.core.document.Desk.BORIS;
import static org.travaux.core.document.Desk.CHAIR;
import static org.travaux.core.document.Desk.D1;
import static org.travaux.core.document.Desk.D2;
import static org.travaux.core.document.Desk.DEADLINE;
import static org.travaux.core.document.Desk.GROUP;
import static org.travaux.core.document.Desk.OBSERVER;
import static org.travaux.core.document.Desk.PLAN;
import static org.travaux.core.document.Desk.RUS;
import static org.travaux.core.document.Desk.SECOND;
import static org.travaux.core.document.Desk.SECRETARY;
import static org.travaux.core.document.Desk.STRANGE;
import static org.travaux.core.document.Desk.USA;
import static org.travaux.core.document.Desk.VICE;
import static org.travaux.core.document.Desk.WENDY;
import static org.travaux.core.document.Desk.late;
import static org.travaux.core.document.Desk.registered;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.Bearing;
import org.travaux.core.event.DocumentEvent.BearingChanged;
import org.travaux.core.event.DocumentEvent.DocumentAliased;
import org.travaux.core.event.DocumentEvent.DocumentCorrected;
import org.travaux.core.event.DocumentEvent.DocumentIntroduced;
import org.travaux.core.event.DocumentEvent.DocumentNoted;
import org.travaux.core.event.DocumentEvent.DocumentRevised;
import org.travaux.core.event.DocumentEvent.DocumentWithdrawn;
import org.travaux.core.event.DocumentEvent.LanguageProvided;
import org.travaux.core.event.DocumentEvent.LanguageWanted;
import org.travaux.core.event.DocumentEvent.Manner;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.SittingEvent.SittingClosed;
import org.travaux.core.event.SittingEvent.SittingOpened;

class KeepDocumentsTest {

  private static final List<InstrumentId> ON = List.of(PLAN);

  @Test
  void a_document_is_revised_by_whom_it_is_from_and_by_the_secretariat() {
    Desk.withContribution()
        .when(revise(D1, 0, BORIS), revised(1))
        .when(revise(D1, 0, SECRETARY), revised(1))
        .refuses(revise(D1, 0, WENDY), FORBIDDEN, "")
        .refuses(revise(D1, 0, AUDITOR), FORBIDDEN, "")
        .refuses(revise(D2, 0, BORIS), UNKNOWN, "document")
        .refuses(revise(D1, 1, BORIS), STALE, "of")
        .refuses(new ReviseDocument(SECOND, GROUP, D1, 0, " ", List.of(), BORIS), INVALID, "reason")
        .refuses(
            new ReviseDocument(SECOND, GROUP, D1, 0, "typing", List.of("no language"), BORIS),
            INVALID,
            "present")
        .then(revised(1))
        .when(revise(D1, 1, BORIS), revised(2))
        .refuses(revise(D1, 0, BORIS), STALE, "of");
  }

  @Test
  void a_late_revision_is_flagged() {
    Desk.withContribution()
        .when(
            revise(D1, 0, late(BORIS)),
            new DocumentRevised(SECOND, D1, 1, "typing", List.of("en"), Optional.of(DEADLINE), ON));
  }

  @Test
  void corrigenda_are_counted_from_each_revision_on() {
    Desk.withContribution()
        .when(correct(0, BORIS), new DocumentCorrected(SECOND, D1, 1, "a figure", ON))
        .refuses(correct(0, WENDY), FORBIDDEN, "")
        .refuses(correct(1, BORIS), STALE, "after")
        .refuses(new CorrectDocument(SECOND, GROUP, D1, 0, "", BORIS), INVALID, "reason")
        .then(new DocumentCorrected(SECOND, D1, 1, "a figure", ON))
        .when(correct(1, BORIS), new DocumentCorrected(SECOND, D1, 2, "a figure", ON))
        .then(revised(1))
        .when(correct(0, BORIS), new DocumentCorrected(SECOND, D1, 1, "a figure", ON));
  }

  @Test
  void one_symbol_stands_for_one_document() {
    var alias = new DocumentAliased(SECOND, D1, "S20-CWGWSIS35-C-0011", ON);
    Desk.withContribution()
        .then(registered(D2, 2, List.of(USA)))
        .when(alias(D1, alias.alias(), SECRETARY), alias)
        .when(alias(D1, "GRP-2/1", SECRETARY))
        .refuses(alias(D1, "GRP-2/2", SECRETARY), TAKEN, "alias")
        .refuses(alias(D1, alias.alias(), BORIS), FORBIDDEN, "")
        .refuses(alias(D1, "two words", SECRETARY), INVALID, "alias")
        .then(alias)
        .when(alias(D1, alias.alias(), SECRETARY))
        .refuses(alias(D2, alias.alias(), SECRETARY), TAKEN, "alias");
  }

  @Test
  void anybody_who_takes_part_asks_for_a_language_and_the_author_provides_it() {
    Desk.withContribution()
        .when(want("zh", WENDY), new LanguageWanted(SECOND, D1, "zh", ON))
        .when(want("fr", WENDY))
        .refuses(want("zh", AUDITOR), FORBIDDEN, "")
        .refuses(want("", WENDY), INVALID, "language")
        .when(provide("fr", BORIS), new LanguageProvided(SECOND, D1, "fr", ON))
        .when(provide("en", BORIS))
        .refuses(provide("fr", WENDY), FORBIDDEN, "")
        .refuses(provide("no language", BORIS), INVALID, "language");
  }

  @Test
  void there_is_an_end_of_languages() {
    var desk = Desk.withContribution();
    IntStream.range(0, 20)
        .mapToObj(i -> "x" + (char) ('a' + i))
        .forEach(
            language ->
                desk.then(
                    new LanguageWanted(SECOND, D1, language, ON),
                    new LanguageProvided(SECOND, D1, language, ON)));
    desk.refuses(want("zh", WENDY), CLOSED, "language");
    desk.refuses(provide("zh", BORIS), CLOSED, "language");
  }

  @Test
  void those_who_have_the_old_or_the_new_instrument_open_hear_of_a_changed_bearing() {
    Desk.withContribution()
        .when(bear(List.of(), BORIS), new BearingChanged(SECOND, D1, List.of(), ON))
        .when(
            bear(List.of(new Bearing(PLAN, List.of())), SECRETARY),
            new BearingChanged(SECOND, D1, List.of(new Bearing(PLAN, List.of())), ON))
        .when(bear(registered(D1, 1, List.of()).on(), BORIS))
        .refuses(bear(List.of(), WENDY), FORBIDDEN, "")
        .refuses(bear(List.of(new Bearing(STRANGE, List.of())), BORIS), UNKNOWN, "on");
  }

  @Test
  void the_secretariat_records_who_introduced_a_document() {
    var introduced = new DocumentIntroduced(SECOND, D1, RUS, ON);
    Desk.withContribution()
        .when(introduce(SECRETARY), introduced)
        .refuses(introduce(BORIS), FORBIDDEN, "")
        .then(introduced)
        .when(introduce(SECRETARY));
  }

  @Test
  void the_chair_has_the_meeting_take_note() {
    var noted = new DocumentNoted(SECOND, D1, Manner.NOTED, Optional.of("it is revised"), ON);
    Desk.withContribution()
        .when(note(Optional.of("it is revised"), CHAIR), noted)
        .refuses(note(Optional.empty(), SECRETARY), FORBIDDEN, "")
        .refuses(note(Optional.of(" "), CHAIR), INVALID, "condition")
        .then(noted)
        .when(note(Optional.of("it is revised"), CHAIR))
        .when(
            note(Optional.empty(), CHAIR),
            new DocumentNoted(SECOND, D1, Manner.NOTED, Optional.empty(), ON));
  }

  @Test
  void in_a_sitting_whoever_is_in_the_chair_has_the_meeting_take_note_and_nobody_else() {
    var held = Optional.of(List.of(GROUP));
    var noted = new DocumentNoted(SECOND, D1, Manner.NOTED, Optional.empty(), ON);
    Desk.withContribution()
        .then(new Accredited(GROUP, VICE.by()))
        .refuses(note(Optional.empty(), VICE), FORBIDDEN, "")
        .then(new SittingOpened(SECOND, 1, "Plenary", VICE.by(), held))
        .when(note(Optional.empty(), VICE), noted)
        .refuses(note(Optional.empty(), CHAIR), FORBIDDEN, "")
        .then(new SittingClosed(SECOND, 1, held))
        .refuses(note(Optional.empty(), VICE), FORBIDDEN, "")
        .when(note(Optional.empty(), CHAIR), noted);
  }

  @Test
  void the_only_author_withdraws_a_document_and_of_several_authors_the_secretariat() {
    var withdrawn = new DocumentWithdrawn(SECOND, D1, "taken over", ON);
    Desk.withContribution()
        .when(withdraw(D1, BORIS), withdrawn)
        .when(withdraw(D1, SECRETARY), withdrawn)
        .refuses(withdraw(D1, WENDY), FORBIDDEN, "")
        .refuses(withdraw(D1, AUDITOR), FORBIDDEN, "")
        .refuses(new WithdrawDocument(SECOND, GROUP, D1, "", BORIS), INVALID, "reason")
        .then(registered(D2, 2, List.of(RUS, USA)))
        .refuses(withdraw(D2, BORIS), FORBIDDEN, "")
        .then(withdrawn)
        .when(withdraw(D1, BORIS));
  }

  @Test
  void nothing_more_happens_to_a_document_that_was_withdrawn() {
    var desk = Desk.withContribution().then(new DocumentWithdrawn(SECOND, D1, "taken over", ON));
    for (var command :
        List.of(
            revise(D1, 0, SECRETARY),
            correct(0, SECRETARY),
            alias(D1, "X-1", SECRETARY),
            want("zh", SECRETARY),
            provide("fr", SECRETARY),
            bear(List.of(), SECRETARY),
            introduce(SECRETARY),
            note(Optional.empty(), CHAIR))) {
      desk.refuses(command, CLOSED, "document");
    }
  }

  @Test
  void an_observer_looks_after_no_document_of_others() {
    Desk.withContribution()
        .refuses(revise(D1, 0, OBSERVER), FORBIDDEN, "")
        .refuses(withdraw(D1, OBSERVER), FORBIDDEN, "");
  }

  private static DocumentRevised revised(int revision) {
    return new DocumentRevised(SECOND, D1, revision, "typing", List.of("en"), Optional.empty(), ON);
  }

  private static ReviseDocument revise(DocumentId document, int of, Given given) {
    return new ReviseDocument(SECOND, GROUP, document, of, "typing", List.of("en"), given);
  }

  private static CorrectDocument correct(int after, Given given) {
    return new CorrectDocument(SECOND, GROUP, D1, after, "a figure", given);
  }

  private static AliasDocument alias(DocumentId document, String alias, Given given) {
    return new AliasDocument(SECOND, GROUP, document, alias, given);
  }

  private static WantLanguage want(String language, Given given) {
    return new WantLanguage(SECOND, GROUP, D1, language, given);
  }

  private static ProvideLanguage provide(String language, Given given) {
    return new ProvideLanguage(SECOND, GROUP, D1, language, given);
  }

  private static ChangeBearing bear(List<Bearing> on, Given given) {
    return new ChangeBearing(SECOND, GROUP, D1, on, given);
  }

  private static IntroduceDocument introduce(Given given) {
    return new IntroduceDocument(SECOND, GROUP, D1, RUS, given);
  }

  private static NoteDocument note(Optional<String> condition, Given given) {
    return new NoteDocument(SECOND, GROUP, D1, Manner.NOTED, condition, given);
  }

  private static WithdrawDocument withdraw(DocumentId document, Given given) {
    return new WithdrawDocument(SECOND, GROUP, document, "taken over", given);
  }
}
