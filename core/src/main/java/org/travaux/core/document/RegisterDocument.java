package org.travaux.core.document;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;

import java.util.List;
import java.util.Optional;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.Bearing;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.DocumentEvent.DocumentRegistered;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.DocumentKind;
import org.travaux.core.event.Event;
import org.travaux.core.event.Fold;
import org.travaux.core.event.Given;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Tag;

/// A document comes into a meeting's series and gets the next number there. The whole series is in
/// the boundary, so of two who register at once one is told the other's number and takes the one
/// behind it. A document that comes in late is taken and flagged.
///
/// Who keeps the documents registers any; a delegate registers contributions of the own delegation,
/// alone or with others. Registering again in the same words changes nothing.
///
/// @param from the delegations it comes from; none for the secretariat's own
/// @param on what it bears on
/// @param wanted the languages it is to be in, BCP 47
/// @param present the languages it is in
public record RegisterDocument(
    MeetingId meeting,
    BodyId body,
    DocumentId document,
    DocumentKind kind,
    String title,
    List<DelegationId> from,
    List<Bearing> on,
    List<String> wanted,
    List<String> present,
    Given given)
    implements Decision<RegisterDocument.Known> {

  private static final int DELEGATIONS_LIMIT = 250;

  public RegisterDocument {
    from = List.copyOf(from);
    on = List.copyOf(on);
    wanted = List.copyOf(wanted);
    present = List.copyOf(present);
  }

  /// @param registered what has the id already, in whatever meeting
  record Known(Filing filing, Parts parts, Optional<DocumentRegistered> registered) {}

  private static final Fold<Optional<DocumentRegistered>> REGISTERED =
      Fold.of(
          DocumentRegistered.class,
          Optional.empty(),
          (_, registered, _) -> Optional.of(registered));

  @Override
  public Boundary<Known> boundary() {
    return Parts.Known.of(Filing.of(meeting, body), on)
        .and(
            Boundary.of(Tag.of(document), DocumentRegistered.class, REGISTERED),
            (known, registered) -> new Known(known.filing(), known.parts(), registered));
  }

  @Override
  public List<Event> decide(Known known) {
    permitted(known.filing());
    var series = known.filing().meetingOf(body);
    if (known.registered().isPresent()) {
      if (isThis(known.registered().get())) {
        return List.of();
      }
      throw new Refusal(TAKEN, "document", "Another document has the id " + document + ".");
    }
    if (!known.filing().holding().admits(kind)) {
      throw new Refusal(CLOSED, "kind", "The meeting takes no documents of this kind.");
    }
    Wording.line("title", title);
    checkFrom();
    Filing.languages("wanted", wanted);
    Filing.languages("present", present);
    known.parts().check(on, body);
    return List.of(
        new DocumentRegistered(
            meeting,
            document,
            kind,
            series.next(kind),
            title,
            from,
            on,
            wanted,
            present,
            series.missedAt(given.at())));
  }

  private void permitted(Filing filing) {
    boolean ownContribution =
        kind == DocumentKind.CONTRIBUTION
            && from.stream()
                .anyMatch(
                    one ->
                        filing
                            .accreditations()
                            .at(given.at())
                            .speaksFor(given.by().person(), one, Act.CONTRIBUTE));
    if (!filing.permits(given, Act.KEEP_DOCUMENTS)
        && !(ownContribution && filing.permits(given, Act.CONTRIBUTE))) {
      throw Filing.forbidden();
    }
  }

  private void checkFrom() {
    if (from.size() > DELEGATIONS_LIMIT) {
      throw new Refusal(
          INVALID, "from", "A document is by at most " + DELEGATIONS_LIMIT + " delegations.");
    }
    Filing.distinct("from", from);
    switch (kind) {
      case CONTRIBUTION -> {
        if (from.isEmpty()) {
          throw new Refusal(INVALID, "from", "A contribution is by one delegation or more.");
        }
      }
      case SECRETARIAT_INPUT, AGENDA -> {
        if (!from.isEmpty()) {
          throw new Refusal(INVALID, "from", "This kind of document is the secretariat's own.");
        }
      }
      case INFORMATION, REPORT, LIAISON_STATEMENT -> {}
    }
  }

  private boolean isThis(DocumentRegistered registered) {
    return registered.equals(
        new DocumentRegistered(
            meeting,
            document,
            kind,
            registered.number(),
            title,
            from,
            on,
            wanted,
            present,
            registered.late()));
  }
}
