package org.travaux.web.http;

import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.travaux.core.authority.Act;
import org.travaux.core.authority.Administrators;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.AccreditationEvent.AccreditationWithdrawn;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.AccreditationEvent.AdministratorAppointed;
import org.travaux.core.event.AccreditationEvent.AdministratorDismissed;
import org.travaux.core.event.AccreditationEvent.BodyFounded;
import org.travaux.core.event.AccreditationEvent.CapacityGiven;
import org.travaux.core.event.AccreditationEvent.CapacityWithdrawn;
import org.travaux.core.event.AccreditationEvent.PersonRegistered;
import org.travaux.core.event.ActionEvent;
import org.travaux.core.event.AgendaEvent;
import org.travaux.core.event.BodyEvent;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.CirculationEvent;
import org.travaux.core.event.ClockEvent;
import org.travaux.core.event.ConstraintEvent;
import org.travaux.core.event.ConsultationEvent;
import org.travaux.core.event.CrossReferenceEvent;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DocumentEvent;
import org.travaux.core.event.EscalationEvent;
import org.travaux.core.event.Event;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LiaisonEvent;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.MeetingEvent;
import org.travaux.core.event.MeetingEvent.MeetingConvened;
import org.travaux.core.event.MeetingEvent.Session;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.OptionEvent;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.PositionEvent;
import org.travaux.core.event.ProposalEvent;
import org.travaux.core.event.ProvenanceEvent;
import org.travaux.core.event.RecommendationEvent;
import org.travaux.core.event.RenderingEvent;
import org.travaux.core.event.RulingEvent;
import org.travaux.core.event.SittingEvent;
import org.travaux.core.event.Tag;
import org.travaux.core.event.TraceEvent;
import org.travaux.core.event.TranslationEvent;
import org.travaux.projections.log.Beginnings;
import org.travaux.projections.log.Retelling;
import org.travaux.projections.meetings.MeetingRecord;
import org.travaux.web.identity.Standing;
import org.travaux.web.identity.Who;

/// Whether who is signed in may see or do something: by the body that it belongs to. What is not
/// granted is denied.
final class Access {

  private final Standing standing;
  private final Beginnings<InstrumentOpened> openings;
  private final Beginnings<MeetingConvened> convenings;
  private final Retelling<Optional<MeetingRecord>> meetings;

  Access(
      Standing standing,
      Beginnings<InstrumentOpened> openings,
      Beginnings<MeetingConvened> convenings,
      Retelling<Optional<MeetingRecord>> meetings) {
    this.standing = standing;
    this.openings = openings;
    this.convenings = convenings;
    this.meetings = meetings;
  }

  /// The instrument's body.
  ///
  /// @throws Refusal if there is no such instrument
  BodyId body(InstrumentId instrument) {
    return opened(instrument).body();
  }

  /// How an instrument is called.
  ///
  /// @throws Refusal if there is no such instrument
  String title(InstrumentId instrument) {
    return opened(instrument).title();
  }

  private InstrumentOpened opened(InstrumentId instrument) {
    return openings
        .of(Tag.of(instrument))
        .orElseThrow(() -> new Refusal(UNKNOWN, "", "There is no instrument " + instrument + "."));
  }

  /// As whom the person may do this in the body.
  ///
  /// @throws Refusal if not at all
  Delegate acting(Who who, BodyId body, Act act) {
    return standing.acting(who, body, act);
  }

  /// Waits for a moment until rights are known as they are at that position.
  void awaitRights(LogPosition position) {
    standing.await(position);
  }

  /// The moment at which somebody looks who may.
  ///
  /// @param at a log position, or an instant such as `2022-01-13T09:30:00Z`; now if missing
  /// @throws Refusal if the person may not, or if it is neither
  Moment moment(Who who, InstrumentId instrument, Optional<String> at) {
    requireRead(who, instrument);
    return Moment.read(at);
  }

  /// As for an instrument.
  Moment moment(Who who, MeetingId meeting, Optional<String> at) {
    requireRead(who, meeting);
    return Moment.read(at);
  }

  /// As for an instrument; of a body, administrators see it too.
  Moment moment(Who who, BodyId body, Optional<String> at) {
    requireRead(who, body);
    return Moment.read(at);
  }

  /// As for an instrument; administrators do not see what only those in the body do.
  Moment momentWithin(Who who, BodyId body, Optional<String> at) {
    acting(who, body, Act.READ);
    return Moment.read(at);
  }

  /// How a body is called; empty if there is no such body.
  Optional<String> title(BodyId body) {
    return standing.roll().in(body).title();
  }

  /// All bodies, whoever belongs to them.
  Stream<BodyId> bodies() {
    return standing.roll().bodies().keySet().stream().sorted(Comparator.comparing(BodyId::value));
  }

  void requireRead(Who who, InstrumentId instrument) {
    acting(who, body(instrument), Act.READ);
  }

  /// The body that meets.
  ///
  /// @throws Refusal if there is no such meeting
  BodyId body(MeetingId meeting) {
    return convened(meeting).body();
  }

  /// How a meeting is called in the numbers of its documents.
  ///
  /// @throws Refusal if there is no such meeting
  String designation(MeetingId meeting) {
    return convened(meeting).designation();
  }

  private MeetingConvened convened(MeetingId meeting) {
    return convenings
        .of(Tag.of(meeting))
        .orElseThrow(() -> new Refusal(UNKNOWN, "", "There is no meeting " + meeting + "."));
  }

