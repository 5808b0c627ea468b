package org.travaux.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;
import static org.travaux.core.document.Desk.A;
import static org.travaux.core.document.Desk.AUDITOR;
import static org.travaux.core.document.Desk.BORIS;
import static org.travaux.core.document.Desk.COUNCIL;
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
import static org.travaux.core.document.Desk.late;
import static org.travaux.core.document.Desk.registered;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.Bearing;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.DocumentEvent.DocumentRegistered;
import org.travaux.core.event.DocumentEvent.DocumentWithdrawn;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.DocumentKind;
import org.travaux.core.event.Given;
import org.travaux.core.event.MeetingEvent.DocumentDeadlineSet;
import org.travaux.core.event.MeetingEvent.MeetingHeldJointly;
import org.travaux.core.event.MeetingEvent.PurposeSet;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Symbol;

class RegisterDocumentTest {

  @Test
  void a_delegation_registers_its_contribution_under_the_next_number() {
    Desk.open().when(contribution(D1, BORIS), registered(D1, 1, List.of(RUS)));
    Desk.withContribution().when(contribution(D2, BORIS), registered(D2, 2, List.of(RUS)));
  }

  @Test
  void information_documents_are_counted_for_themselves() {
    Desk.withContribution()
        .when(plain(D2, DocumentKind.INFORMATION, SECRETARY), told(D2, DocumentKind.INFORMATION, 1))
        .when(plain(D2, DocumentKind.REPORT, SECRETARY), told(D2, DocumentKind.REPORT, 2))
        .then(told(D2, DocumentKind.INFORMATION, 1))
        .when(
            plain(new DocumentId("d3"), DocumentKind.INFORMATION, SECRETARY),
            told(new DocumentId("d3"), DocumentKind.INFORMATION, 2));
  }

  @Test
  void a_withdrawn_document_keeps_its_number() {
    Desk.withContribution()
        .then(new DocumentWithdrawn(SECOND, D1, "taken over", List.of(PLAN)))
        .when(contribution(D2, BORIS), registered(D2, 2, List.of(RUS)));
  }

  @Test
  void registering_again_in_the_same_words_changes_nothing() {
    Desk.withContribution()
        .when(contribution(D1, BORIS))
        .when(contribution(D1, late(BORIS)))
        .refuses(plain(D1, DocumentKind.REPORT, SECRETARY), TAKEN, "document");
  }

  @Test
  void a_meeting_on_texts_takes_contributions_and_nothing_else_but_its_agenda_and_reports() {
    Desk.open()
        .then(new PurposeSet(SECOND, "texts only", List.of(DocumentKind.CONTRIBUTION)))
        .when(contribution(D1, BORIS), registered(D1, 1, List.of(RUS)))
        .when(plain(D2, DocumentKind.REPORT, SECRETARY), told(D2, DocumentKind.REPORT, 1))
        .refuses(plain(D2, DocumentKind.INFORMATION, SECRETARY), CLOSED, "kind");
  }

  @Test
  void the_other_body_of_a_joint_meeting_registers_documents_too() {
    Desk.open()
        .then(new Accredited(COUNCIL, SECRETARY.by()))
        .refuses(of(COUNCIL, SECRETARY), UNKNOWN, "meeting")
        .then(new MeetingHeldJointly(SECOND, COUNCIL))
        .refuses(of(COUNCIL, BORIS), FORBIDDEN, "");
  }

  @Test
  void a_late_document_is_taken_and_flagged_by_the_deadline_that_holds() {
    var more = DEADLINE.plusSeconds(60);
    Desk.open()
        .when(
            plain(D2, DocumentKind.REPORT, late(SECRETARY)),
            new DocumentRegistered(
                SECOND,
                D2,
                DocumentKind.REPORT,
                1,
                "Title",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(DEADLINE)))
        .then(new DocumentDeadlineSet(SECOND, more, "asked for"))
        .when(plain(D2, DocumentKind.REPORT, late(SECRETARY)), told(D2, DocumentKind.REPORT, 1));
  }

  @Test
  void delegations_and_observers_register_contributions_of_their_own_and_nothing_else() {
    var desk = Desk.open();
    var undp = new DelegationId("UNDP");
    desk.when(from(List.of(USA, RUS), BORIS), registered(D1, 1, List.of(USA, RUS)));
    desk.when(from(List.of(undp), OBSERVER), registered(D1, 1, List.of(undp)));
    desk.when(from(List.of(USA), SECRETARY), registered(D1, 1, List.of(USA)));
    desk.refuses(from(List.of(USA), BORIS), FORBIDDEN, "");
    desk.refuses(plain(D1, DocumentKind.REPORT, BORIS), FORBIDDEN, "");
    desk.refuses(from(List.of(new DelegationId("SEC")), AUDITOR), FORBIDDEN, "");
  }

