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
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.projections.draft.Changes;
import org.travaux.projections.draft.DraftChanges;
import org.travaux.projections.draft.DraftHistory;
import org.travaux.projections.draft.DraftHistory.Wanted;
import org.travaux.projections.draft.Span;
import org.travaux.projections.log.EventReader;
import org.travaux.web.identity.Who;

/// What happened: to a draft, to a provision, between two moments, at one position.
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
final class HistoryController {

  /// How many events a page has at most.
  private static final int PAGE_LIMIT = 1_000;

  private final Access access;
  private final DraftHistory history;
  private final DraftChanges changes;
  private final EventReader events;

  HistoryController(Access access, DraftHistory history, DraftChanges changes, EventReader events) {
    this.access = access;
    this.history = history;
    this.changes = changes;
    this.events = events;
  }

  /// Some events in a row.
  ///
  /// @param next what to ask for the following page with; absent on the last one. A page may be
  ///     short and still not be the last
  record Page(List<Recorded> events, Optional<LogPosition> next) {}

  /// Two moments' difference.
  record Difference(LogPosition from, LogPosition to, List<Changed> provisions) {}

  record Changed(ProvisionId provision, List<Recorded> acts, List<Piece> spans) {}

  /// A piece of text that was `kept`, `inserted` or `deleted`, and if it changed by whom, last at
  /// which position.
  record Piece(String kind, String text, Optional<Delegate> by, Optional<LogPosition> position) {}

  /// The newest events first, or with `from` the oldest first; with `typing=false` without what was
  /// typed.
  @GetMapping("/instruments/{instrument}/history")
  Page history(
      @PathVariable InstrumentId instrument,
      @RequestParam Optional<Long> before,
      @RequestParam Optional<Long> from,
      @RequestParam(defaultValue = "100") int limit,
      @RequestParam(defaultValue = "true") boolean typing,
      @AuthenticationPrincipal Who who) {
    access.requireRead(who, instrument);
    check(limit);
    var wanted = typing ? Wanted.ALL : Wanted.ACTS;
    return page(
        from.isPresent()
            ? history.from(instrument, position("from", from.get()), limit, wanted)
            : history.before(instrument, before(before), limit, wanted));
  }

  @GetMapping("/instruments/{instrument}/provisions/{provision}/history")
  Page history(
      @PathVariable InstrumentId instrument,
      @PathVariable ProvisionId provision,
      @RequestParam Optional<Long> before,
      @RequestParam Optional<Long> from,
      @RequestParam(defaultValue = "100") int limit,
      @AuthenticationPrincipal Who who) {
    access.requireRead(who, instrument);
    check(limit);
    return page(
        from.isPresent()
            ? history.from(instrument, provision, position("from", from.get()), limit)
            : history.before(instrument, provision, before(before), limit));
  }

  /// What the events behind `from`, up to `to` and with it, made of the draft, and whose they are.
  @GetMapping("/instruments/{instrument}/changes")
  Difference changes(
      @PathVariable InstrumentId instrument,
      @RequestParam long from,
      @RequestParam Optional<Long> to,
      @AuthenticationPrincipal Who who) {
    access.requireRead(who, instrument);
    var end = events.head();
    var last = to.map(value -> position("to", value)).filter(end::isAfter).orElse(end);
    var first = position("from", from);
    if (first.isAfter(last)) {
      throw new Refusal(INVALID, "from", "Changes are told from an earlier moment to a later one.");
    }
    return difference(changes.between(instrument, first, last));
  }

  @GetMapping("/events/{position}")
  Recorded event(@PathVariable long position, @AuthenticationPrincipal Who who) {
    var found =
        events
            .at(position("position", position))
            .orElseThrow(
                () -> new Refusal(UNKNOWN, "position", "There is no event at " + position + "."));
    access.requireRead(who, found.event());
    return found;
  }

  private static Page page(DraftHistory.Page page) {
    return new Page(page.events(), page.next());
  }

  private static Difference difference(Changes changes) {
    return new Difference(
        changes.from(),
        changes.to(),
        changes.provisions().stream()
            .map(
                changed ->
                    new Changed(
                        changed.provision(),
                        changed.acts(),
                        changed.spans().stream().map(HistoryController::piece).toList()))
            .toList());
  }

  private static Piece piece(Span span) {
    return switch (span) {
      case Span.Kept(var text) -> new Piece("kept", text, Optional.empty(), Optional.empty());
      case Span.Inserted(var text, var by) -> piece("inserted", text, by);
      case Span.Deleted(var text, var by) -> piece("deleted", text, by);
    };
  }

  private static Piece piece(String kind, String text, Recorded by) {
    return new Piece(kind, text, Optional.of(by.given().by()), Optional.of(by.position()));
  }

  private static LogPosition before(Optional<Long> before) {
    return before.map(value -> position("before", value)).orElse(LogPosition.PENDING);
  }

  private static LogPosition position(String field, long value) {
    if (value < -1) {
      throw new Refusal(INVALID, field, "A log position is -1 or more.");
    }
    return new LogPosition(value);
  }

  private static void check(int limit) {
    if (limit < 1 || limit > PAGE_LIMIT) {
      throw new Refusal(INVALID, "limit", "A page has 1 to " + PAGE_LIMIT + " events.");
    }
  }
}
