package org.travaux.projections.log;

import java.util.Objects;
import org.axonframework.messaging.eventhandling.processing.streaming.segmenting.Segment;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.ReplayToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/// How far one segment of an event processor is, and which node works on it.
///
/// @param owner the node that claims it; null if none does
/// @param claimedAtMs when the claim was made or last renewed, in milliseconds since 1970
record TokenClaim(
    String processor,
    Segment segment,
    @Nullable TrackingToken token,
    @Nullable String owner,
    long claimedAtMs) {

  String key() {
    return key(processor, segment.getSegmentId());
  }

  static String key(String processor, int segment) {
    return processor + "/" + segment;
  }

  boolean isOwnedBy(String node) {
    return Objects.equals(owner, node);
  }

  /// Nobody else claims it, or has not renewed its claim for too long.
  boolean isFreeFor(String node, long nowMs, long timeoutMs) {
    return owner == null || isOwnedBy(node) || nowMs - claimedAtMs > timeoutMs;
  }

  TokenClaim at(@Nullable TrackingToken now) {
    return new TokenClaim(processor, segment, now, owner, claimedAtMs);
  }

  TokenClaim claimedBy(@Nullable String node, long nowMs) {
    return new TokenClaim(processor, segment, token, node, nowMs);
  }

  BsonDocument document() {
    return new BsonDocument("_id", new BsonString(key()))
        .append("processor", new BsonString(processor))
        .append("segment", new BsonInt32(segment.getSegmentId()))
        .append("mask", new BsonInt32(segment.getMask()))
        .append("token", value(token))
        .append("owner", owner == null ? BsonNull.VALUE : new BsonString(owner))
        .append("claimedAt", new BsonInt64(claimedAtMs));
  }

  static TokenClaim read(BsonDocument document) {
    var owner = document.get("owner");
    return new TokenClaim(
        document.getString("processor").getValue(),
        new Segment(document.getInt32("segment").getValue(), document.getInt32("mask").getValue()),
        token(document.get("token", BsonNull.VALUE)),
        owner == null || owner.isNull() ? null : owner.asString().getValue(),
        document.getInt64("claimedAt").getValue());
  }

  private static BsonValue value(@Nullable TrackingToken token) {
    return switch (token) {
      case null -> BsonNull.VALUE;
      case GlobalSequenceTrackingToken at -> new BsonInt64(at.getGlobalIndex());
      case ReplayToken replay ->
          new BsonDocument("until", value(replay.getTokenAtReset()))
              .append("at", value(replay.getCurrentToken()));
      default -> throw new IllegalArgumentException("not a token of this log: " + token.getClass());
    };
  }

  private static @Nullable TrackingToken token(BsonValue value) {
    if (value.isNull()) {
      return null;
    }
    return value.isInt64()
        ? new GlobalSequenceTrackingToken(value.asInt64().getValue())
        : ReplayToken.createReplayToken(
            token(value.asDocument().get("until", BsonNull.VALUE)),
            token(value.asDocument().get("at", BsonNull.VALUE)));
  }
}
