package org.travaux.core.event;

/// A session of a body, with its documents and its agenda.
public record MeetingId(String value) {

  public MeetingId {
    Identifiers.checked("meeting", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
