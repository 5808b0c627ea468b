package org.travaux.core.event;

/// A pair of square brackets, within its instrument.
public record BracketId(String value) {

  public BracketId {
    Identifiers.checked("bracket", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
