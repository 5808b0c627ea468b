package org.travaux.core.event;

/// A ruling, within its instrument.
public record RulingId(String value) {

  public RulingId {
    Identifiers.checked("ruling", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
