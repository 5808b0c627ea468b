package org.travaux.web.http;

import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Refusal;
import org.travaux.core.draft.Provision;
import org.travaux.core.draft.Traces;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Tag;
import org.travaux.core.trace.TraceParagraph;
import org.travaux.projections.draft.DraftViews;
import org.travaux.projections.log.EventReader;
import org.travaux.projections.log.Retelling;
import org.travaux.web.identity.Who;

/// What each paragraph of a report tells, by the positions of the events, at any moment. The events
/// themselves are at `/api/events/{position}`, for those who may see them.
@RestController
@RequestMapping(
    path = "/api/instruments/{instrument}/traces",
    produces = MediaType.APPLICATION_JSON_VALUE)
final class TraceController {

  private final Access access;
  private final Commands commands;
  private final EventReader events;
  private final Retelling<Traces> traces;
  private final DraftViews drafts;

  TraceController(Access access, Commands commands, EventReader events, DraftViews drafts) {
    this.access = access;
    this.commands = commands;
    this.events = events;
    this.traces = new Retelling<>(events, Traces.FOLD);
    this.drafts = drafts;
  }

  /// What a paragraph is said to tell.
  ///
  /// @param reports positions of the log; none to take back what was said
  record ReportedEvents(List<LogPosition> reports) {}

  /// Those paragraphs that tell something, in the order of the text.
  record TraceList(LogPosition position, List<Traces.Trace> paragraphs) {}

  /// What is reported has happened, and whoever says so can see it.
  @PostMapping("/{provision}")
  Commands.Answer trace(
      @PathVariable InstrumentId instrument,
      @PathVariable ProvisionId provision,
      @RequestBody ReportedEvents wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.KEEP_RECORD,
        (body, given) -> {
          // more than that is refused, whatever it is
          wanted.reports().stream()
              .limit(TraceParagraph.REPORTS_LIMIT)
              .forEach(position -> requireSeen(who, position));
          return new TraceParagraph(instrument, body, provision, wanted.reports(), given);
        });
  }

  private void requireSeen(Who who, LogPosition position) {
    var found =
        events
            .at(position)
            .orElseThrow(
                () -> new Refusal(UNKNOWN, "reports", "There is no event at " + position + "."));
    access.requireRead(who, found.event());
  }

  /// As it stands now, or as it stood.
  ///
  /// @param at a log position, or an instant such as `2022-01-13T09:30:00Z`
  @GetMapping
  TraceList list(
      @PathVariable InstrumentId instrument,
      @RequestParam Optional<String> at,
      @AuthenticationPrincipal Who who) {
    var told = access.moment(who, instrument, at).told(traces, Tag.of(instrument));
    var draft = drafts.at(instrument, told.position()).draft();
    return new TraceList(
        told.position(),
        draft.provisions().stream()
            .filter(provision -> !provision.suppressed())
            .map(Provision::id)
            .flatMap(provision -> told.state().of(provision).stream())
            .toList());
  }
}
