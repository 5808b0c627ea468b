package org.travaux.web.http;

import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.travaux.core.accreditation.GiveCapacity;
import org.travaux.core.accreditation.NameBody;
import org.travaux.core.accreditation.PlaceBody;
import org.travaux.core.accreditation.SetProcedure;
import org.travaux.core.accreditation.SetTerm;
import org.travaux.core.accreditation.WithdrawCapacity;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Contradiction;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.Given;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Tag;
import org.travaux.projections.bodies.BodyRecord;
import org.travaux.projections.log.Retelling;
import org.travaux.web.identity.Who;

/// A body: what it is called, whom it reports to, by which rules, who holds which office there and
/// in which capacity delegates act, at any moment.
@RestController
@RequestMapping(path = "/api/bodies/{body}", produces = MediaType.APPLICATION_JSON_VALUE)
final class OfficeController {

  private final Access access;
  private final Commands commands;
  private final Retelling<BodyRecord> bodies;
  private final Naming naming;

  OfficeController(Access access, Commands commands, Retelling<BodyRecord> bodies, Naming naming) {
    this.access = access;
    this.commands = commands;
    this.bodies = bodies;
    this.naming = naming;
  }

  record BodyNames(Optional<String> acronym, Optional<List<String>> others) {}

  /// @param parent the body that it reports to; none if missing
  record BodyPlace(Optional<BodyId> parent) {}

  record OfficeTerm(Delegate officer, LocalDate first, Optional<LocalDate> last) {}

  /// @param insistable what the chair may rule against on insisting; none, if the record always
  ///     stands
  record BodyProcedure(List<Contradiction> insistable) {}

  record DelegateCapacity(Delegate delegate, CapacityForm capacity) {}

  /// A body as it stands, or stood.
  ///
  /// @param parent the body that it reports to, and what that one is called
  record BodyAt(
      LogPosition position,
      BodyId body,
      String title,
      Optional<String> acronym,
      List<String> others,
      Optional<BodyId> parent,
      Optional<String> parentTitle,
      List<BodyRecord.Officer> officers,
      List<DelegateCapacity> capacities,
      List<Contradiction> insistable) {}

  /// The body as it stands now, or as it stood.
  ///
  /// @param at a log position, or an instant such as `2022-01-13T09:30:00Z`
  @GetMapping
  BodyAt body(
      @PathVariable BodyId body,
      @RequestParam Optional<String> at,
      @AuthenticationPrincipal Who who) {
    var told = access.moment(who, body, at).told(bodies, Tag.of(body));
    var state = told.state();
    return new BodyAt(
        told.position(),
        body,
        state
            .accreditations()
            .title()
            .orElseThrow(() -> new Refusal(UNKNOWN, "at", "There was no body " + body + " then.")),
        state.acronym(),
        state.others(),
        state.parent(),
        state.parent().flatMap(access::title),
        state.officers(),
        state.capacities().stream()
            .map(held -> new DelegateCapacity(held.delegate(), CapacityForm.of(held.capacity())))
            .toList(),
        Stream.of(Contradiction.values()).filter(state.procedure()::letsInsistOn).toList());
  }

  /// All other bodies by what they are called, for who keeps the record and writes to them.
  @GetMapping("/others")
  List<Naming.NamedBody> others(@PathVariable BodyId body, @AuthenticationPrincipal Who who) {
    access.acting(who, body, Act.KEEP_RECORD);
    return naming.bodies(access.bodies().filter(one -> !one.equals(body)));
  }

  @PostMapping("/names")
  Commands.Answer name(
      @PathVariable BodyId body, @RequestBody BodyNames wanted, @AuthenticationPrincipal Who who) {
    return commands.give(
        new NameBody(
            granting(who, body), body, wanted.acronym(), wanted.others().orElse(List.of())));
  }

  @PostMapping("/place")
  Commands.Answer place(
      @PathVariable BodyId body, @RequestBody BodyPlace wanted, @AuthenticationPrincipal Who who) {
    return commands.give(new PlaceBody(granting(who, body), body, wanted.parent()));
  }

  @PostMapping("/terms")
  Commands.Answer term(
      @PathVariable BodyId body, @RequestBody OfficeTerm wanted, @AuthenticationPrincipal Who who) {
    var answer =
        commands.give(
            new SetTerm(
                granting(who, body), body, wanted.officer(), wanted.first(), wanted.last()));
    access.awaitRights(answer.position());
    return answer;
  }

  /// On what the chair may insist against the record.
  @PostMapping("/procedure")
  Commands.Answer procedure(
      @PathVariable BodyId body,
      @RequestBody BodyProcedure wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(new SetProcedure(granting(who, body), body, wanted.insistable()));
  }

  @PostMapping("/capacities")
  @ResponseStatus(HttpStatus.CREATED)
  Commands.Answer give(
      @PathVariable BodyId body,
      @RequestBody DelegateCapacity wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        new GiveCapacity(
            granting(who, body), body, wanted.delegate(), wanted.capacity().capacity()));
  }

  @PostMapping("/capacities/withdraw")
  Commands.Answer withdraw(
      @PathVariable BodyId body,
      @RequestBody DelegateCapacity wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        new WithdrawCapacity(
            granting(who, body), body, wanted.delegate(), wanted.capacity().capacity()));
  }

  private Given granting(Who who, BodyId body) {
    return commands.given(access.granting(who, body));
  }
}
