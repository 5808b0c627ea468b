package org.travaux.web.live;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Decisions;
import org.travaux.core.decide.Decisions.Answer;
import org.travaux.core.decide.Decisions.Decided;
import org.travaux.core.decide.Decisions.Refused;
import org.travaux.core.decide.Refusal;
import org.travaux.core.draft.Draft;
import org.travaux.core.draft.Provision;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.Given;
import org.travaux.core.event.LogPosition;
import org.travaux.core.instrument.EditProvision;
import org.travaux.core.option.EditOption;
import org.travaux.core.proposal.EditProposal;
import org.travaux.projections.log.LogUnavailable;
import org.travaux.web.live.ClientMessage.Words;
import org.travaux.web.live.Fault.Code;
import org.travaux.web.live.RoomMessage.Answered;
import org.travaux.web.live.RoomMessage.Editing;

/// The edits of one room on their way into the log. While some are being decided, others gather
/// and go together next; so their order is the order in which they came. Only the room's owner
/// calls it.
final class Edits {

  private static final Logger LOG = LoggerFactory.getLogger(Edits.class);
  private static final long ANSWER_TIMEOUT_MS = 30_000;
  private static final long AHEAD_TIMEOUT_MS = 2_000;

  private final Decisions decisions;

  private final LiveAuthority authority;
  private final LiveMetrics metrics;
  private final int togetherLimit;

  /// As whom somebody edits, as long as nobody's rights change: the decision asks the log itself.
  private final Map<Act, Map<Subscription, Optional<Delegate>>> known = new EnumMap<>(Act.class);

  private List<Editing> gathered = new ArrayList<>();
  private List<Editing> ahead = new ArrayList<>();
  private @Nullable CompletableFuture<List<Answer>> underWay;
  private long askedAtNs;
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
    return underWay != null || !gathered.isEmpty() || !ahead.isEmpty();
  }

  /// Edits that wait to be decided.
  int gathered() {
    return gathered.size();
  }

  /// How many of them can be decided now: none before the room has seen what came of the last ones.
  ///
  /// @param known the last position that the room knows of
  int ready(LogPosition known) {
    return underWay != null || known.isBefore(stored) ? 0 : gathered.size();
  }

  boolean isAnyAhead() {
    return !ahead.isEmpty();
  }

  /// Gives what has gathered to be decided, unless some are under way.
  void submit(Draft draft, Clock clock, Consumer<Answered> answered) {
    if (underWay != null || gathered.isEmpty()) {
      return;
    }
    var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var asked = new ArrayList<Editing>(gathered.size());
    var commands = new ArrayList<Decision<?>>(gathered.size());
    var later = new ArrayList<Editing>();
    for (var editing : gathered) {
      if (asked.size() == togetherLimit) {
        later.add(editing);
      } else {
        command(editing, draft, at)
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

  private Optional<Decision<?>> command(Editing editing, Draft draft, Instant at) {
    var edit = editing.edit();
    var by =
        known
            .computeIfAbsent(right(edit.of()), _ -> new HashMap<>())
            .computeIfAbsent(
                editing.who(),
                who ->
                    authority.delegate(
                        who.connection().caller().person(), draft.body(), right(edit.of())));
    if (by.isEmpty()) {
      refuse(editing, new Fault(Code.FORBIDDEN, "", "You may not change this text."));
    }
    return by.map(delegate -> decision(edit, draft, new Given(delegate, at)));
  }

  private static Act right(Words words) {
    return switch (words) {
      case Words.OfText() -> Act.EDIT;
      case Words.OfProposal _ -> Act.PROPOSE;
      case Words.OfOption _ -> Act.CONTEST;
    };
  }

  /// Names are those that the draft has already, since an edit is remembered for a while, and many
  /// of them need not each remember their own.
  private static Decision<?> decision(ClientMessage.Edit edit, Draft draft, Given given) {
    var instrument = draft.instrument();
    var body = draft.body();
    var provision = draft.provision(edit.provision()).map(Provision::id).orElse(edit.provision());
    var base = edit.base();
    return switch (edit.of()) {
      case Words.OfText() ->
          new EditProvision(instrument, body, provision, base, edit.edit(), edit.id(), given);
      case Words.OfProposal(var proposal) ->
          new EditProposal(
              proposal, instrument, body, provision, base, edit.edit(), edit.id(), given);
      case Words.OfOption(var set, var option) ->
          new EditOption(
              instrument, body, set, option, provision, base, edit.edit(), edit.id(), given);
    };
  }

  private void decide(
      List<Editing> asked, List<Decision<?>> commands, Consumer<Answered> answered) {
    metrics.decidedTogether(asked.size());
    var decided = decisions.decideTogether(commands);
    underWay = decided;
    askedAtNs = System.nanoTime();
    var _ =
        decided.whenComplete(
            (answers, failure) ->
                answered.accept(
                    new Answered(asked, answers == null ? List.of() : answers, failure)));
  }

  /// Takes it that no answer comes any more, after a long time. Looked at now and then: a timer for
  /// each time that edits are decided would cost as much as a tenth of deciding them.
  ///
  /// @param nowNs by the clock of [System#nanoTime]
  void giveUp(long nowNs) {
    if (underWay != null && nowNs - askedAtNs >= TimeUnit.MILLISECONDS.toNanos(ANSWER_TIMEOUT_MS)) {
      underWay.completeExceptionally(new TimeoutException());
    }
  }

  /// Tells those whose edits were refused. What was stored is told to all as it comes by in the
  /// log.
  ///
  /// @return the edits that led to nothing new, with what was known then
  List<Repeated> settle(Answered answered) {
    underWay = null;
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
    if (cause instanceof Refusal refusal) {
      return Fault.of(refusal);
    }
    if (!(cause instanceof LogUnavailable || cause instanceof TimeoutException)) {
      LOG.error("Edits could not be decided.", cause);
    }
    return new Fault(Code.UNAVAILABLE, "", "The log did not answer. Send it again, same id.");
  }

  private static void refuse(Editing editing, Fault fault) {
    refuse(editing.who(), editing.edit(), fault);
  }

  static void refuse(Subscription who, ClientMessage.Edit edit, Fault fault) {
    who.send(fault.about(Optional.of(edit.draft()), Optional.of(edit.id())));
  }
}
