package org.travaux.core.agenda;

import static org.travaux.core.agenda.Plenary.AGENDA;
import static org.travaux.core.agenda.Plenary.ANNEX;
import static org.travaux.core.agenda.Plenary.CHAIR;
import static org.travaux.core.agenda.Plenary.COUNCIL;
import static org.travaux.core.agenda.Plenary.DEADLINE;
import static org.travaux.core.agenda.Plenary.DELEGATE;
import static org.travaux.core.agenda.Plenary.GROUP;
import static org.travaux.core.agenda.Plenary.OPENING;
import static org.travaux.core.agenda.Plenary.OTHER;
import static org.travaux.core.agenda.Plenary.PAPER;
import static org.travaux.core.agenda.Plenary.PART;
import static org.travaux.core.agenda.Plenary.PLAN;
import static org.travaux.core.agenda.Plenary.SECOND;
import static org.travaux.core.agenda.Plenary.SECRETARY;
import static org.travaux.core.agenda.Plenary.VICE;
import static org.travaux.core.agenda.Plenary.added;
import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.CONTRADICTED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.STALE;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.AgendaEvent.AgendaIssued;
import org.travaux.core.event.AgendaEvent.AgendaItemAdded;
import org.travaux.core.event.AgendaEvent.AgendaItemClosed;
import org.travaux.core.event.AgendaEvent.AgendaItemMoved;
import org.travaux.core.event.AgendaEvent.AgendaItemRemoved;
import org.travaux.core.event.AgendaEvent.AgendaItemRetitled;
import org.travaux.core.event.AgendaEvent.DocumentAllocated;
import org.travaux.core.event.AgendaEvent.OrderOfWorkSet;
import org.travaux.core.event.AgendaItemId;
import org.travaux.core.event.DocumentEvent.DocumentRevised;
import org.travaux.core.event.DocumentEvent.DocumentWithdrawn;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.Given;

class DraftAgendaTest {

  private static final Optional<AgendaItemId> NONE = Optional.empty();
  private static final AgendaItemId NEW = new AgendaItemId("new");
  private static final AgendaItemId NOWHERE = new AgendaItemId("nowhere");
  private static final DocumentId STRANGE = new DocumentId("strange");

  @Test
  void whoever_keeps_the_agenda_adds_items() {
    for (var given : List.of(SECRETARY, CHAIR, VICE)) {
      Plenary.drafted()
          .when(add(NEW, NONE, Optional.of(ANNEX), given), added(NEW, NONE, Optional.of(ANNEX)));
    }
    Plenary.drafted()
        .refuses(add(NEW, NONE, NONE, DELEGATE), FORBIDDEN, "")
        .refuses(add(NEW, Optional.of(NOWHERE), NONE, SECRETARY), UNKNOWN, "under")
        .refuses(add(NEW, NONE, Optional.of(NOWHERE), SECRETARY), UNKNOWN, "after")
        .refuses(add(NEW, NONE, Optional.of(PART), SECRETARY), INVALID, "after")
        .refuses(
            new AddAgendaItem(SECOND, GROUP, NEW, " ", NONE, NONE, SECRETARY), INVALID, "title")
        .refuses(
            new AddAgendaItem(SECOND, COUNCIL, NEW, "New", NONE, NONE, SECRETARY),
            UNKNOWN,
            "meeting");
  }

  @Test
  void adding_an_item_again_changes_nothing_and_another_one_needs_another_id() {
    Plenary.drafted()
        .nothingHappensWhen(add(ANNEX, NONE, Optional.of(OPENING), SECRETARY))
        .refuses(add(ANNEX, NONE, NONE, SECRETARY), TAKEN, "item");
  }

  @Test
  void an_agenda_has_so_many_items_and_levels() {
    var deep = new AgendaItemId("deep");
    var plenary =
        Plenary.drafted()
            .then(added(NEW, Optional.of(PART), NONE), added(deep, Optional.of(NEW), NONE));
    plenary.refuses(add(NOWHERE, Optional.of(deep), NONE, SECRETARY), CLOSED, "under");
    plenary.refuses(move(ANNEX, Optional.of(OTHER), NONE, SECRETARY), CLOSED, "under");
    for (int at = 0; at < Places.ITEMS_LIMIT; at++) {
      plenary.then(added(new AgendaItemId("i" + at), NONE, NONE));
    }
    plenary.refuses(add(NOWHERE, NONE, NONE, SECRETARY), CLOSED, "item");
  }

