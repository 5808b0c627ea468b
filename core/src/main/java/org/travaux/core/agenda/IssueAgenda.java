package org.travaux.core.agenda;

import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.STALE;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;

import java.util.List;
import java.util.Set;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.AgendaEvent.AgendaIssued;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.DocumentEvent.DocumentRevised;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.DocumentKind;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.MeetingId;

/// All changes of the agenda since it was last issued go into one revision of its document. The
/// first time it is issued as the document was registered. Nothing happens if nothing changed.
///
/// @param document of the kind [DocumentKind#AGENDA]
/// @param of the revision that it follows, so that two who issue at once are told of each other
/// @param present the languages that the revision is in
public record IssueAgenda(
    MeetingId meeting,
    BodyId body,
    DocumentId document,
    int of,
    String reason,
    List<String> present,
    Given given)
    implements Decision<Papers.Known> {

  private static final int LANGUAGES_LIMIT = 20;

  public IssueAgenda {
    present = List.copyOf(present);
  }

  @Override
  public Boundary<Papers.Known> boundary() {
    return Papers.Known.of(meeting, body);
  }

  @Override
  public List<Event> decide(Papers.Known known) {
    var proceedings = known.gathering().permitted(body, given, Act.KEEP_DOCUMENTS);
    var paper = known.papers().require(document);
    if (paper.kind() != DocumentKind.AGENDA) {
      throw new Refusal(INVALID, "document", "Document " + document + " is not an agenda.");
    }
    var last = proceedings.lastIssue();
    if (last.filter(issue -> !issue.issued().document().equals(document)).isPresent()) {
      throw new Refusal(TAKEN, "document", "The agenda is another document.");
    }
    if (of != paper.revision()) {
      throw new Refusal(STALE, "of", "The document is at Rev." + paper.revision() + ".");
    }
    Wording.line("reason", reason);
    checkLanguages();
    if (last.isEmpty()) {
      return List.of(new AgendaIssued(meeting, document, of, reason));
    }
    return proceedings.isChanged() ? revised(known.papers()) : List.of();
  }

  private List<Event> revised(Papers papers) {
    return List.of(
        new DocumentRevised(
            meeting,
            document,
            of + 1,
            reason,
            present,
            papers.missedAt(given.at()),
            papers.require(document).instruments()),
        new AgendaIssued(meeting, document, of + 1, reason));
  }

  private void checkLanguages() {
    if (present.size() > LANGUAGES_LIMIT || Set.copyOf(present).size() < present.size()) {
      throw new Refusal(
          INVALID, "present", "A document is in at most " + LANGUAGES_LIMIT + " languages.");
    }
    present.forEach(language -> Wording.language("present", language));
  }
}
