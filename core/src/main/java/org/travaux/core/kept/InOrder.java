package org.travaux.core.kept;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/// Things by their ids, in the order in which they came. Immutable. What has come once does not
/// come again, and what never came does not change.
///
/// @param <K> their ids
public record InOrder<K, V>(PVector<K> order, PMap<K, V> byId) {

  public static <K, V> InOrder<K, V> empty() {
    return new InOrder<>(TreePVector.empty(), HashTreePMap.empty());
  }

  /// With one more behind all others, unless there is one of that id.
  public InOrder<K, V> with(K id, V value) {
    return byId.containsKey(id) ? this : new InOrder<>(order.plus(id), byId.plus(id, value));
  }

  /// With one of them changed, if there is one of that id.
  public InOrder<K, V> with(K id, UnaryOperator<V> change) {
    return find(id)
        .map(value -> new InOrder<>(order, byId.plus(id, change.apply(value))))
        .orElse(this);
  }

  public Optional<V> find(K id) {
    return Optional.ofNullable(byId.get(id));
  }

  public List<V> all() {
    return order.stream().map(byId::get).map(Objects::requireNonNull).toList();
  }
}
