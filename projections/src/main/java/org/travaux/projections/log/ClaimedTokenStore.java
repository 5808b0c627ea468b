package org.travaux.projections.log;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.processing.streaming.segmenting.Segment;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.TokenStore;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.UnableToClaimTokenException;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.UnableToInitializeTokenException;
import org.jspecify.annotations.Nullable;

/// How far event processors are, and which node works on which of their segments. Each change is a
/// compare-and-set of one [TokenClaim], so of two nodes that reach for the same segment one fails.
///
/// A claim that is not renewed for ten seconds may be taken over by another node.
public abstract sealed class ClaimedTokenStore implements TokenStore
    permits MongoTokenStore, EmbeddedTokenStore {

  private static final int CLAIM_TIMEOUT_MS = 10_000;

  private final String node;
  private final Clock clock;

  ClaimedTokenStore(String node, Clock clock) {
    this.node = node;
    this.clock = clock;
  }

  abstract @Nullable TokenClaim find(String key);

  abstract List<TokenClaim> all(String processor);

  /// False if there is one already.
  abstract boolean insert(TokenClaim claim);

  /// False if it is no longer as it was.
  abstract boolean replace(TokenClaim was, TokenClaim is);

  /// False if it is no longer as it was.
  abstract boolean delete(TokenClaim was);

  /// By which two stores that share their claims can be told to.
  abstract String identifier();

  @Override
  public CompletableFuture<List<Segment>> initializeTokenSegments(
      String processor,
      int segments,
      @Nullable TrackingToken token,
      @Nullable ProcessingContext context) {
    return answer(
        () -> {
          if (!all(processor).isEmpty()) {
            throw new UnableToClaimTokenException(processor + " has segments already");
          }
          var all = Segment.splitBalanced(Segment.ROOT_SEGMENT, segments - 1);
          for (var segment : all) {
            if (!insert(new TokenClaim(processor, segment, token, null, 0))) {
              throw new UnableToClaimTokenException(processor + " has segments already");
            }
          }
          return all;
        });
  }

  @Override
  public CompletableFuture<Void> initializeSegment(
      @Nullable TrackingToken token,
      String processor,
      Segment segment,
      @Nullable ProcessingContext context) {
    return run(
        () -> {
          if (!insert(new TokenClaim(processor, segment, token, null, 0))) {
            throw new UnableToInitializeTokenException(
                TokenClaim.key(processor, segment.getSegmentId()) + " is there already");
          }
        });
  }

  @Override
  public CompletableFuture<Void> storeToken(
      @Nullable TrackingToken token,
      String processor,
      int segment,
      @Nullable ProcessingContext context) {
    return run(
        () -> {
          var was = claimable(processor, segment);
          change(was, was.claimedBy(node, clock.millis()).at(token));
        });
  }

  @Override
  public CompletableFuture<TrackingToken> fetchToken(
      String processor, int segment, @Nullable ProcessingContext context) {
    return answer(() -> claimed(processor, segment).token());
  }

  @Override
  public CompletableFuture<TrackingToken> fetchToken(
      String processor, Segment segment, @Nullable ProcessingContext context) {
    return answer(
        () -> {
          var claim = claimed(processor, segment.getSegmentId());
          if (!claim.segment().equals(segment)) {
            replace(claim, claim.claimedBy(null, clock.millis()));
            throw new UnableToClaimTokenException(
                claim.key() + " was split or merged and is now " + claim.segment());
          }
          return claim.token();
        });
  }

  @Override
  public CompletableFuture<Void> extendClaim(
      String processor, int segment, @Nullable ProcessingContext context) {
    return run(
        () -> {
          var was = owned(processor, segment);
          change(was, was.claimedBy(node, clock.millis()));
        });
  }

  @Override
  public CompletableFuture<Void> releaseClaim(
      String processor, int segment, @Nullable ProcessingContext context) {
    return run(
        () -> {
          var was = find(TokenClaim.key(processor, segment));
          if (was != null && was.isOwnedBy(node)) {
            // If it is no longer so, there is no claim to release.
            replace(was, was.claimedBy(null, clock.millis()));
          }
        });
  }

  @Override
  public CompletableFuture<Void> deleteToken(
      String processor, int segment, @Nullable ProcessingContext context) {
    return run(
        () -> {
          if (!delete(owned(processor, segment))) {
            throw new UnableToClaimTokenException(TokenClaim.key(processor, segment) + " changed");
          }
        });
  }

  @Override
  public CompletableFuture<Segment> fetchSegment(
      String processor, int segment, @Nullable ProcessingContext context) {
    return answer(
        () -> {
          var claim = find(TokenClaim.key(processor, segment));
          return claim == null ? null : claim.segment();
        });
  }

  @Override
  public CompletableFuture<List<Segment>> fetchSegments(
      String processor, @Nullable ProcessingContext context) {
    return answer(() -> segments(all(processor)));
  }

  @Override
  public CompletableFuture<List<Segment>> fetchAvailableSegments(
      String processor, @Nullable ProcessingContext context) {
    return answer(() -> segments(all(processor).stream().filter(this::isFree).toList()));
  }

  @Override
  public CompletableFuture<String> retrieveStorageIdentifier(@Nullable ProcessingContext context) {
    return answer(() -> identifier());
  }

  private static List<Segment> segments(List<TokenClaim> claims) {
    return claims.stream()
        .map(TokenClaim::segment)
        .sorted(Comparator.comparing(Segment::getSegmentId))
        .toList();
  }

  private boolean isFree(TokenClaim claim) {
    return claim.isFreeFor(node, clock.millis(), CLAIM_TIMEOUT_MS);
  }

  private TokenClaim claimed(String processor, int segment) {
    var was = claimable(processor, segment);
    var is = was.claimedBy(node, clock.millis());
    change(was, is);
    return is;
  }

  private TokenClaim claimable(String processor, int segment) {
    var claim = existing(processor, segment);
    if (!isFree(claim)) {
      throw new UnableToClaimTokenException(claim.key() + " is claimed by " + claim.owner());
    }
    return claim;
  }

  private TokenClaim owned(String processor, int segment) {
    var claim = existing(processor, segment);
    if (!claim.isOwnedBy(node)) {
      throw new UnableToClaimTokenException(claim.key() + " is not claimed by " + node);
    }
    return claim;
  }

  private TokenClaim existing(String processor, int segment) {
    var claim = find(TokenClaim.key(processor, segment));
    if (claim == null) {
      throw new UnableToClaimTokenException(
          TokenClaim.key(processor, segment) + " is not initialized");
    }
    return claim;
  }

  private void change(TokenClaim was, TokenClaim is) {
    if (!replace(was, is)) {
      throw new UnableToClaimTokenException(was.key() + " was claimed by another node meanwhile");
    }
  }

  private static CompletableFuture<Void> run(Runnable action) {
    return answer(
        () -> {
          action.run();
          return null;
        });
  }

  // Axon expects null where there is no token and no segment.
  @SuppressWarnings("NullAway")
  private static <T> CompletableFuture<T> answer(Supplier<@Nullable T> action) {
    try {
      return CompletableFuture.completedFuture(action.get());
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }
}
