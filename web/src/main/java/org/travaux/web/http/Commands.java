package org.travaux.web.http;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Decisions;
import org.travaux.core.decide.Decisions.Decided;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Refusal.Reason;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Tag;
import org.travaux.projections.log.LogUnavailable;
import org.travaux.web.identity.Who;
import org.travaux.web.live.Floor;

/// Gives commands and waits for what comes of them, for a bounded time. What arrives for one
/// instrument, meeting or body while others wait is decided with them, so that nobody is turned
/// away in a rush; what depends on a text's words goes apart from the rest, which does not have to
/// wait for those who type.
final class Commands {

  private static final int WAIT_SECONDS = 30;

  private final Access access;
  private final Decisions decisions;
  private final Gathering<Line> gathering;
  private final InstantSource clock;

  Commands(Access access, Decisions decisions, Floor floor, InstantSource clock) {
    this.access = access;
    this.decisions = decisions;
    this.gathering =
        new Gathering<>(
            decisions, (line, until) -> line.text().ifPresent(draft -> floor.take(draft, until)));
    this.clock = clock;
  }

  /// What came of a command.
  ///
  /// @param position all up to here is known to have been so when it was decided
  /// @param events nothing, if all was already so
  record Answer(LogPosition position, List<Recorded> events) {}

  /// Those who go together.
  ///
  /// @param words whether what they decide depends on what is typed meanwhile
  /// @param text the one into which that is typed, if it is one
  private record Line(Tag about, boolean words, Optional<InstrumentId> text) {}

  /// A decision that only lacks in which body, by whom and when.
  interface Command {
    Decision<?> of(BodyId body, Given given);
  }

  /// The same, of one that may look at what is kept at hand only, or far back.
  interface Reaching {
    Decision<?> of(BodyId body, Given given, boolean farBack);
  }

  Given given(Delegate by) {
    return new Given(by, clock.instant());
  }

  /// Gives it in the instrument's body, as whom the person may do this there.
  ///
  /// @throws Refusal if there is no such instrument, or the person may not
  Answer give(Who who, InstrumentId instrument, Act act, Command command) {
    var body = access.body(instrument);
    return give(
        Tag.of(instrument),
        Optional.of(instrument),
        command.of(body, given(access.acting(who, body, act))));
  }

  /// As [#give], and reaching far back if it is too long ago for what is kept at hand.
  Answer giveReaching(Who who, InstrumentId instrument, Act act, Reaching command) {
    try {
      return give(who, instrument, act, (body, given) -> command.of(body, given, false));
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof Refusal refusal && refusal.reason() == Reason.STALE) {
        return give(who, instrument, act, (body, given) -> command.of(body, given, true));
      }
      throw failed;
    }
  }

  /// Gives it in the body that meets, as whom the person may do this there.
  ///
  /// @throws Refusal if there is no such meeting, or the person may not
  Answer give(Who who, MeetingId meeting, Act act, Command command) {
    var body = access.body(meeting, who, act);
    return give(
        Tag.of(meeting), Optional.empty(), command.of(body, given(access.acting(who, body, act))));
  }

  /// Gives it in a body, as whom the person may do this there.
  ///
  /// @throws Refusal if the person may not
  Answer give(Who who, BodyId body, Act act, Command command) {
    return give(
        Tag.of(body), Optional.empty(), command.of(body, given(access.acting(who, body, act))));
  }

  private Answer give(Tag about, Optional<InstrumentId> text, Decision<?> decision) {
    boolean words = hasWords(decision.boundary());
    var line = new Line(about, words, text.filter(_ -> words));
    return answer(gathering.give(line, decision));
  }

  private static boolean hasWords(Boundary<?> boundary) {
    return switch (boundary) {
      case Boundary.Part<?> part -> part.kinds().contains(InstrumentEvent.class);
      case Boundary.Both<?, ?, ?> both -> hasWords(both.first()) || hasWords(both.second());
    };
  }

  /// Durable when it returns.
  Answer give(Decision<?> decision) {
    return answer(decisions.decide(decision));
  }

  private static Answer answer(CompletableFuture<Decided> deciding) {
    try {
      var decided = deciding.orTimeout(WAIT_SECONDS, TimeUnit.SECONDS).join();
      return new Answer(decided.seen(), decided.events());
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof TimeoutException late) {
        throw new LogUnavailable("The log did not answer in time.", late);
      }
      throw failed;
    }
  }
}
