package org.travaux.core.instrument;

import static org.travaux.core.decide.Refusal.Reason.INVALID;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Limits;
import org.travaux.core.decide.Refusal;
import org.travaux.core.draft.Draft;
import org.travaux.core.draft.Provision;
import org.travaux.core.draft.Since;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.text.Edit;

/// Somebody changes the words of a provision, on the text they have seen.
///
/// The edit is carried over all that was accepted since. If the provision was split or merged
/// meanwhile it goes where its words went; if that is two provisions, it is told by two events of
/// one edit id, stored together. The same edit, sent again under its id, changes nothing; neither
/// does one of which others left nothing to do.
///
/// @param base the last position that the author's text knew of
/// @param edit over the provision's text at `base`
/// @param id the author's own name for it
public record EditProvision(
    InstrumentId instrument,
    BodyId body,
    ProvisionId provision,
    LogPosition base,
    Edit edit,
    EditId id,
    Given given)
    implements Decision<Known> {

  @Override
  public Boundary<Known> boundary() {
    return Known.of(instrument, body);
  }

  @Override
  public List<Event> decide(Known known) {
    if (known.isRepeated(body, given, id, this::isThis)) {
      return List.of();
    }
    var since = known.since(base);
    Limits.inserts("edit", edit);
    return carried(known, since);
  }

  private boolean isThis(TextEdited accepted) {
    return accepted.digest() == digest(provision, edit);
  }

  private List<Event> carried(Known known, Since since) {
    int length = known.lengthAt(since, provision);
    if (edit.minimumLength() > length) {
      throw invalid("The edit goes to " + edit.minimumLength() + ", the text to " + length + ".");
    }
    var events = new ArrayList<Event>(1);
    since
        .carry(provision, edit)
        .forEach(
            (target, part) -> {
              if (!part.isEmpty()) {
                var open = known.open("provision", target);
                Limits.fit("edit", part, open);
                events.add(edited(known.draft(), open, part));
              }
            });
    return events;
  }

  /// Thousands of edits are kept in memory for a while: they share the draft's own ids.
  private Event edited(Draft draft, Provision open, Edit part) {
    var shared = draft.opening().orElseThrow().instrument();
    return new TextEdited(shared, open.id(), part, id, digest(provision, edit), Optional.empty());
  }

  private static Refusal invalid(String sentence) {
    return new Refusal(INVALID, "edit", sentence);
  }

  /// Tells a repetition from a reuse of the id. It is stored, so it stays what it is for ever.
  static int digest(ProvisionId provision, Edit edit) {
    return 31 * provision.value().hashCode() + edit.digest();
  }
}
