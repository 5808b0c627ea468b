package org.travaux.web.live;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Decisions;
import org.travaux.core.decide.Decisions.Decided;
import org.travaux.core.decide.Decisions.Refused;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.Given;
import org.travaux.core.event.LogPosition;
import org.travaux.core.instrument.EditProvision;
import org.travaux.web.live.Fault.Code;
import org.travaux.web.live.RoomMessage.Answered;
import org.travaux.web.live.RoomMessage.Editing;

/// The edits of one room on their way into the log. While some are being decided, others gather
/// and go together next; so their order is the order in which they came. Only the room's owner
/// calls it.
final class Edits {

  private static final long ANSWER_TIMEOUT_MS = 30_000;
  private static final long AHEAD_TIMEOUT_MS = 2_000;

  private final Decisions decisions;

  private final LiveAuthority authority;
  private final LiveMetrics metrics;
  private final int togetherLimit;

  /// As whom somebody edits, as long as nobody's rights change: the decision asks the log itself.
  private final Map<Subscription, Optional<Delegate>> known = new HashMap<>();

  private List<Editing> gathered = new ArrayList<>();
  private List<Editing> ahead = new ArrayList<>();
  private boolean underWay;
  private LogPosition stored = LogPosition.NONE;

  Edits(Decisions decisions, LiveAuthority authority, LiveMetrics metrics, int togetherLimit) {
    this.decisions = decisions;
    this.authority = authority;
    this.metrics = metrics;
    this.togetherLimit = togetherLimit;
  }

  /// Lets an edit wait for its turn.
  ///
  /// @param known the last position that the room knows of
  void add(Editing editing, LogPosition known) {
    if (editing.edit().base().isAfter(known)) {
      ahead.add(editing);
    } else {
      gathered.add(editing);
    }
  }

  /// A client that comes from a faster node has seen more than this one: its edits wait until this
  /// node has seen it too, or longer than that can take.
  void release(LogPosition known) {
    if (ahead.isEmpty()) {
      return;
    }
    var waiting = ahead;
    ahead = new ArrayList<>();
    for (var editing : waiting) {
      long waitedNs = System.nanoTime() - editing.receivedNs();
      if (!editing.edit().base().isAfter(known)) {
        gathered.add(editing);
      } else if (waitedNs < TimeUnit.MILLISECONDS.toNanos(AHEAD_TIMEOUT_MS)) {
        ahead.add(editing);
      } else {
        refuse(editing, new Fault(Code.INVALID, "base", "Nothing is known of this position."));
      }
    }
  }

  /// Asks anew who may edit.
  void recheck() {
    known.clear();
  }

  boolean areWaiting() {
    return underWay || !gathered.isEmpty() || !ahead.isEmpty();
  }

  /// Edits that wait to be decided.
  int gathered() {
    return gathered.size();
  }

  /// How many of them can be decided now: none before the room has seen what came of the last ones.
  ///
  /// @param known the last position that the room knows of
  int ready(LogPosition known) {
    return underWay || known.isBefore(stored) ? 0 : gathered.size();
  }

  boolean isAnyAhead() {
    return !ahead.isEmpty();
  }

  /// Gives what has gathered to be decided, unless some are under way.
  void submit(BodyId body, Clock clock, Consumer<Answered> answered) {
    if (underWay || gathered.isEmpty()) {
      return;
    }
    var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var asked = new ArrayList<Editing>(gathered.size());
    var commands = new ArrayList<EditProvision>(gathered.size());
    var later = new ArrayList<Editing>();
    for (var editing : gathered) {
      if (asked.size() == togetherLimit) {
        later.add(editing);
      } else {
        command(editing, body, at)
            .ifPresent(
                command -> {
                  asked.add(editing);
                  commands.add(command);
                });
      }
    }
    gathered = later;
    if (!commands.isEmpty()) {
      decide(asked, commands, answered);
    }
  }

  private Optional<EditProvision> command(Editing editing, BodyId body, Instant at) {
    var edit = editing.edit();
    var by =
        known.computeIfAbsent(
            editing.who(),
            who -> authority.delegate(who.connection().caller().person(), body, Act.EDIT));
    if (by.isEmpty()) {
      refuse(editing, new Fault(Code.FORBIDDEN, "", "You may not change this text."));
    }
    return by.map(
        delegate ->
            new EditProvision(
                edit.draft(),
                body,
                edit.provision(),
                edit.base(),
                edit.edit(),
                edit.id(),
                new Given(delegate, at)));
  }

  private void decide(
      List<Editing> asked, List<EditProvision> commands, Consumer<Answered> answered) {
    underWay = true;
    metrics.decidedTogether(asked.size());
    var _ =
        decisions
            .decideTogether(commands)
            .orTimeout(ANSWER_TIMEOUT_MS, TimeUnit.MILLISECONDS)
            .whenComplete(
                (answers, failure) ->
                    answered.accept(
                        new Answered(asked, answers == null ? List.of() : answers, failure)));
  }

  /// Tells those whose edits were refused. What was stored is told to all as it comes by in the
  /// log.
  ///
  /// @return the edits that led to nothing new, with what was known then
  List<Repeated> settle(Answered answered) {
    underWay = false;
    var repeated = new ArrayList<Repeated>();
    if (answered.failure() != null) {
      var fault = fault(answered.failure());
      answered.edits().forEach(editing -> refuse(editing, fault));
      return repeated;
    }
    long nowNs = System.nanoTime();
    for (int i = 0; i < answered.edits().size(); i++) {
      var editing = answered.edits().get(i);
      switch (answered.answers().get(i)) {
        case Decided(var events, var seen) when events.isEmpty() ->
            repeated.add(new Repeated(editing, seen));
        case Decided(var events, _) -> {
          stored = events.getLast().position();
          metrics.acknowledged(nowNs - editing.receivedNs());
        }
        case Refused(var refusal) -> refuse(editing, Fault.of(refusal));
      }
    }
    return repeated;
  }

  /// An edit that the log holds already, or that others left nothing of.
  ///
  /// @param seen the last position that the answer knew of
  record Repeated(Editing editing, LogPosition seen) {}

  private static Fault fault(Throwable failure) {
    var cause = failure.getCause() == null ? failure : failure.getCause();
    return cause instanceof Refusal refusal
        ? Fault.of(refusal)
        : new Fault(Code.UNAVAILABLE, "", "The log did not answer. Send it again, same id.");
  }

  private static void refuse(Editing editing, Fault fault) {
    refuse(editing.who(), editing.edit(), fault);
  }

  static void refuse(Subscription who, ClientMessage.Edit edit, Fault fault) {
    who.send(fault.about(Optional.of(edit.draft()), Optional.of(edit.id())));
  }
}
