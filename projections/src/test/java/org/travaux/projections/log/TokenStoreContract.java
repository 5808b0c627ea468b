package org.travaux.projections.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.axonframework.messaging.eventhandling.processing.streaming.segmenting.Segment;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.ReplayToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.TokenStore;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.UnableToClaimTokenException;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.UnableToInitializeTokenException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What Axon's event processors rely on, on two nodes that share a store.
abstract class TokenStoreContract {

  private static final String VIEW = "instruments";

  private final Time time = new Time();
  private TokenStore one;
  private TokenStore two;

  /// The same tokens each time, as another node has them.
  abstract TokenStore open(String node, Clock clock);

  @BeforeEach
  void openTwo() {
    one = open("one", time);
    two = open("two", time);
  }

  @Test
  void segments_begin_where_they_are_told_to() {
    var segments = one.initializeTokenSegments(VIEW, 4, at(7), null).join();
    assertThat(segments).hasSize(4);
    assertThat(two.fetchSegments(VIEW, null).join()).isEqualTo(segments);
    assertThat(two.fetchSegment(VIEW, 3, null).join()).isEqualTo(segments.get(3));
    assertThat(two.fetchSegment(VIEW, 4, null).join()).isNull();
    assertThat(one.fetchToken(VIEW, 2, null).join()).isEqualTo(at(7));
    assertThat(one.fetchSegments("another", null).join()).isEmpty();
  }

  @Test
  void segments_are_initialized_once() {
    one.initializeTokenSegments(VIEW, 1, null, null).join();
    fails(two.initializeTokenSegments(VIEW, 2, null, null), UnableToClaimTokenException.class);
    fails(
        two.initializeSegment(null, VIEW, Segment.ROOT_SEGMENT, null),
        UnableToInitializeTokenException.class);
    two.initializeSegment(at(3), "another", Segment.ROOT_SEGMENT, null).join();
    assertThat(one.fetchToken("another", Segment.ROOT_SEGMENT, null).join()).isEqualTo(at(3));
  }

  @Test
  void what_is_stored_is_fetched() {
    one.initializeTokenSegments(VIEW, 1, null, null).join();
    assertThat(one.fetchToken(VIEW, 0, null).join()).isNull();
    one.storeToken(at(41), VIEW, 0, null).join();
    assertThat(one.fetchToken(VIEW, 0, null).join()).isEqualTo(at(41));
    var replay = ReplayToken.createReplayToken(at(41), at(5));
    one.storeToken(replay, VIEW, 0, null).join();
    var fetched = one.fetchToken(VIEW, 0, null).join();
    assertThat(fetched).isEqualTo(replay);
    assertThat(ReplayToken.isReplay(fetched)).isTrue();
  }

  @Test
  void a_segment_that_was_never_initialized_cannot_be_claimed() {
    fails(one.fetchToken(VIEW, 0, null), UnableToClaimTokenException.class);
    fails(one.storeToken(at(1), VIEW, 0, null), UnableToClaimTokenException.class);
    fails(one.extendClaim(VIEW, 0, null), UnableToClaimTokenException.class);
    fails(one.deleteToken(VIEW, 0, null), UnableToClaimTokenException.class);
  }

  @Test
  void what_one_node_claims_another_cannot_touch() {
    one.initializeTokenSegments(VIEW, 2, null, null).join();
    one.fetchToken(VIEW, 0, null).join();
    fails(two.fetchToken(VIEW, 0, null), UnableToClaimTokenException.class);
    fails(two.storeToken(at(9), VIEW, 0, null), UnableToClaimTokenException.class);
    fails(two.extendClaim(VIEW, 0, null), UnableToClaimTokenException.class);
    fails(two.deleteToken(VIEW, 0, null), UnableToClaimTokenException.class);
    two.releaseClaim(VIEW, 0, null).join();
    fails(two.fetchToken(VIEW, 0, null), UnableToClaimTokenException.class);
    assertThat(two.fetchAvailableSegments(VIEW, null).join())
        .extracting(Segment::getSegmentId)
        .containsExactly(1);
    assertThat(one.fetchAvailableSegments(VIEW, null).join()).hasSize(2);
  }

  @Test
  void what_is_released_may_be_claimed_by_another() {
    one.initializeTokenSegments(VIEW, 1, null, null).join();
    one.storeToken(at(12), VIEW, 0, null).join();
    one.releaseClaim(VIEW, 0, null).join();
    assertThat(two.fetchToken(VIEW, 0, null).join()).isEqualTo(at(12));
    fails(one.storeToken(at(13), VIEW, 0, null), UnableToClaimTokenException.class);
  }

  @Test
  void a_claim_that_is_not_renewed_is_lost_after_a_while() {
    one.initializeTokenSegments(VIEW, 1, null, null).join();
    one.fetchToken(VIEW, 0, null).join();
    time.pass(Duration.ofSeconds(8));
    one.extendClaim(VIEW, 0, null).join();
    time.pass(Duration.ofSeconds(8));
    fails(two.fetchToken(VIEW, 0, null), UnableToClaimTokenException.class);
    time.pass(Duration.ofSeconds(8));
    two.fetchToken(VIEW, 0, null).join();
    fails(one.extendClaim(VIEW, 0, null), UnableToClaimTokenException.class);
  }

  @Test
  void of_many_who_reach_for_a_segment_one_gets_it() {
    one.initializeTokenSegments(VIEW, 1, null, null).join();
    var claimed = new AtomicInteger();
    var threads =
        IntStream.range(0, 16)
            .mapToObj(
                i ->
                    Thread.ofVirtual()
                        .start(
                            () -> {
                              var answer = open("n" + i, time).fetchToken(VIEW, 0, null);
                              if (!answer.isCompletedExceptionally()) {
                                claimed.incrementAndGet();
                              }
                            }))
            .toList();
    for (var thread : threads) {
      try {
        thread.join(Duration.ofSeconds(30));
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
    assertThat(claimed).hasValue(1);
  }

  @Test
  void a_claimed_segment_may_be_deleted() {
    one.initializeTokenSegments(VIEW, 2, null, null).join();
    one.fetchToken(VIEW, 0, null).join();
    one.deleteToken(VIEW, 0, null).join();
    assertThat(two.fetchSegments(VIEW, null).join()).hasSize(1);
  }

  @Test
  void a_segment_that_was_split_is_not_claimed_as_it_was() {
    one.initializeSegment(at(1), VIEW, new Segment(0, 1), null).join();
    fails(two.fetchToken(VIEW, Segment.ROOT_SEGMENT, null), UnableToClaimTokenException.class);
    assertThat(one.fetchToken(VIEW, new Segment(0, 1), null).join()).isEqualTo(at(1));
  }

  @Test
  void stores_that_share_their_tokens_have_one_identifier() {
    assertThat(one.retrieveStorageIdentifier(null).join())
        .isEqualTo(two.retrieveStorageIdentifier(null).join())
        .isNotBlank();
  }

  private static GlobalSequenceTrackingToken at(long next) {
    return new GlobalSequenceTrackingToken(next);
  }

  private static void fails(CompletableFuture<?> answer, Class<? extends Exception> why) {
    assertThat(answer)
        .failsWithin(Duration.ofSeconds(30))
        .withThrowableThat()
        .withCauseInstanceOf(why);
  }

  /// A clock that is set by hand.
  private static final class Time extends Clock {

    private volatile Instant now = Instant.parse("2022-01-13T09:30:00Z");

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
