package org.travaux.core.consultation;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.ConsultationEvent.ConsultationReported;
import org.travaux.core.event.ConsultationId;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProposalEvent;
import org.travaux.core.event.ProposalEvent.ProposalMade;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.Source;
import org.travaux.core.event.Tag;
import org.travaux.core.pending.Standing;

/// A consultation comes back with a text: all that its members changed in the working copy becomes
/// one proposal of theirs for the instrument, which says that it comes from there. What was changed
/// in the instrument meanwhile stays. That ends the consultation.
///
/// @param proposal what the proposal is called
/// @param referred where the text was referred, or any position before that: from there on it is
///     looked at what changed
public record ReportText(
    ConsultationId consultation,
    BodyId body,
    InstrumentId instrument,
    ProposalId proposal,
    Optional<String> statement,
    LogPosition referred,
    Given given)
    implements Decision<ReportText.Known> {

  /// Looks at all that ever happened to the text.
  public ReportText(
      ConsultationId consultation,
      BodyId body,
      InstrumentId instrument,
      ProposalId proposal,
      Optional<String> statement,
      Given given) {
    this(consultation, body, instrument, proposal, statement, LogPosition.NONE, given);
  }

  record Known(BeginConsultation.Known consulted, WorkedOn worked, Optional<Standing> named) {}

  private record Texts(BeginConsultation.Known consulted, WorkedOn worked) {}

  @Override
  public Boundary<Known> boundary() {
    return BeginConsultation.Known.of(consultation, body)
        .and(WorkedOn.of(instrument, consultation, referred), Texts::new)
        .and(
            Boundary.of(Tag.of(proposal), ProposalEvent.class, Standing.FOLD),
            (texts, named) -> new Known(texts.consulted, texts.worked, named));
  }

  @Override
  public List<Event> decide(Known known) {
    var accredited = known.consulted.body();
    Members.requirePermitted(accredited, given, Act.READ);
    var consulted = Consultation.known(known.consulted.consultation(), body);
    var referred = consulted.referred();
    Members.requireLead(referred, given);
    if (!referred.instrument().equals(Optional.of(instrument))) {
      throw new Refusal(UNKNOWN, "instrument", "The consultation is not about this instrument.");
    }
    statement.ifPresent(text -> Statements.require("statement", text));
    var reported =
        new ConsultationReported(
            consultation, body, Optional.of(instrument), statement, Optional.of(proposal));
    if (consulted.ended().equals(Optional.of(reported))) {
      return List.of();
    }
    consulted.requireOpen();
    if (!consulted.hasCopy()) {
      throw new Refusal(INVALID, "consultation", "No text was referred to it: report orally.");
    }
    if (known.named.isPresent()) {
      throw new Refusal(TAKEN, "proposal", "Another proposal has the id " + proposal + ".");
    }
    if (known.worked.text().frozen().isPresent()) {
      throw new Refusal(CLOSED, "instrument", "The text is frozen.");
    }
    var events = new ArrayList<>(consulted.over(reported, accredited));
    events.add(1, made(referred.lead(), referred.members(), known));
    return events;
  }

  private Event made(DelegationId lead, List<DelegationId> members, Known known) {
    var sponsors = new ArrayList<>(List.of(lead));
    sponsors.addAll(members);
    var referred = known.consulted.consultation().orElseThrow().referred();
    return new ProposalMade(
        proposal,
        instrument,
        body,
        new Source.Consultation(consultation),
        sponsors,
        Reporting.parts(referred, known.worked),
        consultation.value().hashCode());
  }
}
