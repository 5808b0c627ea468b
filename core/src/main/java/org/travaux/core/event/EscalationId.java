package org.travaux.core.event;

/// Questions that one body puts to another, all bodies together.
public record EscalationId(String value) {

  public EscalationId {
    Identifiers.checked("escalation", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
