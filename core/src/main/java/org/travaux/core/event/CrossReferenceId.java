package org.travaux.core.event;

/// A reference from one provision to another, within its instrument.
public record CrossReferenceId(String value) {

  public CrossReferenceId {
    Identifiers.checked("reference", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
