package org.travaux.web.http;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.travaux.core.authority.Act;
import org.travaux.core.consultation.BeginConsultation;
import org.travaux.core.consultation.LetConsultationLapse;
import org.travaux.core.consultation.ReferToConsultation;
import org.travaux.core.consultation.ReportOrally;
import org.travaux.core.consultation.ReportText;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.ConsultationEvent.ConsultationReported;
import org.travaux.core.event.ConsultationId;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Tag;
import org.travaux.projections.actions.ActionBook;
import org.travaux.projections.consultations.Consultations;
import org.travaux.projections.consultations.Consultations.Consulted;
import org.travaux.projections.log.WideRetelling;
import org.travaux.web.identity.Who;

/// Informal consultations and drafting groups of a body. That there is one, who takes part and what
/// it reported is for all who may read the body's texts; its working copy is an instrument of the
/// consultation's own id, before a group of its members, and for them alone.
@RestController
@RequestMapping(
    path = "/api/bodies/{body}/consultations",
    produces = MediaType.APPLICATION_JSON_VALUE)
final class ConsultationController {

  private final Access access;
  private final Commands commands;
  private final KeptViews<ConsultationId, Consulted, Consultations> views;
  private final WideRetelling<ActionBook> books;

  ConsultationController(
      Access access,
      Commands commands,
      KeptViews<ConsultationId, Consulted, Consultations> views,
      WideRetelling<ActionBook> books) {
    this.access = access;
    this.commands = commands;
    this.views = views;
    this.books = books;
  }

  /// What is referred, and to whom.
  ///
  /// @param instrument the text that it is about, if it is about one
  /// @param provisions that are copied for its members to work on; none if no text is asked for
  /// @param members the delegations that take part beside the lead
  /// @param secretariat whether the body's secretariat works with them: not, if it is not said
  record Referral(
      ConsultationId consultation,
      Optional<InstrumentId> instrument,
      Optional<List<ProvisionId>> provisions,
      String subject,
      String mandate,
      DelegationId lead,
      List<DelegationId> members,
      Optional<Boolean> secretariat,
      Optional<Instant> deadline,
      Optional<String> reportTo) {}

  /// What came of it: an agreed text, which becomes a proposal of that id, a statement, or both.
  record ConsultationReport(Optional<ProposalId> proposal, Optional<String> statement) {}

  record LapseReason(String reason) {}

  record ConsultationList(LogPosition position, List<ShownConsultation> consultations) {}

  record OneConsultation(
      LogPosition position, ShownConsultation consultation, List<Recorded> history) {}

  /// A consultation.
  ///
  /// @param reportTo the meeting or sitting that waits for its report, as it was said
  /// @param reportsAt that meeting, or the one to which it was carried, once that is convened
  /// @param sitting of that meeting that waits for the report, once it is opened
  /// @param copy the instrument that its members work on, and nobody else sees
  /// @param statement what was reported orally
  /// @param proposal what its working copy came to
  record ShownConsultation(
      ConsultationId consultation,
      Consultations.State state,
      String subject,
      String mandate,
      DelegationId lead,
      List<DelegationId> members,
      Optional<InstrumentId> instrument,
      List<ProvisionId> provisions,
      Optional<InstrumentId> copy,
      Optional<Instant> deadline,
      Optional<String> reportTo,
      Optional<MeetingId> reportsAt,
      Optional<WaitingSitting> sitting,
      Optional<String> statement,
      Optional<ProposalId> proposal) {}

  @GetMapping
  ConsultationList list(
      @PathVariable BodyId body,
      @RequestParam Optional<String> at,
      @RequestParam Optional<InstrumentId> instrument,
      @AuthenticationPrincipal Who who) {
    var told = views.all(who, body, at);
    var book = book(body, at);
    return new ConsultationList(
        told.position(),
        told.state().all().stream()
            .filter(one -> instrument.isEmpty() || one.referred().instrument().equals(instrument))
            .map(one -> shown(one, book))
            .toList());
  }

  @GetMapping("/{consultation}")
  OneConsultation one(
      @PathVariable BodyId body,
      @PathVariable ConsultationId consultation,
      @RequestParam Optional<String> at,
      @AuthenticationPrincipal Who who) {
    var told = views.one(who, body, consultation, at);
    var known = told.state();
    return new OneConsultation(
        told.position(), shown(known, book(body, at)), List.copyOf(known.told()));
  }

  private ActionBook book(BodyId body, Optional<String> at) {
    return Moment.read(at).told(books, Tag.of(body)).state();
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Commands.Answer refer(
      @PathVariable BodyId body, @RequestBody Referral wanted, @AuthenticationPrincipal Who who) {
    return settled(
        commands.give(
            who,
            body,
            Act.RULE,
            (in, given) ->
                new ReferToConsultation(
                    wanted.consultation(),
                    in,
                    wanted.instrument(),
                    wanted.provisions().orElse(List.of()),
                    wanted.subject(),
                    wanted.mandate(),
                    wanted.lead(),
                    wanted.members(),
                    wanted.secretariat().orElse(false),
                    wanted.deadline(),
                    wanted.reportTo(),
                    given)));
  }

  @PostMapping("/{consultation}/begin")
  Commands.Answer begin(
      @PathVariable BodyId body,
      @PathVariable ConsultationId consultation,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who, body, Act.READ, (in, given) -> new BeginConsultation(consultation, in, given));
  }

  /// Its lead comes back with a text or orally; orally also whoever keeps the record, for the lead.
  @PostMapping("/{consultation}/report")
  Commands.Answer report(
      @PathVariable BodyId body,
      @PathVariable ConsultationId consultation,
      @RequestBody ConsultationReport wanted,
      @AuthenticationPrincipal Who who) {
    var known = views.one(who, body, consultation, Optional.empty()).state();
    var about = known.referred();
    return settled(
        commands.give(
            who,
            body,
            Act.READ,
            (in, given) ->
                wanted.proposal().isPresent()
                    ? new ReportText(
                        consultation,
                        in,
                        Forms.present("instrument", about.instrument()),
                        wanted.proposal().get(),
                        wanted.statement(),
                        known.told().getFirst().position(),
                        given)
                    : new ReportOrally(
                        consultation, in, Forms.present("statement", wanted.statement()), given)));
  }

  @PostMapping("/{consultation}/lapse")
  Commands.Answer lapse(
      @PathVariable BodyId body,
      @PathVariable ConsultationId consultation,
      @RequestBody LapseReason wanted,
      @AuthenticationPrincipal Who who) {
    return settled(
        commands.give(
            who,
            body,
            Act.RULE,
            (in, given) -> new LetConsultationLapse(consultation, in, wanted.reason(), given)));
  }

  /// Who may see the working copy from now on can do so at once.
  private Commands.Answer settled(Commands.Answer answer) {
    access.awaitRights(answer.position());
    return answer;
  }

  private static ShownConsultation shown(Consulted one, ActionBook book) {
    var referred = one.referred();
    return new ShownConsultation(
        referred.consultation(),
        one.state(),
        referred.subject(),
        referred.mandate(),
        referred.lead(),
        referred.members(),
        referred.instrument(),
        referred.provisions(),
        Optional.of(new InstrumentId(referred.consultation().value()))
            .filter(_ -> !referred.provisions().isEmpty()),
        referred.deadline(),
        referred.reportTo(),
        book.matters().reportsAt(referred.consultation()),
        WaitingSitting.of(book.matters().sittingOf(referred.consultation())),
        one.report().flatMap(ConsultationReported::statement),
        one.report().flatMap(ConsultationReported::proposal));
  }
}
