package org.travaux.projections.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.travaux.core.decide.Decisions;
import org.travaux.core.decide.Refusal;
import org.travaux.core.document.DocumentDecisions;
import org.travaux.core.document.RegisterDocument;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Days;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.DocumentEvent.DocumentRegistered;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.DocumentKind;
import org.travaux.core.event.Given;
import org.travaux.core.event.MeetingEvent.MeetingConvened;
import org.travaux.core.event.MeetingEvent.Session;
import org.travaux.core.event.MeetingEvent.Venue;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.Role;

/// However many register at once, on whichever node: no number twice, and none left out.
class DocumentNumbersTest extends TwoNodes {

  private static final int DOCUMENTS = 1_000;
  private static final int THREADS = 64;
  private static final int ATTEMPTS_LIMIT = 1_000;
  private static final BodyId GROUP = new BodyId("group");
  private static final MeetingId MEETING = new MeetingId("group-2");
  private static final Given SECRETARY =
      new Given(
          new Delegate(new PersonId("secretary"), new DelegationId("SEC"), Role.SECRETARIAT),
          Instant.parse("2022-01-01T09:00:00Z"));

  DocumentNumbersTest() {
    super(Logs.mongo());
  }

  @Test
  void a_thousand_documents_from_64_threads_on_two_nodes_have_a_thousand_numbers_in_a_row()
      throws Exception {
    store(SECRETARY, new Accredited(GROUP, SECRETARY.by()));
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
    var nodes = List.of(deciding(one, DocumentDecisions.ALL), deciding(two, DocumentDecisions.ALL));

    var answered =
        Racing.at(
                THREADS,
                thread ->
                    IntStream.range(0, DOCUMENTS)
                        .filter(i -> i % THREADS == thread)
                        .mapToObj(i -> register(nodes.get(thread % 2), i))
                        .toList())
            .stream()
            .flatMap(List::stream)
            .toList();

    assertThat(answered).containsExactlyInAnyOrderElementsOf(inARow());
    var numbers = new ArrayList<Integer>();
    for (var recorded : stored()) {
      if (recorded.event() instanceof DocumentRegistered registered) {
        numbers.add(registered.number());
      }
    }
    assertThat(numbers).isEqualTo(inARow());
  }

  private static List<Integer> inARow() {
    return IntStream.rangeClosed(1, DOCUMENTS).boxed().toList();
  }

  /// The number that it got.
  private static int register(Decisions node, int i) {
    var command =
        new RegisterDocument(
            MEETING,
            GROUP,
            new DocumentId("d" + i),
            DocumentKind.SECRETARIAT_INPUT,
            "Document " + i,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            SECRETARY);
    for (int attempt = 0; attempt < ATTEMPTS_LIMIT; attempt++) {
      try {
        var event = node.decide(command).join().events().getFirst().event();
        return ((DocumentRegistered) event).number();
      } catch (CompletionException e) {
        if (!(e.getCause() instanceof Refusal refusal)
            || refusal.reason() != Refusal.Reason.CONTENDED) {
          throw e;
        }
      }
    }
    throw new AssertionError("document " + i + " never got a turn");
  }
}
