package org.travaux.core.text;

/// Which of two things that meet at one place of a text stands first.
public enum Side {
  /// Stands before what else is at the place.
  LEFT,
  /// Stands behind what else is at the place.
  RIGHT;

  /// The side that is left for the other.
  public Side other() {
    return this == LEFT ? RIGHT : LEFT;
  }
}
