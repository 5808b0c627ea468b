package org.travaux.core.event;

/// A provision within its instrument. It never changes; the number shown is computed from its
/// place.
public record ProvisionId(String value) {

  public ProvisionId {
    Identifiers.checked("provision", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
