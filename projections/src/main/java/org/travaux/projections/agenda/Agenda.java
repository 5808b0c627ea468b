package org.travaux.projections.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.travaux.core.event.AgendaEvent.Adoption;
import org.travaux.core.event.AgendaEvent.Objection;
import org.travaux.core.event.AgendaItemId;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.Told;
import org.travaux.core.proceedings.Outline;
import org.travaux.core.proceedings.Passage;
import org.travaux.core.proceedings.Passage.Question;
import org.travaux.core.proceedings.Passage.Step;
import org.travaux.core.proceedings.Proceedings;
import org.travaux.core.proceedings.Proceedings.Issue;
import org.travaux.core.proceedings.Proceedings.OrderOfWork;
import org.travaux.core.proceedings.Sitting;
import org.travaux.projections.documents.DocumentRegister;
import org.travaux.projections.documents.RegisteredDocument;

/// A meeting's agenda as it is read: with its numbers, the symbols of its documents, how far the
/// meeting has come, and what every revision said.
///
/// @param document that the agenda is issued as; empty as long as it was not
/// @param symbol of its last revision, such as `CWG-SFP-2/1(Rev.1)`
/// @param changed whether it says anything that its last revision does not
/// @param items from the first to the last, each followed by what is under it
/// @param open the items that are taken up and neither suspended nor closed
/// @param suspended the items that were left for later
/// @param unallocated documents that are maintained and under no item, the agenda aside
/// @param orderOfWork all items in the order in which they are gone through
/// @param adopted how it was adopted last
public record Agenda(
    Optional<DocumentId> document,
    Optional<String> symbol,
    boolean changed,
    List<AgendaLine> items,
    List<AgendaItemId> open,
    List<AgendaItemId> suspended,
    List<ListedDocument> unallocated,
    List<AgendaItemId> orderOfWork,
    Optional<OrderOfWork> order,
    Optional<AgendaAdoption> adopted,
    List<AgendaRevision> revisions,
    List<Sitting> sittings) {

  /// An item, and how far the meeting has come with it.
  ///
  /// @param number computed from the place: `3`, `3.1`
  public record AgendaLine(
      AgendaItemId item,
      String number,
      int level,
      String title,
      List<ListedDocument> documents,
      Passage.State state,
      List<Step> steps,
      List<Question> questions) {}

  /// A document under an item.
  ///
  /// @param symbol as it is printed; empty if the meeting has no such document
  public record ListedDocument(DocumentId document, String symbol, String title) {}

  /// The agenda as it was issued.
  public record AgendaRevision(
      int revision, String symbol, String reason, List<RevisedLine> items, Told told) {}

  /// An item as a revision has it.
  public record RevisedLine(
      AgendaItemId item, String number, String title, List<DocumentId> documents) {}

  /// That the agenda was adopted.
  ///
  /// @param changedSince whether it says anything now that it did not then
  public record AgendaAdoption(
      int sitting,
      int revision,
      Adoption adoption,
      List<Objection> objections,
      boolean changedSince,
      Told told) {}

  public static Agenda of(Course course) {
    var now = course.proceedings();
    var register = course.register();
    var last = now.lastIssue();
    return new Agenda(
        last.map(issue -> issue.issued().document()),
        last.map(issue -> symbol(register, issue)),
        now.isChanged(),
        now.outline().places().stream().map(place -> line(now, register, place)).toList(),
        now.items(Passage.State.OPEN),
        now.items(Passage.State.SUSPENDED),
        unallocated(now, register),
        now.orderOfWork(),
        now.order(),
        adopted(now),
        now.issues().stream().map(issue -> revision(register, issue)).toList(),
        now.sittings());
  }

  private static AgendaLine line(Proceedings now, DocumentRegister register, Outline.Place place) {
    var passage = now.passage(place.item());
    return new AgendaLine(
        place.item(),
        place.number(),
        place.level(),
        place.title(),
        place.documents().stream().map(document -> listed(register, document)).toList(),
        passage.state(),
        passage.steps(),
        passage.questions());
  }

  private static ListedDocument listed(DocumentRegister register, DocumentId document) {
    return register
        .document(document)
        .map(Agenda::listed)
        .orElseGet(() -> new ListedDocument(document, "", ""));
  }

  private static ListedDocument listed(RegisteredDocument document) {
    return new ListedDocument(document.document(), document.symbol(), document.title());
  }

  private static List<ListedDocument> unallocated(Proceedings now, DocumentRegister register) {
    var agenda = new ArrayList<DocumentId>();
    now.issues().forEach(issue -> agenda.add(issue.issued().document()));
    return register.documents().stream()
        .filter(document -> document.withdrawn().isEmpty())
        .filter(document -> now.outline().itemsOf(document.document()).isEmpty())
        .filter(document -> !agenda.contains(document.document()))
        .map(Agenda::listed)
        .toList();
  }

  private static Optional<AgendaAdoption> adopted(Proceedings now) {
    var adoptions = now.adoptions();
    if (adoptions.isEmpty()) {
      return Optional.empty();
    }
    var last = adoptions.getLast();
    return Optional.of(
        new AgendaAdoption(
            last.adopted().sitting(),
            last.adopted().revision(),
            last.adopted().adoption(),
            last.adopted().objections(),
            !last.outline().places().equals(now.outline().places()),
            last.told()));
  }

  private static AgendaRevision revision(DocumentRegister register, Issue issue) {
    return new AgendaRevision(
        issue.issued().revision(),
        symbol(register, issue),
        issue.issued().reason(),
        issue.outline().places().stream()
            .map(
                place ->
                    new RevisedLine(place.item(), place.number(), place.title(), place.documents()))
            .toList(),
        issue.told());
  }

  private static String symbol(DocumentRegister register, Issue issue) {
    var symbol = register.symbols().get(issue.issued().document());
    return symbol == null ? "" : symbol.withRevision(issue.issued().revision()).toString();
  }
}
