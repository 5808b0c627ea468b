package org.travaux.web.http;

import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.travaux.core.authority.Act;
import org.travaux.core.consensus.Applying;
import org.travaux.core.consensus.ConsensusState;
import org.travaux.core.consensus.Option;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.OptionId;
import org.travaux.core.event.OptionSetId;
import org.travaux.projections.draft.DraftViews;
import org.travaux.projections.log.Retelling.Told;
import org.travaux.web.http.ConsensusViews.Asked;
import org.travaux.web.identity.Who;
import org.travaux.web.json.DraftJson;

/// How far an instrument has come, and what it would read like if certain options were kept; now,
/// or at any earlier moment.
@RestController
@RequestMapping(path = "/api/instruments/{instrument}", produces = MediaType.APPLICATION_JSON_VALUE)
final class ConsensusController {

  private final Access access;
  private final Commands commands;
  private final ConsensusViews views;
  private final SharedAnswers<Asked, ConsensusForm> answers;
  private final DraftViews drafts;

  ConsensusController(
      Access access,
      Commands commands,
      ConsensusViews views,
      SharedAnswers<Asked, ConsensusForm> answers,
      DraftViews drafts) {
    this.access = access;
    this.commands = commands;
    this.views = views;
    this.answers = answers;
    this.drafts = drafts;
  }

  /// Of every provision why it stands where it does, and all that is contested and declared.
  ///
  /// @param at a log position, or an instant such as `2022-01-13T09:30:00Z`
  @GetMapping("/consensus")
  Encoded<ConsensusForm> consensus(
      @PathVariable InstrumentId instrument,
      @RequestParam Optional<String> at,
      @AuthenticationPrincipal Who who) {
    return answers.of(new Asked(instrument, access.moment(who, instrument, at)));
  }

  /// The whole text with some options applied to it.
  ///
  /// @param option sets and options, such as `vision:1`
  @GetMapping("/choice")
  Encoded<String> choice(
      @PathVariable InstrumentId instrument,
      @RequestParam List<String> option,
      @RequestParam Optional<String> at,
      @AuthenticationPrincipal Who who) {
    var given = commands.given(access.acting(who, access.body(instrument), Act.READ));
    var known = views.known(new Asked(instrument, Moment.read(at)));
    var applying = Applying.to(drafts.at(instrument, known.position()).draft());
    for (var wanted : option) {
      applying = applying.option(find(known, wanted), given, "choice");
    }
    applying
        .obstacle()
        .ifPresent(
            sentence -> {
              throw new Refusal(INVALID, "option", sentence);
            });
    var json = new StringBuilder("{\"instrument\":\"").append(instrument);
    json.append("\",\"position\":").append(known.position()).append(',');
    DraftJson.appendFields(json, applying.draft());
    return Encoded.once(json.append('}').toString());
  }

  private static Option find(Told<ConsensusState> known, String wanted) {
    int colon = wanted.indexOf(':');
    try {
      return known
          .state()
          .option(
              new OptionSetId(wanted.substring(0, Math.max(colon, 0))),
              new OptionId(wanted.substring(colon + 1)))
          .orElseThrow(
              () -> new Refusal(UNKNOWN, "option", "There is no option " + wanted + " here."));
    } catch (IllegalArgumentException e) {
      throw new Refusal(INVALID, "option", "An option is told as set:option, such as vision:1.");
    }
  }
}
