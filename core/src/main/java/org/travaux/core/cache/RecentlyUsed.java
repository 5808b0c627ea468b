package org.travaux.core.cache;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A map of at most so many entries: the one that was used longest ago gives way. For many threads
/// at once.
///
/// @param <V> immutable, or safe for many threads itself
public final class RecentlyUsed<K, V> {

  private final Map<K, V> entries;

  /// @param limit how many entries are kept
  public RecentlyUsed(int limit) {
    entries =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1;

          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > limit;
          }
        };
  }

  public synchronized @Nullable V get(K key) {
    return entries.get(key);
  }

  public synchronized void put(K key, V value) {
    entries.put(key, value);
  }

  /// What is kept, or what is made and kept from now on.
  public synchronized V computeIfAbsent(K key, Function<K, V> make) {
    return entries.computeIfAbsent(key, make);
  }

  /// Keeps the value, or what is chosen of the one that is kept and of this one.
  ///
  /// @return what is kept from now on
  public synchronized V merge(K key, V value, BinaryOperator<V> choose) {
    return entries.merge(key, value, choose);
  }
}
