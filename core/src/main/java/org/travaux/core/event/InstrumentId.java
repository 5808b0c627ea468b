package org.travaux.core.event;

/// An instrument, for ever.
public record InstrumentId(String value) {

  public InstrumentId {
    Identifiers.checked("instrument", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