  @Test
  void it_says_whom_it_is_from() {
    var desk = Desk.open();
    desk.refuses(from(List.of(), SECRETARY), INVALID, "from");
    desk.refuses(from(List.of(RUS, RUS), BORIS), INVALID, "from");
    desk.refuses(from(delegations(251), SECRETARY), INVALID, "from");
    for (var own : List.of(DocumentKind.SECRETARIAT_INPUT, DocumentKind.AGENDA)) {
      desk.refuses(
          document(D1, own, "Title", List.of(RUS), List.of(), List.of(), SECRETARY),
          INVALID,
          "from");
    }
  }

  @Test
  void titles_and_languages_are_what_they_say() {
    var desk = Desk.open();
    desk.refuses(named(" "), INVALID, "title");
    desk.refuses(in(List.of("no language")), INVALID, "wanted");
    desk.refuses(in(List.of("en", "en")), INVALID, "wanted");
    desk.refuses(
        in(IntStream.range(0, 21).mapToObj(i -> "x" + (char) ('a' + i)).toList()),
        INVALID,
        "wanted");
  }

  @Test
  void it_bears_on_what_there_is_before_the_body() {
    var desk = Desk.open();
    desk.refuses(on(new Bearing(STRANGE, List.of())), UNKNOWN, "on");
    desk.refuses(on(new Bearing(PLAN, List.of(new ProvisionId("z")))), UNKNOWN, "on");
    desk.refuses(on(new Bearing(PLAN, List.of(A, A))), INVALID, "on");
    desk.refuses(on(new Bearing(PLAN, List.of()), new Bearing(PLAN, List.of(A))), INVALID, "on");
    var most = IntStream.range(0, 21).mapToObj(i -> new Bearing(PLAN, List.of()));
    desk.refuses(on(most.toArray(Bearing[]::new)), INVALID, "on");
  }

  @Test
  void it_comes_to_a_meeting_of_the_body() {
    Desk.open()
        .then(new Accredited(COUNCIL, SECRETARY.by()))
        .refuses(of(COUNCIL, SECRETARY), UNKNOWN, "meeting");
  }

  @Test
  void symbols_are_printed_as_the_field_prints_them() {
    var symbol = Symbol.of("CWG-SFP-2", DocumentKind.CONTRIBUTION, 6);
    assertEquals("CWG-SFP-2/6", symbol.toString());
    assertEquals("CWG-SFP-2/6(Rev.2)", symbol.withRevision(2).toString());
    assertEquals("CWG-SFP-2/6(Cor.1)", symbol.withCorrigendum(1).toString());
    assertEquals("CWG-SFP-2/INF-1", Symbol.of("CWG-SFP-2", DocumentKind.INFORMATION, 1).toString());
  }

  private static RegisterDocument contribution(DocumentId document, Given given) {
    return new RegisterDocument(
        SECOND,
        GROUP,
        document,
        DocumentKind.CONTRIBUTION,
        "Proposals",
        List.of(RUS),
        List.of(new Bearing(PLAN, List.of(A))),
        List.of("en", "fr"),
        List.of("en"),
        given);
  }

  private static RegisterDocument from(List<DelegationId> from, Given given) {
    return new RegisterDocument(
        SECOND,
        GROUP,
        D1,
        DocumentKind.CONTRIBUTION,
        "Proposals",
        from,
        List.of(new Bearing(PLAN, List.of(A))),
        List.of("en", "fr"),
        List.of("en"),
        given);
  }

  private static RegisterDocument plain(DocumentId document, DocumentKind kind, Given given) {
    return document(document, kind, "Title", List.of(), List.of(), List.of(), given);
  }

  private static RegisterDocument named(String title) {
    return document(D1, DocumentKind.REPORT, title, List.of(), List.of(), List.of(), SECRETARY);
  }

  private static RegisterDocument in(List<String> wanted) {
    return document(D1, DocumentKind.REPORT, "Title", List.of(), List.of(), wanted, SECRETARY);
  }

  private static RegisterDocument on(Bearing... on) {
    return document(D1, DocumentKind.REPORT, "Title", List.of(), List.of(on), List.of(), SECRETARY);
  }

  private static RegisterDocument of(BodyId body, Given given) {
    return new RegisterDocument(
        SECOND,
        body,
        D1,
        DocumentKind.REPORT,
        "Title",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        given);
  }

  private static RegisterDocument document(
      DocumentId document,
      DocumentKind kind,
      String title,
      List<DelegationId> from,
      List<Bearing> on,
      List<String> wanted,
      Given given) {
    return new RegisterDocument(
        SECOND, GROUP, document, kind, title, from, on, wanted, List.of(), given);
  }

  private static DocumentRegistered told(DocumentId document, DocumentKind kind, int number) {
    return new DocumentRegistered(
        SECOND,
        document,
        kind,
        number,
        "Title",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  private static List<DelegationId> delegations(int count) {
    return IntStream.range(0, count).mapToObj(i -> new DelegationId("D" + i)).toList();
  }
}
