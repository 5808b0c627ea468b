package org.travaux.projections.references;

import java.util.Optional;

/// Looks for the name that is nearest to one that nobody knows; of several the first one by
/// letters.
final class Nearest {

  private final String said;
  private int bound;
  private String key = "";
  private Optional<String> found = Optional.empty();

  /// @param bound no name that is further away is found
  Nearest(String said, int bound) {
    this.said = said;
    this.bound = bound;
  }

  /// @param name that is compared
  /// @param printed what is found if it is the nearest
  void offer(String name, String printed) {
    int distance = Distance.between(said, name, bound);
    boolean nearer = distance < bound || (distance == bound && found.isEmpty());
    if (nearer || (distance == bound && name.compareTo(key) < 0)) {
      bound = distance;
      key = name;
      found = Optional.of(printed);
    }
  }

  /// Of names that are equally near, this one.
  void prefer(String name) {
    if (Distance.between(said, name, bound) <= bound) {
      found = Optional.of(name);
    }
  }

  Optional<String> found() {
    return found;
  }
}
