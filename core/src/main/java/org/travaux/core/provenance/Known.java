package org.travaux.core.provenance;

import java.util.Set;
import org.travaux.core.authority.Accreditations;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Refusal;
import org.travaux.core.draft.Borrowings;
import org.travaux.core.draft.Editing;
import org.travaux.core.event.AccreditationEvent;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.Tag;

/// The text, what is known of where its words come from, and who may edit it.
record Known(Editing editing, Borrowings borrowings, Accreditations accreditations) {

  private record Texts(Editing editing, Borrowings borrowings) {}

  static Boundary<Known> of(InstrumentId instrument, BodyId body) {
    return Boundary.of(Tag.of(instrument), InstrumentEvent.class, Editing.FOLD)
        .and(
            new Boundary.Part<>(Set.of(Tag.of(instrument)), Borrowings.KINDS, Borrowings.FOLD),
            Texts::new)
        .and(
            Boundary.of(Tag.of(body), AccreditationEvent.class, Accreditations.FOLD),
            (texts, people) -> new Known(texts.editing, texts.borrowings, people));
  }

  /// Checks the right to edit the text in the body that it is before.
  void permitted(BodyId body, Given given) {
    if (!accreditations.permits(given, Act.EDIT)) {
      throw Refusal.noRight();
    }
    var draft = editing.draft();
    if (!draft.isOpened() || !draft.body().equals(body)) {
      throw Refusal.notBeforeThisBody();
    }
  }
}
