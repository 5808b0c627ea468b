package org.travaux.core.event;

/// A plan of the steps that a text goes through.
public record TimetableId(String value) {

  public TimetableId {
    Identifiers.checked("timetable", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
