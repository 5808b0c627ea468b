package org.travaux.web.demonstration;

import java.util.List;
import java.util.Optional;
import org.travaux.core.agenda.AddAgendaItem;
import org.travaux.core.agenda.AdoptAgenda;
import org.travaux.core.agenda.AllocateDocument;
import org.travaux.core.agenda.CloseAgendaItem;
import org.travaux.core.agenda.IssueAgenda;
import org.travaux.core.agenda.OpenSitting;
import org.travaux.core.agenda.TakeUpAgendaItem;
import org.travaux.core.event.AgendaItemId;
import org.travaux.core.event.DocumentId;

/// The agenda, and how far the chair has come with it.
final class Podium {

  /// An item, and the documents under it.
  private record Item(String id, String title, List<String> documents) {
    AgendaItemId item() {
      return new AgendaItemId("demo-" + id);
    }
  }

  private static final List<Item> ITEMS =
      List.of(
          new Item("opening", "Opening, agenda", List.of()),
          new Item("annex-1", "Annex 1: draft plan", List.of("plan", "usa", "inf")),
          new Item("annex-2", "Annex 2: situational analysis", List.of("situation")),
          new Item("annex-3", "Annex 3: glossary", List.of("glossary")),
          new Item("body", "Body of Resolution 71", List.of("updates", "rus")));

  private final Secretary secretary;

  Podium(Secretary secretary) {
    this.secretary = secretary;
  }

  /// The agenda is drawn up, and issued as the document that was registered for it.
  void issue() {
    var after = Optional.<AgendaItemId>empty();
    for (var item : ITEMS) {
      var before = after;
      secretary.give(
          Participant.SECRETARIAT,
          given ->
              new AddAgendaItem(
                  Floor.MEETING,
                  Meeting.BODY,
                  item.item(),
                  item.title(),
                  Optional.empty(),
                  before,
                  given));
      after = Optional.of(item.item());
    }
    ITEMS.forEach(this::allocate);
    secretary.give(
        Participant.SECRETARIAT,
        given ->
            new IssueAgenda(
                Floor.MEETING,
                Meeting.BODY,
                Debate.AGENDA.document(),
                0,
                "As drawn up by the secretariat.",
                List.of("en"),
                given));
  }

  private void allocate(Item item) {
    for (var document : item.documents()) {
      secretary.give(
          Participant.SECRETARIAT,
          given ->
              new AllocateDocument(
                  Floor.MEETING,
                  Meeting.BODY,
                  new DocumentId("demo-" + document),
                  List.of(item.item()),
                  given));
    }
  }

  /// The meeting sits, adopts its agenda and comes to the second item.
  void open() {
    var chair = Participant.CHAIR;
    secretary.give(
        chair,
        given ->
            new OpenSitting(
                Floor.MEETING, Meeting.BODY, 1, "First sitting", chair.delegate(), given));
    takeUp(ITEMS.getFirst());
    secretary.give(
        chair, given -> new AdoptAgenda(Floor.MEETING, Meeting.BODY, 0, List.of(), given));
    secretary.give(
        chair,
        given ->
            new CloseAgendaItem(
                Floor.MEETING, Meeting.BODY, ITEMS.getFirst().item(), Optional.empty(), given));
    takeUp(ITEMS.get(1));
  }

  private void takeUp(Item item) {
    secretary.give(
        Participant.CHAIR,
        given -> new TakeUpAgendaItem(Floor.MEETING, Meeting.BODY, item.item(), given));
  }
}
