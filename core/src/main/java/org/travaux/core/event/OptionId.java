package org.travaux.core.event;

/// An option within its set.
public record OptionId(String value) {

  public OptionId {
    Identifiers.checked("option", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