  /// The body for which the person does this in a meeting: the one that convened it, or of those
  /// that hold a joint one the first in which the person may.
  ///
  /// @throws Refusal if there is no such meeting
  BodyId body(MeetingId meeting, Who who, Act act) {
    return bodies(meeting, who, act).findFirst().orElseGet(() -> body(meeting));
  }

  /// The bodies that hold a meeting and in which the person may do this, first the one that
  /// convened it; whether others hold it too is looked up only if they are asked for.
  Stream<BodyId> bodies(MeetingId meeting, Who who, Act act) {
    var convening = body(meeting);
    var others = Stream.of(meeting).flatMap(held -> holdingWith(convening, held));
    return Stream.concat(Stream.of(convening), others)
        .filter(body -> standing.delegate(who.person(), body, act).isPresent());
  }

  private Stream<BodyId> holdingWith(BodyId convening, MeetingId meeting) {
    return meetings.head(Tag.of(meeting)).state().stream()
        .filter(held -> held.session() == Session.JOINT)
        .flatMap(held -> held.bodies().stream())
        .filter(body -> !body.equals(convening))
        .sorted(Comparator.comparing(BodyId::value));
  }

  void requireRead(Who who, MeetingId meeting) {
    acting(who, body(meeting, who, Act.READ), Act.READ);
  }

  /// The bodies whose texts the person may read.
  Set<BodyId> readable(Who who) {
    return standing.rights().bodies().entrySet().stream()
        .filter(body -> body.getValue().permits(who.person(), Act.READ))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// What concerns one person only, that person sees, and an administrator.
  void requireRead(Who who, Event event) {
    switch (event) {
      case InstrumentEvent about -> requireRead(who, about.instrument());
      case ProposalEvent about -> requireRead(who, about.instrument());
      case OptionEvent about -> requireRead(who, about.instrument());
      case PositionEvent about -> requireRead(who, about.instrument());
      case RulingEvent about -> requireRead(who, about.instrument());
      case ConsultationEvent about -> acting(who, about.body(), Act.READ);
      case CirculationEvent about -> requireRead(who, about.instrument());
      case MeetingEvent about -> requireRead(who, about.meeting());
      case DocumentEvent about -> requireRead(who, about.meeting());
      case ConstraintEvent about -> requireRead(who, about.instrument());
      case TraceEvent about -> requireRead(who, about.instrument());
      case CrossReferenceEvent about -> requireRead(who, about.instrument());
      case ProvenanceEvent about -> requireRead(who, about.instrument());
      case RenderingEvent about -> requireRead(who, about.instrument());
      case TranslationEvent about -> acting(who, about.body(), Act.READ);
      case ActionEvent about -> acting(who, about.body(), Act.READ);
      case RecommendationEvent about -> acting(who, about.body(), Act.READ);
      case LiaisonEvent about -> requireReadOfAny(who, about.body(), about.others());
      case EscalationEvent about -> requireReadOfAny(who, about.body(), List.of(about.to()));
      case BodyFounded about -> requireBody(who, about.body());
      case Accredited about -> requireBody(who, about.body());
      case BodyEvent about -> requireBody(who, about.body());
      case AgendaEvent about -> requireRead(who, about.meeting());
      case SittingEvent about -> requireRead(who, about.meeting());
      case CapacityGiven about -> requireBody(who, about.body());
      case CapacityWithdrawn about -> requireBody(who, about.body());
      case AccreditationWithdrawn about -> requireBody(who, about.body());
      case PersonRegistered about -> requirePerson(who, about.person());
      case AdministratorAppointed about -> requirePerson(who, about.person());
      case AdministratorDismissed about -> requirePerson(who, about.person());
      case ClockEvent _ -> {}
    }
  }

  /// As whom the person says who takes part in the body, and how: an administrator, or one of those
  /// who accredit there.
  ///
  /// @throws Refusal if not at all
  Delegate granting(Who who, BodyId body) {
    return standing.isAdministrator(who.person())
        ? Administrators.delegate(who.person())
        : acting(who, body, Act.ACCREDIT);
  }

  /// What is said of a body, those see who belong to it, and administrators.
  void requireRead(Who who, BodyId body) {
    requireBody(who, body);
  }

  private void requireBody(Who who, BodyId body) {
    if (!standing.isAdministrator(who.person())) {
      acting(who, body, Act.READ);
    }
  }

  /// What is between bodies, those see who belong to one of them.
  private void requireReadOfAny(Who who, BodyId body, List<BodyId> others) {
    if (others.stream()
        .noneMatch(other -> standing.delegate(who.person(), other, Act.READ).isPresent())) {
      acting(who, body, Act.READ);
    }
  }

  private void requirePerson(Who who, PersonId person) {
    if (!who.person().equals(person)) {
      requireAdministrator(who);
    }
  }

  void requireAdministrator(Who who) {
    if (!standing.isAdministrator(who.person())) {
      throw new Refusal(FORBIDDEN, "", "Only an administrator may do this.");
    }
  }

  /// The whole log is checked by administrators and by auditors of any body.
  void requireAudit(Who who) {
    boolean isAuditor =
        standing.rights().bodies().values().stream()
            .anyMatch(body -> body.permits(who.person(), Act.AUDIT));
    if (!isAuditor) {
      requireAdministrator(who);
    }
  }
}
