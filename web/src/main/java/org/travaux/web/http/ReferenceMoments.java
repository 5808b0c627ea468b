package org.travaux.web.http;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Tag;
import org.travaux.projections.documents.DocumentRegister;
import org.travaux.projections.draft.DraftViews;
import org.travaux.projections.log.EventReader;
import org.travaux.projections.log.Retelling;
import org.travaux.projections.references.KnownBodies;
import org.travaux.projections.references.KnownDocuments;
import org.travaux.projections.references.Reference;
import org.travaux.projections.references.ReferenceViews;

/// Texts and what was known when they stood so, both of the same moment.
final class ReferenceMoments {

  private final DraftViews drafts;
  private final Retelling<DocumentRegister> registers;
  private final Retelling<KnownDocuments> documents;
  private final Retelling<KnownBodies> bodies;
  private final ReferenceViews views = new ReferenceViews();

  ReferenceMoments(DraftViews drafts, EventReader events) {
    this.drafts = drafts;
    registers = new Retelling<>(events, DocumentRegister.FOLD);
    documents = new Retelling<>(events, KnownDocuments.FOLD);
    bodies = new Retelling<>(events, KnownBodies.FOLD);
  }

  record At(LogPosition position, ReferenceViews.Found found) {}

  /// Empty if there was no such instrument then.
  Optional<At> of(InstrumentId instrument, Moment moment, Predicate<BodyId> mayBeTold) {
    var draft = moment.told(drafts, instrument);
    if (!draft.draft().isOpened()) {
      return Optional.empty();
    }
    var known = known(moment, draft.position());
    return Optional.of(new At(known.position(), views.of(draft.draft(), known.to(mayBeTold))));
  }

  At of(MeetingId meeting, BodyId body, Moment moment, Predicate<BodyId> mayBeTold) {
    var register = moment.told(registers, Tag.of(meeting));
    var known = known(moment, register.position());
    return new At(known.position(), ReferenceViews.of(register.state(), body, known.to(mayBeTold)));
  }

  List<Reference> of(String text, BodyId body, Predicate<BodyId> mayBeTold) {
    var known = known(new Moment.Now(), LogPosition.NONE);
    return ReferenceViews.of(text, body, known.to(mayBeTold));
  }

  /// What is known at one moment.
  private record Known(LogPosition position, KnownDocuments documents, KnownBodies bodies) {

    ReferenceViews.Known to(Predicate<BodyId> mayBeTold) {
      return new ReferenceViews.Known(documents, bodies, mayBeTold);
    }
  }

  /// @param text up to where the text is told; what is known now is told up to there too
  private Known known(Moment moment, LogPosition text) {
    var when =
        moment instanceof Moment.Now && text.isAfter(LogPosition.NONE)
            ? new Moment.AtPosition(text)
            : moment;
    var told = when.told(documents, Tag.REGISTER);
    var bodiesTold = when.told(bodies, Tag.ACCREDITATION);
    var last = Stream.of(text, told.position(), bodiesTold.position()).max(LogPosition::compareTo);
    return new Known(last.orElse(text), told.state(), bodiesTold.state());
  }
}
