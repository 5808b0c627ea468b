package org.travaux.projections.circulation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.travaux.core.event.CommentId;
import org.travaux.core.event.Fold;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.RoundEvent;
import org.travaux.core.event.RoundEvent.ChannelClosed;
import org.travaux.core.event.RoundEvent.CommentDisposed;
import org.travaux.core.event.RoundEvent.CommentMade;
import org.travaux.core.event.RoundEvent.CommentsExtended;
import org.travaux.core.event.RoundEvent.DraftPublished;
import org.travaux.core.event.RoundId;
import org.travaux.core.kept.InOrder;

/// All drafts of one instrument that were published for comment, the first one first.
public record PublishedDrafts(InOrder<RoundId, PublishedDraft> inOrder) {

  /// Over the events of one instrument's [org.travaux.core.event.Tag#circulation].
  public static final Fold<PublishedDrafts> FOLD =
      Fold.of(RoundEvent.class, new PublishedDrafts(InOrder.empty()), PublishedDrafts::evolve);

  /// A provision, and the comments that it took in.
  public record TakenIn(ProvisionId provision, List<CommentId> comments) {}

  public List<PublishedDraft> drafts() {
    return inOrder.all();
  }

  public Optional<PublishedDraft> draft(RoundId round) {
    return inOrder.find(round);
  }

  /// Where a draft's comments stand now, from the text's side.
  public static List<TakenIn> takenIn(PublishedDraft draft) {
    var places = new LinkedHashMap<ProvisionId, Collection<CommentId>>();
    for (var comment : draft.comments()) {
      comment.disposed().stream()
          .flatMap(disposed -> disposed.into().stream())
          .forEach(
              into ->
                  places.computeIfAbsent(into, _ -> new LinkedHashSet<>()).add(comment.comment()));
    }
    return places.entrySet().stream()
        .map(place -> new TakenIn(place.getKey(), List.copyOf(place.getValue())))
        .toList();
  }

  private PublishedDrafts evolve(RoundEvent event, Recorded recorded) {
    var round = event.round();
    return new PublishedDrafts(
        switch (event) {
          case DraftPublished now -> inOrder.with(round, PublishedDraft.of(now, recorded));
          case CommentsExtended now -> inOrder.with(round, one -> one.extended(now, recorded));
          case ChannelClosed now -> inOrder.with(round, one -> one.closed(now, recorded));
          case CommentMade now -> inOrder.with(round, one -> one.commented(now, recorded));
          case CommentDisposed now -> inOrder.with(round, one -> one.disposed(now, recorded));
        });
  }
}
