package org.travaux.core.event;

/// A step of a timetable.
public record StepId(String value) {

  public StepId {
    Identifiers.checked("step", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
