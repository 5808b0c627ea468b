package org.travaux.projections.log;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.travaux.core.event.LogPosition;

/// The end of a chain of batches: where the next one goes, and the hash it goes on from.
///
/// A batch's hash is SHA-256 over the hash of the batch before it (32 zeros before the first),
/// followed by the batch's own document up to its hash field, byte for byte as it is stored. So
/// whoever knows the hash at the end can tell that nothing before it was changed, taken out, put in
/// or put elsewhere. The previous hash is not stored a second time, since the reader has just seen
/// it: 38 bytes per batch on the wire and in memory, 9 of them left after compression (*measured*).
final class HashChain {

  static final int BYTES = 32;

  static final HashChain START = new HashChain(LogPosition.START, new byte[BYTES]);

  private final LogPosition next;
  private final byte[] hash;

  private HashChain(LogPosition next, byte[] hash) {
    this.next = next;
    this.hash = hash;
  }

  /// The end of a chain whose last batch is this one, taken at its word.
  static HashChain endingWith(byte[] document) {
    return endingWith(BatchLayout.read(document), document);
  }

  /// As [#endingWith(byte[])], of a document that was read already.
  static HashChain endingWith(Batch batch, byte[] document) {
    var end = document.length - 1;
    return new HashChain(batch.next(), Arrays.copyOfRange(document, end - BYTES, end));
  }

  LogPosition next() {
    return next;
  }

  /// The batch's document with its hash, as the next of this chain.
  byte[] seal(Batch batch) {
    var document = BatchLayout.write(batch);
    System.arraycopy(hashOver(document), 0, document, document.length - 1 - BYTES, BYTES);
    return document;
  }

  /// Whether the document's hash is what it must be behind this chain.
  boolean isContinuedBy(byte[] document) {
    var end = document.length - 1;
    return document.length > BatchLayout.TRAILER_BYTES
        && Arrays.equals(hashOver(document), 0, BYTES, document, end - BYTES, end);
  }

  /// The hash, if the chain reaches beyond this position.
  Optional<String> hexBeyond(LogPosition position) {
    return next.isAfter(position) ? Optional.of(hex()) : Optional.empty();
  }

  String hex() {
    return HexFormat.of().formatHex(hash);
  }

  private byte[] hashOver(byte[] document) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      sha.update(hash);
      sha.update(document, 0, document.length - BatchLayout.TRAILER_BYTES);
      return sha.digest();
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new AssertionError(everyPlatformHasIt);
    }
  }
}
