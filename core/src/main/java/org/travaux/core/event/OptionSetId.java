package org.travaux.core.event;

/// A set of competing options, within its instrument.
public record OptionSetId(String value) {

  public OptionSetId {
    Identifiers.checked("option set", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
