package org.travaux.core.consultation;

import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.travaux.core.authority.Accreditations;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Wording;
import org.travaux.core.draft.Draft;
import org.travaux.core.draft.Editing;
import org.travaux.core.event.AccreditationEvent.BodyFounded;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.ConsultationEvent.ConsultationReferred;
import org.travaux.core.event.ConsultationId;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentEvent.ProvisionInserted;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Tag;
import org.travaux.core.podium.Podium;

/// The chair refers a question to a few delegations, under a lead, who come back with an answer. If
/// provisions are referred, they work on a copy of them, in which each keeps its id, and which
/// nobody but the persons of these delegations can see, the chair of the body neither. The same
/// referral, sent again, changes nothing.
///
/// @param provisions of the instrument; none if no text is asked for
/// @param members the delegations that take part beside the lead
/// @param secretariat whether the body's secretariat works with them
/// @param reportTo the meeting or sitting that waits for the report; it or a deadline is set
public record ReferToConsultation(
    ConsultationId consultation,
    BodyId body,
    Optional<InstrumentId> instrument,
    List<ProvisionId> provisions,
    String subject,
    String mandate,
    DelegationId lead,
    List<DelegationId> members,
    boolean secretariat,
    Optional<Instant> deadline,
    Optional<String> reportTo,
    Given given)
    implements Decision<Podium.Beside<ReferToConsultation.Known>> {

  static final int MEMBERS_LIMIT = 150;
  static final int PROVISIONS_LIMIT = 500;

  public ReferToConsultation {
    provisions = List.copyOf(provisions);
    members = List.copyOf(members);
  }

  /// @param group who is accredited to a body of its id
  /// @param copy the instrument of its id
  record Known(
      Optional<Consultation> consultation,
      Accreditations body,
      Accreditations group,
      Draft text,
      Draft copy) {}

  private record Bodies(Accreditations body, Accreditations group) {}

  private record Texts(Draft text, Draft copy) {}

  private record Around(Bodies bodies, Texts texts) {}

  @Override
  public Boundary<Podium.Beside<Known>> boundary() {
    return Podium.beside(known(), body);
  }

  private Boundary<Known> known() {
    var copy = Consultation.copy(consultation);
    var bodies = Members.of(body).and(Members.of(consultation.group()), Bodies::new);
    var texts =
        text(instrument.orElse(copy))
            .and(text(copy), (one, other) -> new Texts(one.draft(), other.draft()));
    return bodies
        .and(texts, Around::new)
        .and(
            Consultation.of(consultation),
            (around, known) ->
                new Known(
                    known,
                    around.bodies.body,
                    around.bodies.group,
                    around.texts.text,
                    around.texts.copy));
  }

  private static Boundary<Editing> text(InstrumentId instrument) {
    return Boundary.of(Tag.of(instrument), InstrumentEvent.class, Editing.FOLD);
  }

  @Override
  public List<Event> decide(Podium.Beside<Known> beside) {
    var known = beside.permitted(given);
    var referred =
        new ConsultationReferred(
            consultation,
            body,
            instrument,
            provisions,
            subject,
            mandate,
            lead,
            members,
            deadline,
            reportTo);
    if (known.consultation.isPresent()) {
      if (known.consultation.get().referred().equals(referred)) {
        return List.of();
      }
      throw taken();
    }
    requireWords();
    requireMembers(known.body);
    requireText(known);
    if (provisions.isEmpty()) {
      return List.of(referred);
    }
    if (known.group.isFounded() || known.copy.isOpened()) {
      throw taken();
    }
    var events = new ArrayList<Event>(List.of(referred));
    events.add(new BodyFounded(consultation.group(), subject));
    events.addAll(Members.admitted(known.body, referred, secretariat));
    events.addAll(copied(known.text));
    return events;
  }

  private Refusal taken() {
    return new Refusal(
        TAKEN, "consultation", "Something else has the id " + consultation + " already.");
  }

  private void requireWords() {
    Wording.line("subject", subject);
    Statements.require("mandate", mandate);
    reportTo.ifPresent(line -> Wording.line("reportTo", line));
    if (deadline.isEmpty() && reportTo.isEmpty()) {
      throw new Refusal(INVALID, "deadline", "Say by when it reports, or to which meeting.");
    }
    if (deadline.filter(moment -> !moment.isAfter(given.at())).isPresent()) {
      throw new Refusal(INVALID, "deadline", "The deadline is over.");
    }
  }

  private void requireMembers(Accreditations accredited) {
    if (members.size() > MEMBERS_LIMIT
        || members.contains(lead)
        || new HashSet<>(members).size() < members.size()) {
      throw new Refusal(
          INVALID,
          "members",
          "Beside the lead at most " + MEMBERS_LIMIT + " delegations take part, each named once.");
    }
    requireAccredited("lead", lead, accredited);
    members.forEach(member -> requireAccredited("members", member, accredited));
  }

  private static void requireAccredited(
      String field, DelegationId delegation, Accreditations accredited) {
    if (accredited.delegates().noneMatch(one -> one.delegation().equals(delegation))) {
      throw new Refusal(UNKNOWN, field, "Nobody is accredited here for " + delegation + ".");
    }
  }

  private void requireText(Known known) {
    if (instrument.isPresent() && (!known.text.isOpened() || !known.text.body().equals(body))) {
      throw Refusal.notBeforeThisBody();
    }
    if (instrument.isEmpty() && !provisions.isEmpty()) {
      throw new Refusal(INVALID, "instrument", "Say of which text these provisions are.");
    }
    if (provisions.size() > PROVISIONS_LIMIT
        || new HashSet<>(provisions).size() < provisions.size()) {
      throw new Refusal(
          INVALID,
          "provisions",
          "At most " + PROVISIONS_LIMIT + " provisions are referred, each named once.");
    }
    for (var provision : provisions) {
      if (known.text.provision(provision).filter(one -> !one.suppressed()).isEmpty()) {
        throw new Refusal(UNKNOWN, "provisions", "There is no provision " + provision + ".");
      }
    }
  }

  /// In the order of the text.
  private List<Event> copied(Draft text) {
    var copy = Consultation.copy(consultation);
    var events = new ArrayList<Event>();
    events.add(
        new InstrumentOpened(
            copy, consultation.group(), text.title(), text.kind(), text.language()));
    var after = Optional.<ProvisionId>empty();
    for (var provision : text.provisions()) {
      if (provisions.contains(provision.id())) {
        events.add(
            new ProvisionInserted(
                copy,
                provision.id(),
                after,
                provision.form(),
                provision.text(),
                provision.alignment()));
        after = Optional.of(provision.id());
      }
    }
    return events;
  }
}
