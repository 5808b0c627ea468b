package org.travaux.core.consultation;

import java.util.Set;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.travaux.core.decide.Boundary;
import org.travaux.core.draft.Draft;
import org.travaux.core.draft.FromDraft;
import org.travaux.core.draft.Trail;
import org.travaux.core.event.ConsultationEvent;
import org.travaux.core.event.ConsultationEvent.ConsultationReferred;
import org.travaux.core.event.ConsultationId;
import org.travaux.core.event.Fold;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.InstrumentEvent.ProvisionInserted;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Tag;

/// A text that was referred to a consultation, and its working copy, as both stand by now.
///
/// @param trail what happened to the referred provisions of the text since
/// @param copied what the provisions of the copy said when they came there
record WorkedOn(Draft text, Trail trail, Draft copy, PMap<ProvisionId, String> copied) {

  private record Text(Draft draft, Trail trail) {}

  private record Copy(Draft draft, PMap<ProvisionId, String> copied) {}

  /// @param referred where the text was referred, or any position before that
  static Boundary<WorkedOn> of(
      InstrumentId instrument, ConsultationId consultation, LogPosition referred) {
    return new Boundary.Part<>(
            Set.of(Tag.of(instrument)),
            Set.of(InstrumentEvent.class, ConsultationEvent.class),
            new Since(consultation, referred))
        .and(
            Boundary.of(
                Tag.of(Consultation.copy(consultation)), InstrumentEvent.class, Copying.FOLD),
            (text, copy) -> new WorkedOn(text.draft, text.trail, copy.draft, copy.copied));
  }

  /// Over the instrument and consultation events of the text's tag.
  private record Since(ConsultationId consultation, LogPosition referred)
      implements FromDraft<Text> {

    @Override
    public Text initial() {
      return from(Draft.FOLD.initial());
    }

    @Override
    public LogPosition until() {
      return referred.isAfter(LogPosition.START) ? referred.plus(-1) : LogPosition.NONE;
    }

    @Override
    public Text from(Draft draft) {
      return new Text(draft, Trail.NOTHING);
    }

    @Override
    public Text evolve(Text state, Recorded recorded) {
      if (recorded.event() instanceof InstrumentEvent) {
        return new Text(
            Draft.FOLD.evolve(state.draft, recorded), state.trail.follow(state.draft, recorded));
      }
      return recorded.event() instanceof ConsultationReferred referred
              && referred.consultation().equals(consultation)
          ? new Text(state.draft, Trail.of(referred.provisions()))
          : state;
    }

    @Override
    public boolean isLarge() {
      return true;
    }
  }

  private enum Copying implements Fold<Copy> {
    FOLD;

    @Override
    public Copy initial() {
      return new Copy(Draft.FOLD.initial(), HashTreePMap.empty());
    }

    @Override
    public Copy evolve(Copy state, Recorded recorded) {
      return new Copy(
          Draft.FOLD.evolve(state.draft, recorded),
          recorded.event() instanceof ProvisionInserted inserted
              ? state.copied.plus(inserted.provision(), inserted.text())
              : state.copied);
    }
  }
}
