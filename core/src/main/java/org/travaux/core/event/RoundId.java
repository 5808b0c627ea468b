package org.travaux.core.event;

/// A draft that was published for comment, on one instrument.
public record RoundId(String value) {

  public RoundId {
    Identifiers.checked("round", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
