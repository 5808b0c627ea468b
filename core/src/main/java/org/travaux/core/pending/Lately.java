package org.travaux.core.pending;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pcollections.ConsPStack;
import org.pcollections.PStack;

/// What came of late in a row of things: enough of them for certain, and twice as many at most.
/// Immutable; one more costs little.
///
/// @param count how many there ever were
/// @param newest the last of them, the newest first
/// @param older those before, which are dropped all at once when the newest are as many
record Lately<T>(int count, PStack<T> newest, PStack<T> older) {

  /// So many are known for certain.
  static final int LIMIT = 128;

  static <T> Lately<T> none() {
    return new Lately<T>(0, ConsPStack.empty(), ConsPStack.empty());
  }

  Lately<T> plus(T one) {
    return isFull()
        ? new Lately<>(count + 1, ConsPStack.singleton(one), newest)
        : new Lately<>(count + 1, newest.plus(one), older);
  }

  /// Whether those that are older are dropped when one more comes.
  boolean isFull() {
    return newest.size() == LIMIT;
  }

  /// How many there were before those that are known.
  int forgotten() {
    return count - newest.size() - older.size();
  }

  Optional<T> last() {
    return newestFirst().findFirst();
  }

  Stream<T> newestFirst() {
    return Stream.concat(newest.stream(), older.stream());
  }

  /// All behind the first so many that there ever were, the oldest first.
  List<T> behind(int first) {
    return newestFirst().limit(count - first).toList().reversed();
  }
}
