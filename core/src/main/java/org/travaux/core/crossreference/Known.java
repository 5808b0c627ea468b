package org.travaux.core.crossreference;

import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.Set;
import org.travaux.core.authority.Accreditations;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Refusal;
import org.travaux.core.draft.CrossReference;
import org.travaux.core.draft.CrossReferences;
import org.travaux.core.draft.Draft;
import org.travaux.core.draft.Editing;
import org.travaux.core.event.AccreditationEvent;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.CrossReferenceId;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.Tag;

/// What decisions on references are taken on: the text, the references in it, and who may edit it.
record Known(Editing editing, CrossReferences references, Accreditations accreditations) {

  static Boundary<Known> of(InstrumentId instrument, BodyId body) {
    return Boundary.of(Tag.of(instrument), InstrumentEvent.class, Editing.FOLD)
        .and(
            new Boundary.Part<>(
                Set.of(Tag.of(instrument)), CrossReferences.KINDS, CrossReferences.FOLD),
            (editing, references) -> new Known(editing, references, Accreditations.FOLD.initial()))
        .and(
            Boundary.of(Tag.of(body), AccreditationEvent.class, Accreditations.FOLD),
            (known, people) -> new Known(known.editing(), known.references(), people));
  }

  Draft permittedDraft(BodyId body, Given given) {
    if (!accreditations.permits(given, Act.EDIT)) {
      throw Refusal.noRight();
    }
    var draft = editing.draft();
    if (!draft.isOpened() || !draft.body().equals(body)) {
      throw Refusal.notBeforeThisBody();
    }
    return draft;
  }

  CrossReference present(CrossReferenceId id) {
    return references
        .marks()
        .find(id)
        .orElseThrow(() -> new Refusal(UNKNOWN, "reference", "There is no reference " + id + "."));
  }
}
