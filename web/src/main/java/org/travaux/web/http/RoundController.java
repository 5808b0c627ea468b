package org.travaux.web.http;

import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

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
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.CommentId;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.RoundEvent.Channel;
import org.travaux.core.event.RoundEvent.Disposition;
import org.travaux.core.event.RoundEvent.DraftPublished;
import org.travaux.core.event.RoundEvent.Opening;
import org.travaux.core.event.RoundId;
import org.travaux.core.event.Tag;
import org.travaux.core.round.DisposeOfComment;
import org.travaux.core.round.ExtendComments;
import org.travaux.core.round.MakeComment;
import org.travaux.core.round.PublishDraft;
import org.travaux.projections.circulation.PublishedDraft;
import org.travaux.projections.circulation.PublishedDrafts;
import org.travaux.projections.circulation.PublishedDrafts.TakenIn;
import org.travaux.projections.log.Retelling;
import org.travaux.web.identity.Who;

/// Drafts that are published for comment, the comments, and what became of each.
@RestController
@RequestMapping(
    path = "/api/instruments/{instrument}/rounds",
    produces = MediaType.APPLICATION_JSON_VALUE)
final class RoundController {

  private final Access access;
  private final Commands commands;
  private final Retelling<PublishedDrafts> drafts;

  RoundController(Access access, Commands commands, Retelling<PublishedDrafts> drafts) {
    this.access = access;
    this.commands = commands;
    this.drafts = drafts;
  }

  record NewDraft(
      RoundId round,
      String title,
      List<Opening> channels,
      Optional<List<String>> discussions,
      Optional<List<RoundId>> takesUp) {}

  record MoreTime(Channel channel, Instant deadline, String reason) {}

  record NewComment(
      CommentId comment,
      Channel channel,
      Optional<String> contributor,
      Optional<ProvisionId> provision,
      String text) {}

  record CommentFate(
      Disposition disposition, Optional<String> reason, Optional<List<ProvisionId>> into) {}

  /// All drafts that were published, with all comments.
  record Drafts(LogPosition position, List<PublishedDraft> drafts) {}

  /// One of them, and which provisions took in which comments.
  record OneDraft(LogPosition position, PublishedDraft draft, List<TakenIn> takenIn) {}

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Commands.Answer publish(
      @PathVariable InstrumentId instrument,
      @RequestBody NewDraft wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.CIRCULATE,
        (body, given) ->
            new PublishDraft(
                new DraftPublished(
                    instrument,
                    wanted.round(),
                    body,
                    wanted.title(),
                    wanted.channels(),
                    wanted.discussions().orElse(List.of()),
                    wanted.takesUp().orElse(List.of())),
                given));
  }

  @PostMapping("/{round}/extend")
  Commands.Answer extend(
      @PathVariable InstrumentId instrument,
      @PathVariable RoundId round,
      @RequestBody MoreTime wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.CIRCULATE,
        (body, given) ->
            new ExtendComments(
                instrument,
                body,
                round,
                wanted.channel(),
                wanted.deadline(),
                wanted.reason(),
                given));
  }

  /// A delegation comments on the members' channel; on the public one the secretariat takes down
  /// what a contributor says.
  @PostMapping("/{round}/comments")
  @ResponseStatus(HttpStatus.CREATED)
  Commands.Answer comment(
      @PathVariable InstrumentId instrument,
      @PathVariable RoundId round,
      @RequestBody NewComment wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        wanted.channel() == Channel.PUBLIC ? Act.CIRCULATE : Act.COMMENT,
        (body, given) ->
            new MakeComment(
                instrument,
                body,
                round,
                wanted.comment(),
                wanted.channel(),
                wanted.contributor(),
                wanted.provision(),
                wanted.text(),
                given));
  }

  @PostMapping("/{round}/comments/{comment}/dispose")
  Commands.Answer dispose(
      @PathVariable InstrumentId instrument,
      @PathVariable RoundId round,
      @PathVariable CommentId comment,
      @RequestBody CommentFate wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.CIRCULATE,
        (body, given) ->
            new DisposeOfComment(
                instrument,
                body,
                round,
                comment,
                wanted.disposition(),
                wanted.reason(),
                wanted.into().orElse(List.of()),
                given));
  }

  /// As they stand now, or as they stood.
  ///
  /// @param at a log position, or an instant such as `2022-01-13T09:30:00Z`
  @GetMapping
  Drafts drafts(
      @PathVariable InstrumentId instrument,
      @RequestParam Optional<String> at,
      @AuthenticationPrincipal Who who) {
    var told = told(instrument, at, who);
    return new Drafts(told.position(), told.state().drafts());
  }

  @GetMapping("/{round}")
  OneDraft draft(
      @PathVariable InstrumentId instrument,
      @PathVariable RoundId round,
      @RequestParam Optional<String> at,
      @AuthenticationPrincipal Who who) {
    var told = told(instrument, at, who);
    var draft =
        told.state()
            .draft(round)
            .orElseThrow(() -> new Refusal(UNKNOWN, "round", "There was no draft " + round + "."));
    return new OneDraft(told.position(), draft, PublishedDrafts.takenIn(draft));
  }

  private Retelling.Told<PublishedDrafts> told(
      InstrumentId instrument, Optional<String> at, Who who) {
    return access.moment(who, instrument, at).told(drafts, Tag.circulation(instrument));
  }
}
