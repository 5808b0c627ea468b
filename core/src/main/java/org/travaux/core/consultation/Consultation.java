package org.travaux.core.consultation;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.travaux.core.authority.Accreditations;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.ConsultationEvent;
import org.travaux.core.event.ConsultationEvent.ConsultationBegun;
import org.travaux.core.event.ConsultationEvent.ConsultationLapsed;
import org.travaux.core.event.ConsultationEvent.ConsultationReferred;
import org.travaux.core.event.ConsultationEvent.ConsultationReported;
import org.travaux.core.event.ConsultationId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Fold;
import org.travaux.core.event.InstrumentEvent.InstrumentFrozen;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.Tag;

/// How it stands with one consultation.
///
/// @param ended how; empty as long as it is open
record Consultation(
    ConsultationReferred referred, boolean begun, Optional<ConsultationEvent> ended) {

  static final Fold<Optional<Consultation>> FOLD =
      Fold.of(ConsultationEvent.class, Optional.empty(), (state, event, _) -> after(state, event));

  private static Optional<Consultation> after(
      Optional<Consultation> state, ConsultationEvent event) {
    return switch (event) {
      case ConsultationReferred referred ->
          state.or(() -> Optional.of(new Consultation(referred, false, Optional.empty())));
      case ConsultationBegun _ ->
          state.map(known -> new Consultation(known.referred, true, known.ended));
      case ConsultationReported _, ConsultationLapsed _ ->
          state.map(known -> new Consultation(known.referred, known.begun, Optional.of(event)));
    };
  }

  static Boundary<Optional<Consultation>> of(ConsultationId consultation) {
    return Boundary.of(Tag.of(consultation), ConsultationEvent.class, FOLD);
  }

  /// The working copy, which is an instrument before the group.
  static InstrumentId copy(ConsultationId consultation) {
    return new InstrumentId(consultation.value());
  }

  boolean hasCopy() {
    return !referred.provisions().isEmpty();
  }

  static Consultation known(Optional<Consultation> consultation, BodyId body) {
    return consultation
        .filter(known -> known.referred.body().equals(body))
        .orElseThrow(
            () -> new Refusal(UNKNOWN, "consultation", "There is no such consultation here."));
  }

  /// How it ends: its working copy is frozen, and auditors may read it.
  List<Event> over(ConsultationEvent how, Accreditations accredited) {
    requireOpen();
    var events = new ArrayList<Event>(List.of(how));
    if (hasCopy()) {
      events.add(new InstrumentFrozen(copy(how.consultation()), "The consultation is over."));
      events.addAll(Members.audited(accredited, referred));
    }
    return events;
  }

  void requireOpen() {
    if (ended.isPresent()) {
      throw new Refusal(CLOSED, "consultation", "The consultation is over.");
    }
  }
}
