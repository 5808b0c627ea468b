package org.travaux.projections.references;

/// How far two names are apart: how many units are to be inserted, deleted, replaced, or swapped
/// with their neighbour to turn one into the other, none of them twice. It is the optimal string
/// alignment distance of Damerau and Levenshtein, computed in a band around the diagonal as Ukkonen
/// does (Algorithms for approximate string matching, 1985).
final class Distance {

  private Distance() {}

  /// The distance, or one more than the bound if it is greater.
  static int between(String one, String other, int bound) {
    if (Math.abs(one.length() - other.length()) > bound) {
      return bound + 1;
    }
    var beforeLast = new int[other.length() + 1];
    var last = new int[other.length() + 1];
    var row = new int[other.length() + 1];
    for (int column = 0; column <= other.length(); column++) {
      last[column] = Math.min(column, bound + 1);
    }
    for (int at = 1; at <= one.length(); at++) {
      int first = Math.max(1, at - bound);
      int end = Math.min(other.length(), at + bound);
      row[first - 1] = first == 1 ? Math.min(at, bound + 1) : bound + 1;
      int least = row[first - 1];
      for (int column = first; column <= end; column++) {
        row[column] = Math.min(step(one, other, at, column, beforeLast, last, row), bound + 1);
        least = Math.min(least, row[column]);
      }
      if (end < other.length()) {
        row[end + 1] = bound + 1;
      }
      if (least > bound) {
        return bound + 1;
      }
      var spare = beforeLast;
      beforeLast = last;
      last = row;
      row = spare;
    }
    return last[other.length()];
  }

  private static int step(
      String one, String other, int at, int column, int[] beforeLast, int[] last, int[] row) {
    char here = one.charAt(at - 1);
    char there = other.charAt(column - 1);
    int least =
        Math.min(
            Math.min(last[column], row[column - 1]) + 1,
            last[column - 1] + (here == there ? 0 : 1));
    boolean swapped =
        at > 1 && column > 1 && here == other.charAt(column - 2) && one.charAt(at - 2) == there;
    return swapped ? Math.min(least, beforeLast[column - 2] + 1) : least;
  }
}
