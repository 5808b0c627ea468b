package org.travaux.core.event;

/// Something that whoever proposes for a text has to bear in mind, within its instrument.
public record ConstraintId(String value) {

  public ConstraintId {
    Identifiers.checked("constraint", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
