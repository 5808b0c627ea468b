package org.travaux.web.http;

import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.travaux.core.authority.Act;
import org.travaux.core.consensus.Applying;
import org.travaux.core.consensus.ConsensusState;
import org.travaux.core.consensus.FollowUp;
import org.travaux.core.consensus.Option;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.OptionId;
import org.travaux.core.event.OptionSetId;
import org.travaux.core.event.Tag;
import org.travaux.projections.actions.ActionBook;
import org.travaux.projections.draft.DraftViews;
import org.travaux.projections.log.Retelling;
import org.travaux.projections.log.Retelling.Told;
import org.travaux.projections.log.WideRetelling;
import org.travaux.projections.renderings.TranslationBook;
import org.travaux.web.identity.Who;
import org.travaux.web.json.DraftJson;

/// How far an instrument has come, and what it would read like if certain options were kept; now,
/// or at any earlier moment.
@RestController
@RequestMapping(path = "/api/instruments/{instrument}", produces = MediaType.APPLICATION_JSON_VALUE)
final class ConsensusController {

  private final Access access;
  private final Commands commands;
  private final Retelling<ConsensusState> consensus;
  private final WideRetelling<ActionBook> books;
  private final WideRetelling<TranslationBook> translations;
  private final DraftViews drafts;

  ConsensusController(
      Access access,
      Commands commands,
      Retelling<ConsensusState> consensus,
      WideRetelling<ActionBook> books,
      WideRetelling<TranslationBook> translations,
      DraftViews drafts) {
    this.access = access;
    this.commands = commands;
    this.consensus = consensus;
    this.books = books;
    this.translations = translations;
    this.drafts = drafts;
  }

  /// Of every provision why it stands where it does, and all that is contested and declared.
  ///
  /// @param at a log position, or an instant such as `2022-01-13T09:30:00Z`
  @GetMapping("/consensus")
  ConsensusForm consensus(
      @PathVariable InstrumentId instrument,
      @RequestParam Optional<String> at,
      @AuthenticationPrincipal Who who) {
    var moment = access.moment(who, instrument, at);
    var known = known(instrument, moment);
    var body = Tag.of(access.body(instrument));
    return ConsensusForm.of(
        instrument,
        known,
        moment.told(books, body).state(),
        requestsTranslation(known.state())
            ? moment.told(translations, body).state().tasks()
            : List.of());
  }

  private static boolean requestsTranslation(ConsensusState state) {
    return state.followUps().stream().anyMatch(one -> one.kind() == FollowUp.Kind.TRANSLATION);
  }

  /// The whole text with some options applied to it.
  ///
  /// @param option sets and options, such as `vision:1`
  @GetMapping("/choice")
  ResponseEntity<String> choice(
      @PathVariable InstrumentId instrument,
      @RequestParam List<String> option,
      @RequestParam Optional<String> at,
      @AuthenticationPrincipal Who who) {
    var given = commands.given(access.acting(who, access.body(instrument), Act.READ));
    var known = known(instrument, Moment.read(at));
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
    return ResponseEntity.ok(json.append('}').toString());
  }

  private Told<ConsensusState> known(InstrumentId instrument, Moment moment) {
    var found = moment.told(consensus, Tag.of(instrument));
    if (found.state().body().isEmpty()) {
      throw new Refusal(UNKNOWN, "at", "There was no instrument " + instrument + " then.");
    }
    return found;
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
