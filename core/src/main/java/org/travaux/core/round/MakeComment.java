package org.travaux.core.round;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.CommentId;
import org.travaux.core.event.Commenter;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.RoundEvent.Channel;
import org.travaux.core.event.RoundEvent.CommentMade;
import org.travaux.core.event.RoundEvent.Late;
import org.travaux.core.event.RoundId;

/// A comment on a published draft: a delegation's own on the members' channel, or one that the
/// secretariat takes down on the public one, under the contributor's name. One that comes in late
/// is flagged or refused, as the channel says. The same comment once more changes nothing.
///
/// @param contributor who comments on the public channel
/// @param provision that it is about; empty for the draft as a whole
public record MakeComment(
    InstrumentId instrument,
    BodyId body,
    RoundId round,
    CommentId comment,
    Channel channel,
    Optional<String> contributor,
    Optional<ProvisionId> provision,
    String text,
    Given given)
    implements Decision<Drafting> {

  private static final int COMMENTS_LIMIT = 20_000;

  @Override
  public Boundary<Drafting> boundary() {
    return Drafting.of(instrument, round, body);
  }

  @Override
  public List<Event> decide(Drafting drafting) {
    drafting.permitted(body, given, channel == Channel.PUBLIC ? Act.CIRCULATE : Act.COMMENT);
    var window = drafting.round().window(channel);
    var from = from();
    var there = drafting.round().comments().get(comment);
    if (there != null) {
      if (there.equals(made(from, there.late()))) {
        return List.of();
      }
      throw new Refusal(TAKEN, "comment", "Another comment has the id " + comment + ".");
    }
    provision.ifPresent(on -> drafting.has("provision", on));
    Wording.words("text", text);
    if (drafting.round().comments().size() >= COMMENTS_LIMIT) {
      throw new Refusal(CLOSED, "round", "A draft has at most " + COMMENTS_LIMIT + " comments.");
    }
    boolean late = !given.at().isBefore(window.deadline());
    if (late && window.late() == Late.REFUSED) {
      throw new Refusal(CLOSED, "channel", "The deadline was " + window.deadline() + ".");
    }
    return List.of(made(from, late ? Optional.of(window.deadline()) : Optional.empty()));
  }

  private Commenter from() {
    return switch (channel) {
      case MEMBERS -> {
        if (contributor.isPresent()) {
          throw new Refusal(INVALID, "contributor", "Members comment in their delegation's name.");
        }
        yield new Commenter.Member(given.by().delegation());
      }
      case PUBLIC -> {
        var name =
            contributor.orElseThrow(
                () -> new Refusal(INVALID, "contributor", "It has to be said who comments."));
        Wording.line("contributor", name);
        yield new Commenter.Contributor(name);
      }
    };
  }

  private CommentMade made(Commenter from, Optional<Instant> late) {
    return new CommentMade(instrument, round, comment, channel, from, provision, text, late);
  }
}
