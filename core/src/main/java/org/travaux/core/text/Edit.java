package org.travaux.core.text;

import java.util.List;

/// A change of a text.
public record Edit(List<Step> steps) {

  /// One step of the walk.
  public sealed interface Step permits Keep, Insert, Delete {}

  public record Keep(int length) implements Step {}

  public record Insert(String text) implements Step {}

  public record Delete(int length) implements Step {}
}
