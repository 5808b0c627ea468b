package org.travaux.projections.circulation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
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

/// All drafts of one instrument that were published for comment, the first one first.
public record PublishedDrafts(PVector<RoundId> order, PMap<RoundId, PublishedDraft> byId) {

  /// Over the events of one instrument's [org.travaux.core.event.Tag#circulation].
  public static final Fold<PublishedDrafts> FOLD =
      new Fold<>() {
        @Override
        public PublishedDrafts initial() {
          return new PublishedDrafts(TreePVector.empty(), HashTreePMap.empty());
        }

        @Override
        public PublishedDrafts evolve(PublishedDrafts state, Recorded recorded) {
          return recorded.event() instanceof RoundEvent event
              ? state.evolve(event, recorded)
              : state;
        }
      };

  /// A provision, and the comments that it took in.
  public record TakenIn(ProvisionId provision, List<CommentId> comments) {}

  public List<PublishedDraft> drafts() {
    return order.stream().map(byId::get).map(Objects::requireNonNull).toList();
  }

  public Optional<PublishedDraft> draft(RoundId round) {
    return Optional.ofNullable(byId.get(round));
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
    if (event instanceof DraftPublished now) {
      return new PublishedDrafts(
          byId.containsKey(now.round()) ? order : order.plus(now.round()),
          byId.plus(now.round(), PublishedDraft.of(now, recorded)));
    }
    var draft = byId.get(event.round());
    return draft == null
        ? this
        : new PublishedDrafts(
            order,
            byId.plus(
                event.round(),
                switch (event) {
                  case CommentsExtended now -> draft.extended(now, recorded);
                  case ChannelClosed now -> draft.closed(now, recorded);
                  case CommentMade now -> draft.commented(now, recorded);
                  case CommentDisposed now -> draft.disposed(now, recorded);
                  case DraftPublished _ -> draft;
                }));
  }
}