  @Test
  void items_are_retitled() {
    Plenary.drafted()
        .when(
            new RetitleAgendaItem(SECOND, GROUP, ANNEX, "Annex 1", SECRETARY),
            new AgendaItemRetitled(SECOND, ANNEX, "Annex 1"))
        .nothingHappensWhen(
            new RetitleAgendaItem(SECOND, GROUP, ANNEX, "Title of annex", SECRETARY))
        .refuses(new RetitleAgendaItem(SECOND, GROUP, ANNEX, "", SECRETARY), INVALID, "title")
        .refuses(new RetitleAgendaItem(SECOND, GROUP, NOWHERE, "A", SECRETARY), UNKNOWN, "item")
        .refuses(new RetitleAgendaItem(SECOND, GROUP, ANNEX, "A", DELEGATE), FORBIDDEN, "");
  }

  @Test
  void items_move_with_what_is_under_them_and_never_under_themselves() {
    Plenary.drafted()
        .when(move(ANNEX, NONE, NONE, SECRETARY), new AgendaItemMoved(SECOND, ANNEX, NONE, NONE))
        .nothingHappensWhen(move(ANNEX, NONE, Optional.of(OPENING), SECRETARY))
        .when(
            move(ANNEX, Optional.of(OPENING), NONE, SECRETARY),
            new AgendaItemMoved(SECOND, ANNEX, Optional.of(OPENING), NONE))
        .refuses(move(ANNEX, Optional.of(ANNEX), NONE, SECRETARY), INVALID, "under")
        .refuses(move(ANNEX, Optional.of(PART), NONE, SECRETARY), INVALID, "under")
        .refuses(move(ANNEX, NONE, Optional.of(ANNEX), SECRETARY), INVALID, "after")
        .refuses(move(NOWHERE, NONE, NONE, SECRETARY), UNKNOWN, "item")
        .refuses(move(ANNEX, NONE, NONE, DELEGATE), FORBIDDEN, "");
  }

  @Test
  void an_item_goes_off_the_agenda_if_nothing_depends_on_it() {
    Plenary.drafted()
        .when(remove(OTHER, SECRETARY), new AgendaItemRemoved(SECOND, OTHER))
        .refuses(remove(ANNEX, SECRETARY), CONTRADICTED, "item")
        .refuses(remove(NOWHERE, SECRETARY), UNKNOWN, "item")
        .refuses(remove(OTHER, DELEGATE), FORBIDDEN, "")
        .then(new DocumentAllocated(SECOND, PAPER, List.of(OTHER)))
        .refuses(remove(OTHER, SECRETARY), CONTRADICTED, "item");
    Plenary.onAnnex()
        .then(
            new AgendaItemRemoved(SECOND, PART),
            new AgendaItemClosed(SECOND, 1, ANNEX, Optional.empty()))
        .refuses(remove(ANNEX, SECRETARY), CLOSED, "item");
  }

  @Test
  void a_document_is_allocated_to_items_and_to_others_later() {
    var both = List.of(PART, OTHER);
    var many = IntStream.rangeClosed(1, 21).mapToObj(n -> new AgendaItemId("i" + n)).toList();
    Plenary.drafted()
        .when(allocate(PAPER, both, SECRETARY), new DocumentAllocated(SECOND, PAPER, both))
        .refuses(allocate(PAPER, List.of(PART, PART), SECRETARY), INVALID, "items")
        .refuses(allocate(PAPER, many, SECRETARY), INVALID, "items")
        .refuses(allocate(PAPER, List.of(NOWHERE), SECRETARY), UNKNOWN, "items")
        .refuses(allocate(STRANGE, both, SECRETARY), UNKNOWN, "document")
        .refuses(allocate(PAPER, both, DELEGATE), FORBIDDEN, "")
        .then(new DocumentAllocated(SECOND, PAPER, both))
        .nothingHappensWhen(allocate(PAPER, both, SECRETARY))
        .when(
            allocate(PAPER, List.of(ANNEX), CHAIR),
            new DocumentAllocated(SECOND, PAPER, List.of(ANNEX)))
        .then(new DocumentWithdrawn(SECOND, PAPER, "taken over", List.of()))
        .refuses(allocate(PAPER, List.of(ANNEX), SECRETARY), CLOSED, "document")
        .when(
            allocate(PAPER, List.of(), SECRETARY), new DocumentAllocated(SECOND, PAPER, List.of()));
  }

