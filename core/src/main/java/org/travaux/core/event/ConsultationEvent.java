package org.travaux.core.event;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What happens to informal consultations and drafting groups of a body.
public sealed interface ConsultationEvent extends NegotiationEvent {

  ConsultationId consultation();

  BodyId body();

  /// The text that it is about, if it is about one.
  Optional<InstrumentId> instrument();

  /// Whether it sets a deadline, or is done with one.
  private boolean movesDeadline() {
    return switch (this) {
      case ConsultationReferred referred -> referred.deadline().isPresent();
      case ConsultationReported _, ConsultationLapsed _ -> true;
      case ConsultationBegun _ -> false;
    };
  }

  @Override
  default Set<Tag> tags() {
    var tags = new HashSet<>(Set.of(Tag.of(consultation()), Tag.of(body())));
    instrument().map(Tag::of).ifPresent(tags::add);
    if (movesDeadline()) {
      tags.add(Tag.DEADLINES);
    }
    return Set.copyOf(tags);
  }

  /// A question is referred to a few delegations. If provisions are, a group of its members is
  /// founded in the same append, with a working copy of them before it: both bear the
  /// consultation's id.
  ///
  /// @param subject in one line
  /// @param mandate what it is asked to do
  /// @param lead reports
  /// @param reportTo the meeting or sitting that waits for the report
  record ConsultationReferred(
      ConsultationId consultation,
      BodyId body,
      Optional<InstrumentId> instrument,
      List<ProvisionId> provisions,
      String subject,
      String mandate,
      DelegationId lead,
      List<DelegationId> members,
      Optional<Instant> deadline,
      Optional<String> reportTo)
      implements ConsultationEvent {

    public ConsultationReferred {
      provisions = List.copyOf(provisions);
      members = List.copyOf(members);
      deadline = deadline.map(moment -> moment.truncatedTo(ChronoUnit.MILLIS));
    }
  }

  /// Its members have met.
  record ConsultationBegun(
      ConsultationId consultation, BodyId body, Optional<InstrumentId> instrument)
      implements ConsultationEvent {}

  /// It came back, and is over.
  ///
  /// @param statement what was reported orally
  /// @param proposal what its working copy comes to, made in the same append
  record ConsultationReported(
      ConsultationId consultation,
      BodyId body,
      Optional<InstrumentId> instrument,
      Optional<String> statement,
      Optional<ProposalId> proposal)
      implements ConsultationEvent {}

  /// It is over without a report.
  record ConsultationLapsed(
      ConsultationId consultation, BodyId body, Optional<InstrumentId> instrument, String reason)
      implements ConsultationEvent {}
}
