package org.travaux.web.http;

import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Tag;
import org.travaux.core.pending.Part;
import org.travaux.core.pending.Standing;
import org.travaux.core.text.Edit;
import org.travaux.projections.log.EventReader;
import org.travaux.projections.log.Retelling;
import org.travaux.projections.proposals.Collision;
import org.travaux.projections.proposals.Collisions;
import org.travaux.projections.proposals.KnownDifferences;
import org.travaux.projections.proposals.KnownPlaces;
import org.travaux.projections.proposals.ProposalHistories;
import org.travaux.web.identity.Who;
import tools.jackson.databind.json.JsonMapper;

/// Proposals for an instrument as they stand now, or as they stood.
@RestController
@RequestMapping(
    path = "/api/instruments/{instrument}/proposals",
    produces = MediaType.APPLICATION_JSON_VALUE)
final class ProposalViewController {

  private static final int PAGE_LIMIT = 200;

  private final Access access;
  private final Retelling<ProposalHistories> views;
  private final SharedAnswers<Asked, ProposalPage> answers;
  private final KnownPlaces places = new KnownPlaces();
  private final KnownDifferences differences = new KnownDifferences();

  ProposalViewController(
      Access access, Retelling<ProposalHistories> views, EventReader events, JsonMapper json) {
    this.access = access;
    this.views = views;
    this.answers = new SharedAnswers<>(events, json, this::told);
  }

  /// Of which proposals a page is asked for, as [#list] has it, and when.
  private record Asked(
      InstrumentId instrument,
      Moment moment,
      boolean open,
      Optional<ProvisionId> provision,
      boolean everywhere,
      int from,
      int limit) {}

  /// Some proposals in a row, in the order in which they were made.
  ///
  /// @param next how many to pass over for the following page; absent on the last one
  record ProposalPage(LogPosition position, List<Listed> proposals, Optional<Integer> next) {}

  /// A proposal in a list.
  ///
  /// @param worded where its parts were last put into words
  /// @param everywhere of a document-wide one: its change, and why
  /// @param into what it was merged into
  record Listed(
      ProposalId proposal,
      Standing.State state,
      ProposalSource source,
      List<DelegationId> sponsors,
      LogPosition worded,
      List<ShownPart> parts,
      List<Collision> collisions,
      Optional<ShownChange> everywhere,
      Optional<ProposalId> into) {}

  /// What a document-wide proposal says.
  record ShownChange(WideChange change, Optional<String> reason) {}

  /// One proposal, with all that happened to it.
  ///
  /// @param history but for what was typed in it, which is told by the instrument's
  /// @param typed how many changes that were
  /// @param words where the text changed because of it
  record Whole(
      LogPosition position,
      Listed proposal,
      List<Recorded> history,
      int typed,
      List<LogPosition> words) {}

  /// A part of a proposal.
  ///
  /// @param proposed an open change of words is over the provision's text as it stands
  /// @param text what the provision says
  /// @param reads what it would say if this were accepted
  /// @param changes how often something happened to the provision since this was put into words
  /// @param changed where that last was
  /// @param under how the provision's words changed since; absent if they did not
  record ShownPart(
      ProposedPart proposed,
      Part.Outcome outcome,
      String text,
      String reads,
      int changes,
      Optional<LogPosition> changed,
      Optional<Edit> under) {}

  /// All, or those that are open, or those about one provision and what is to stand right
  /// behind it (or in front of all, if it is the first), or the document-wide ones.
  @GetMapping
  Encoded<ProposalPage> list(
      @PathVariable InstrumentId instrument,
      @RequestParam Optional<String> at,
      @RequestParam(defaultValue = "false") boolean open,
      @RequestParam Optional<ProvisionId> provision,
      @RequestParam(defaultValue = "false") boolean everywhere,
      @RequestParam(defaultValue = "0") int from,
      @RequestParam(defaultValue = "50") int limit,
      @AuthenticationPrincipal Who who) {
    access.requireRead(who, instrument);
    if (limit < 1 || limit > PAGE_LIMIT || from < 0) {
      throw new Refusal(INVALID, "limit", "A page has 1 to " + PAGE_LIMIT + " proposals.");
    }
    return answers.of(
        new Asked(instrument, Moment.read(at), open, provision, everywhere, from, limit));
  }

  private ProposalPage told(Asked asked) {
    var told = asked.moment().told(views, Tag.of(asked.instrument()));
    var histories = told.state();
    var collisions = new Collisions(histories, places);
    var wanted =
        histories.pending().proposals().entrySet().stream()
            .filter(one -> !asked.open() || one.getValue().isOpen())
            .filter(one -> !asked.everywhere() || one.getValue().made().wide().isPresent())
            .map(Map.Entry::getKey)
            .filter(
                id ->
                    asked.provision().isEmpty()
                        || places.isAbout(histories, id, asked.provision().get()))
            .sorted(Comparator.comparing(id -> made(histories, id)))
            .toList();
    var page = wanted.stream().skip(asked.from()).limit(asked.limit());
    return new ProposalPage(
        told.position(),
        page.map(id -> listed(histories, collisions, id)).toList(),
        wanted.size() - asked.from() > asked.limit()
            ? Optional.of(asked.from() + asked.limit())
            : Optional.empty());
  }

  @GetMapping("/{proposal}")
  Whole one(
      @PathVariable InstrumentId instrument,
      @PathVariable ProposalId proposal,
      @RequestParam Optional<String> at,
      @AuthenticationPrincipal Who who) {
    var moment = access.moment(who, instrument, at).told(views, Tag.of(instrument));
    var histories = moment.state();
    var told = histories.told().get(proposal);
    if (told == null) {
      throw new Refusal(UNKNOWN, "proposal", "There was no proposal " + proposal + " then.");
    }
    return new Whole(
        moment.position(),
        listed(histories, new Collisions(histories, places), proposal),
        told.events(),
        told.typed(),
        histories.origins().entrySet().stream()
            .filter(word -> word.getValue().equals(proposal))
            .map(Map.Entry::getKey)
            .sorted()
            .toList());
  }

  private static LogPosition made(ProposalHistories histories, ProposalId id) {
    return Optional.ofNullable(histories.told().get(id))
        .map(ProposalHistories.Told::made)
        .orElse(LogPosition.NONE);
  }

  private Listed listed(ProposalHistories histories, Collisions collisions, ProposalId proposal) {
    var standing = histories.standing(proposal).orElseThrow();
    return new Listed(
        proposal,
        standing.state(),
        ProposalSource.of(standing.made().source()),
        List.copyOf(standing.sponsors()),
        standing.worded(),
        standing.parts().stream().map(part -> shown(histories, proposal, part)).toList(),
        collisions.of(proposal),
        standing
            .made()
            .wide()
            .map(wide -> new ShownChange(WideChange.of(wide.change()), wide.reason())),
        standing.into());
  }

  private ShownPart shown(ProposalHistories histories, ProposalId proposal, Part part) {
    var text = histories.text(part);
    var under = differences.since(histories, proposal, part);
    return new ShownPart(
        ProposedPart.of(part.proposed()),
        part.outcome(),
        text,
        histories.reads(proposal, part),
        part.changes(),
        part.changed(),
        under.isEmpty() ? Optional.empty() : Optional.of(under));
  }
}
