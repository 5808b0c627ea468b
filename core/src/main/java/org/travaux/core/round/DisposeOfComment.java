package org.travaux.core.round;

import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.List;
import java.util.Optional;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.CommentId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.RoundEvent.CommentDisposed;
import org.travaux.core.event.RoundEvent.Disposition;
import org.travaux.core.event.RoundId;

/// Whoever drafts says what became of a comment, and where the text took it in. What is said last
/// holds, and saying the same again changes nothing.
///
/// @param reason needed unless it is taken as it is
public record DisposeOfComment(
    InstrumentId instrument,
    BodyId body,
    RoundId round,
    CommentId comment,
    Disposition disposition,
    Optional<String> reason,
    List<ProvisionId> into,
    Given given)
    implements Decision<Drafting> {

  private static final int PROVISIONS_LIMIT = 100;

  public DisposeOfComment {
    into = List.copyOf(into);
  }

  @Override
  public Boundary<Drafting> boundary() {
    return Drafting.of(instrument, round, body);
  }

  @Override
  public List<Event> decide(Drafting drafting) {
    drafting.permitted(body, given, Act.CIRCULATE);
    if (!drafting.round().comments().containsKey(comment)) {
      throw new Refusal(UNKNOWN, "comment", "There is no comment " + comment + " on this draft.");
    }
    if (reason.isEmpty() && disposition != Disposition.TAKEN) {
      throw new Refusal(INVALID, "reason", "What is not taken as it is has a reason.");
    }
    reason.ifPresent(why -> Wording.line("reason", why));
    if (disposition == Disposition.NOT_TAKEN && !into.isEmpty()) {
      throw new Refusal(INVALID, "into", "What is not taken stands nowhere.");
    }
    Drafting.distinct("into", into, PROVISIONS_LIMIT);
    into.forEach(provision -> drafting.has("into", provision));
    var disposed = new CommentDisposed(instrument, round, comment, disposition, reason, into);
    return disposed.equals(drafting.round().disposed().get(comment))
        ? List.of()
        : List.of(disposed);
  }
}
