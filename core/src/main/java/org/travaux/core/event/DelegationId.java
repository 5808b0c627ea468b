package org.travaux.core.event;

/// A Member State, Sector Member or observer, or the secretariat: `CHE`, `SEC`.
public record DelegationId(String value) {

  public DelegationId {
    Identifiers.checked("delegation", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