  @Test
  void an_order_of_work_is_set_for_a_reason() {
    var order = List.of(ANNEX, OTHER);
    Plenary.drafted()
        .when(
            order(order, "first what has contributions", CHAIR),
            new OrderOfWorkSet(SECOND, order, "first what has contributions"))
        .refuses(order(order, "", CHAIR), INVALID, "reason")
        .refuses(order(List.of(ANNEX, ANNEX), "why", CHAIR), INVALID, "order")
        .refuses(order(List.of(NOWHERE), "why", CHAIR), UNKNOWN, "order")
        .refuses(order(order, "why", DELEGATE), FORBIDDEN, "")
        .then(new OrderOfWorkSet(SECOND, order, "why"))
        .nothingHappensWhen(order(order, "why", CHAIR));
  }

  @Test
  void an_agenda_is_issued_first_as_its_document_was_registered() {
    Plenary.drafted()
        .when(issue(AGENDA, 0, SECRETARY), new AgendaIssued(SECOND, AGENDA, 0, "draft"))
        .refuses(issue(PAPER, 0, SECRETARY), INVALID, "document")
        .refuses(issue(STRANGE, 0, SECRETARY), UNKNOWN, "document")
        .refuses(issue(AGENDA, 1, SECRETARY), STALE, "of")
        .refuses(issue(AGENDA, 0, DELEGATE), FORBIDDEN, "")
        .refuses(
            new IssueAgenda(SECOND, GROUP, AGENDA, 0, "\n", List.of(), SECRETARY),
            INVALID,
            "reason")
        .refuses(
            new IssueAgenda(SECOND, GROUP, AGENDA, 0, "draft", List.of("en", "en"), SECRETARY),
            INVALID,
            "present")
        .refuses(
            new IssueAgenda(SECOND, GROUP, AGENDA, 0, "draft", List.of("?"), SECRETARY),
            INVALID,
            "present");
  }

  @Test
  void many_changes_make_one_revision_and_none_make_none() {
    var late = new Given(SECRETARY.by(), DEADLINE.plusSeconds(1));
    Plenary.issued()
        .nothingHappensWhen(issue(AGENDA, 0, SECRETARY))
        .then(
            new DocumentAllocated(SECOND, PAPER, List.of(ANNEX)),
            new AgendaItemRetitled(SECOND, ANNEX, "Annex 1"))
        .when(
            issue(AGENDA, 0, late),
            new DocumentRevised(
                SECOND, AGENDA, 1, "draft", List.of("en"), Optional.of(DEADLINE), List.of(PLAN)),
            new AgendaIssued(SECOND, AGENDA, 1, "draft"))
        .then(
            new DocumentRevised(
                SECOND, AGENDA, 1, "draft", List.of("en"), Optional.empty(), List.of()),
            new AgendaIssued(SECOND, AGENDA, 1, "draft"))
        .refuses(issue(AGENDA, 0, SECRETARY), STALE, "of")
        .nothingHappensWhen(issue(AGENDA, 1, SECRETARY))
        .then(new AgendaItemRetitled(SECOND, ANNEX, "Annexes"))
        .then(new AgendaItemRetitled(SECOND, ANNEX, "Annex 1"))
        .nothingHappensWhen(issue(AGENDA, 1, SECRETARY));
  }

  @Test
  void the_agenda_stays_one_document() {
    Plenary.drafted()
        .then(new AgendaIssued(SECOND, new DocumentId("d0"), 0, "draft"))
        .refuses(issue(AGENDA, 0, SECRETARY), TAKEN, "document");
  }

  private static AddAgendaItem add(
      AgendaItemId item, Optional<AgendaItemId> under, Optional<AgendaItemId> after, Given given) {
    AgendaItemAdded as = added(item, under, after);
    return new AddAgendaItem(SECOND, GROUP, item, as.title(), under, after, given);
  }

  private static MoveAgendaItem move(
      AgendaItemId item, Optional<AgendaItemId> under, Optional<AgendaItemId> after, Given given) {
    return new MoveAgendaItem(SECOND, GROUP, item, under, after, given);
  }

  private static RemoveAgendaItem remove(AgendaItemId item, Given given) {
    return new RemoveAgendaItem(SECOND, GROUP, item, given);
  }

  private static AllocateDocument allocate(
      DocumentId document, List<AgendaItemId> items, Given given) {
    return new AllocateDocument(SECOND, GROUP, document, items, given);
  }

  private static SetOrderOfWork order(List<AgendaItemId> order, String reason, Given given) {
    return new SetOrderOfWork(SECOND, GROUP, order, reason, given);
  }

  private static IssueAgenda issue(DocumentId document, int of, Given given) {
    return new IssueAgenda(SECOND, GROUP, document, of, "draft", List.of("en"), given);
  }
}
