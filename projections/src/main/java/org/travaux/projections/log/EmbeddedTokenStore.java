package org.travaux.projections.log;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/// Tokens in the file that also holds the views they are about, so that both are as of the same
/// commit. Whoever owns the file commits and closes it.
public final class EmbeddedTokenStore extends ClaimedTokenStore {

  private final MVMap<String, byte[]> tokens;
  private final String identifier;

  /// @param node by what this process is told from others in its claims
  public EmbeddedTokenStore(MVStore store, String node, Clock clock) {
    super(node, clock);
    tokens = store.openMap("tokens");
    MVMap<String, String> identifiers = store.openMap("token-store");
    identifiers.putIfAbsent("identifier", UUID.randomUUID().toString());
    identifier = String.valueOf(identifiers.get("identifier"));
  }

  @Override
  @Nullable TokenClaim find(String key) {
    var bytes = tokens.get(key);
    return bytes == null ? null : read(bytes);
  }

  @Override
  List<TokenClaim> all(String processor) {
    var all = new ArrayList<TokenClaim>();
    for (var bytes : tokens.values()) {
      var claim = read(bytes);
      if (claim.processor().equals(processor)) {
        all.add(claim);
      }
    }
    return all;
  }

  @Override
  boolean insert(TokenClaim claim) {
    return tokens.putIfAbsent(claim.key(), bytes(claim)) == null;
  }

  @Override
  boolean replace(TokenClaim was, TokenClaim is) {
    synchronized (tokens) {
      return was.equals(find(was.key())) && tokens.put(is.key(), bytes(is)) != null;
    }
  }

  @Override
  boolean delete(TokenClaim was) {
    synchronized (tokens) {
      return was.equals(find(was.key())) && tokens.remove(was.key()) != null;
    }
  }

  @Override
  String identifier() {
    return identifier;
  }

  private static byte[] bytes(TokenClaim claim) {
    var buffer = new RawBsonDocument(claim.document(), new BsonDocumentCodec()).getByteBuffer();
    var bytes = new byte[buffer.remaining()];
    buffer.get(bytes);
    return bytes;
  }

  private static TokenClaim read(byte[] bytes) {
    BsonDocument document = new RawBsonDocument(bytes);
    return TokenClaim.read(document);
  }
}
