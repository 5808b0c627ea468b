package org.travaux.core.kept;

import java.util.List;
import java.util.Optional;

/// What is kept of a body, in the order in which it began.
///
/// @param <K> by which each is found
public interface KeptOf<K, V> {

  InOrder<K, V> inOrder();

  default Optional<V> find(K id) {
    return inOrder().find(id);
  }

  default List<V> all() {
    return inOrder().all();
  }
}
