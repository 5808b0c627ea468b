package org.travaux.core.round;

import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.List;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.Event;
import org.travaux.core.event.Fold;
import org.travaux.core.event.Given;
import org.travaux.core.event.RoundEvent.DraftPublished;
import org.travaux.core.event.RoundEvent.Opening;
import org.travaux.core.event.RoundId;
import org.travaux.core.event.Tag;

/// The text as it stands is published as a draft, for comment on one channel or on both. It says
/// which discussions and which comments on earlier drafts it takes in. Publishing it again in the
/// same words changes nothing.
public record PublishDraft(DraftPublished draft, Given given)
    implements Decision<PublishDraft.Known> {

  private static final int DISCUSSIONS_LIMIT = 20;
  private static final int ROUNDS_LIMIT = 100;

  /// @param earlier all drafts of the instrument that were published already
  record Known(Drafting drafting, PSet<RoundId> earlier) {}

  private static final Fold<PSet<RoundId>> EARLIER =
      Fold.of(
          DraftPublished.class,
          HashTreePSet.empty(),
          (state, published, _) -> state.plus(published.round()));

  @Override
  public Boundary<Known> boundary() {
    return Drafting.of(draft.instrument(), draft.round(), draft.body())
        .and(
            Boundary.of(Tag.circulation(draft.instrument()), DraftPublished.class, EARLIER),
            Known::new);
  }

  @Override
  public List<Event> decide(Known known) {
    known.drafting.permitted(draft.body(), given, Act.CIRCULATE);
    var published = known.drafting.round().published();
    if (published.isPresent()) {
      if (published.get().equals(draft)) {
        return List.of();
      }
      throw new Refusal(TAKEN, "round", "Another draft has the id " + draft.round() + ".");
    }
    Wording.line("title", draft.title());
    checkChannels();
    Drafting.distinct("discussions", draft.discussions(), DISCUSSIONS_LIMIT);
    draft.discussions().forEach(discussion -> Wording.line("discussions", discussion));
    Drafting.distinct("takesUp", draft.takesUp(), ROUNDS_LIMIT);
    for (var round : draft.takesUp()) {
      if (!known.earlier.contains(round)) {
        throw new Refusal(UNKNOWN, "takesUp", "There is no earlier draft " + round + ".");
      }
    }
    return List.of(draft);
  }

  private void checkChannels() {
    var channels = draft.channels();
    if (channels.isEmpty()
        || channels.stream().map(Opening::channel).distinct().count() < channels.size()) {
      throw new Refusal(
          INVALID, "channels", "A draft is published to members, to the public, or to both.");
    }
    channels.forEach(opening -> Drafting.later("channels", opening.deadline(), given.at()));
  }
}
