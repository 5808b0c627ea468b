package org.travaux.projections.log;

import java.util.Optional;
import org.travaux.core.event.LogPosition;

/// Reads a whole log as it lies in the storage and follows its [HashChain].
///
/// A log alone cannot know that its end was cut off, or that all of it was written anew. So an
/// auditor keeps the [Head] of an earlier verification outside the system and asks later whether
/// the log still runs through it.
public final class LogVerification {

  private static final int BATCHES_PER_PROGRESS = 1_000;

  private LogVerification() {}

  /// The end of a log, as it can be written down.
  ///
  /// @param next the position behind the last event
  /// @param hash of the last batch, in hexadecimal
  public record Head(LogPosition next, String hash) {}

  /// Why the chain does not hold from a position on.
  public enum Break {
    /// The stored bytes are not those that the hash was taken over.
    ALTERED,
    /// The batch that belongs here is gone.
    MISSING,
    /// The batch that lies here belongs elsewhere.
    OUT_OF_ORDER,
    /// The log ends before the expected head.
    TRUNCATED,
    /// The log never passed through the expected head: it is another log, or written anew.
    OTHER_HISTORY
  }

  /// A chain that does not hold.
  ///
  /// @param first the first position for which the log cannot be trusted: there lies what does not
  ///     fit everything before it
  public record Broken(LogPosition first, Break why) {}

  /// What came out.
  ///
  /// @param head the end of what holds, for the auditor to keep
  public record Finding(Head head, Optional<Broken> broken) {

    public boolean holds() {
      return broken.isEmpty();
    }
  }

  /// Is told from time to time how far it has come.
  public interface Progress {
    void at(LogPosition position, LogPosition next);
  }

  /// Follows the chain to its end.
  public static Finding verify(EventLog log, Progress progress) {
    return verify(log, Optional.empty(), progress);
  }

  /// As [#verify(EventLog, Progress)], and the chain must run through what was written down.
  public static Finding verify(EventLog log, Optional<Head> expected, Progress progress) {
    var end = end(log);
    var chain = HashChain.START;
    var passed = expected.isEmpty() || isAt(chain, expected.get());
    try (var documents = log.documents()) {
      for (var count = 0L; documents.hasNext(); count++) {
        var stored = documents.next();
        var bytes = BatchLayout.bytes(stored.document());
        var why = flaw(chain, stored.key(), bytes);
        if (why.isPresent()) {
          return broken(chain, why.get());
        }
        chain = HashChain.endingWith(bytes);
        if (expected.isPresent()) {
          var head = expected.get();
          passed |= isAt(chain, head);
          if (!passed && !chain.next().isBefore(head.next())) {
            return broken(chain, Break.OTHER_HISTORY);
          }
        }
        if (count % BATCHES_PER_PROGRESS == 0) {
          progress.at(chain.next(), end);
        }
      }
    } catch (UnreadableBatch damaged) {
      return broken(chain, Break.ALTERED);
    }
    progress.at(chain.next(), chain.next());
    return passed ? new Finding(head(chain), Optional.empty()) : broken(chain, Break.TRUNCATED);
  }

  /// Only told for progress; a log whose last batch is damaged has an end that nobody knows.
  private static LogPosition end(EventLog log) {
    try {
      return log.next();
    } catch (IllegalArgumentException damaged) {
      return LogPosition.PENDING;
    }
  }

  private static Optional<Break> flaw(HashChain chain, long key, byte[] document) {
    if (key > chain.next().value()) {
      return Optional.of(Break.MISSING);
    }
    long first;
    try {
      first = BatchLayout.read(document).first().value();
    } catch (IllegalArgumentException unreadable) {
      return Optional.of(Break.ALTERED);
    }
    if (first != key || key < chain.next().value()) {
      return Optional.of(Break.OUT_OF_ORDER);
    }
    return chain.isContinuedBy(document) ? Optional.empty() : Optional.of(Break.ALTERED);
  }

  private static boolean isAt(HashChain chain, Head head) {
    return head(chain).equals(head);
  }

  private static Head head(HashChain chain) {
    return new Head(chain.next(), chain.hex());
  }

  private static Finding broken(HashChain chain, Break why) {
    return new Finding(head(chain), Optional.of(new Broken(chain.next(), why)));
  }
}
