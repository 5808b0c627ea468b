package org.travaux.core.event;

/// An informal consultation or a drafting group, for ever.
public record ConsultationId(String value) {

  public ConsultationId {
    Identifiers.checked("consultation", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
