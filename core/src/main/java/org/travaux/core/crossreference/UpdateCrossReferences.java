package org.travaux.core.crossreference;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.draft.CrossReference;
import org.travaux.core.draft.CrossReference.State;
import org.travaux.core.draft.Draft;
import org.travaux.core.draft.Labels;
import org.travaux.core.draft.Stretch;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.CrossReferenceId;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.text.Edit;

/// The words of references that say another number than their target has are made to say it: an
/// edit of the text like any other, that can be taken back like any other.
///
/// @param reference empty for all that are stale
/// @param id of the edit; the same one again changes nothing
public record UpdateCrossReferences(
    InstrumentId instrument,
    BodyId body,
    Optional<CrossReferenceId> reference,
    EditId id,
    Given given)
    implements Decision<Known> {

  @Override
  public Boundary<Known> boundary() {
    return Known.of(instrument, body);
  }

  @Override
  public List<Event> decide(Known known) {
    var draft = known.permittedDraft(body, given);
    var accepted = known.editing().recent().accepted(id);
    if (accepted.isPresent()) {
      if (!accepted.get().person().equals(given.by().person())) {
        throw new Refusal(TAKEN, "id", "Another edit has the id " + id + ".");
      }
      return List.of();
    }
    draft
        .frozen()
        .ifPresent(
            reason -> {
              throw new Refusal(CLOSED, "instrument", "The text is frozen: " + reason);
            });
    var replaced = new LinkedHashMap<ProvisionId, TreeMap<Integer, Replaced>>();
    var labels = Labels.of(draft);
    reference
        .map(one -> List.of(known.present(one)))
        .orElseGet(() -> known.references().marks().all())
        .forEach(one -> replace(one, draft, labels, replaced));
    return edits(replaced);
  }

  private record Replaced(int length, String by) {}

  private void replace(
      CrossReference one,
      Draft draft,
      Map<ProvisionId, String> labels,
      Map<ProvisionId, TreeMap<Integer, Replaced>> replaced) {
    var reading = one.in(draft, labels);
    if (reading.state() == State.CURRENT) {
      return;
    }
    if (reading.state() != State.STALE || isSuppressed(one, draft)) {
      if (reference.isPresent()) {
        throw new Refusal(CLOSED, "reference", "There is no number that it could say.");
      }
      return;
    }
    var by = reading.ought().orElseThrow();
    for (Stretch.Piece piece : one.words().pieces()) {
      replaced
          .computeIfAbsent(piece.provision(), _ -> new TreeMap<>())
          .put(piece.from(), new Replaced(piece.to() - piece.from(), by));
      by = "";
    }
  }

  private static boolean isSuppressed(CrossReference one, Draft draft) {
    return one.words().pieces().stream()
        .anyMatch(
            piece -> draft.provision(piece.provision()).filter(p -> p.suppressed()).isPresent());
  }

  /// One edit for each provision, all under one id. Words of two references that overlap are
  /// replaced once.
  private List<Event> edits(Map<ProvisionId, TreeMap<Integer, Replaced>> replaced) {
    var events = new ArrayList<Event>();
    replaced.forEach(
        (provision, places) -> {
          var edit = Edit.builder();
          int at = 0;
          for (var place : places.entrySet()) {
            if (place.getKey() >= at) {
              var now = place.getValue();
              edit.keep(place.getKey() - at).insert(now.by()).delete(now.length());
              at = place.getKey() + now.length();
            }
          }
          var whole = edit.build();
          events.add(
              new TextEdited(instrument, provision, whole, id, whole.digest(), Optional.empty()));
        });
    return events;
  }
}
