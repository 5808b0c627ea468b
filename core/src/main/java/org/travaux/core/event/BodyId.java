package org.travaux.core.event;

/// A council, a working group, an expert group.
public record BodyId(String value) {

  public BodyId {
    Identifiers.checked("body", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
