package org.travaux.core.event;

/// An item of a register, within it. Its letter is computed from its place.
public record RecommendationId(String value) {

  public RecommendationId {
    Identifiers.checked("recommendation", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
