package org.travaux.core.event;

/// A silence procedure on an instrument.
public record SilenceId(String value) {

  public SilenceId {
    Identifiers.checked("silence", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
