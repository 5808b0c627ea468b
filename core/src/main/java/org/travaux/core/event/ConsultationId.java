package org.travaux.core.event;

/// An informal consultation or a drafting group, for ever.
public record ConsultationId(String value) {

  public ConsultationId {
    Identifiers.checked("consultation", value);
  }

  /// The group of its members, which is a body of its own: what is before it, nobody else sees.
  public BodyId group() {
    return new BodyId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
