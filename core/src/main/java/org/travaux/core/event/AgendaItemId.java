package org.travaux.core.event;

/// An item of a meeting's agenda, for ever, whatever its number is.
public record AgendaItemId(String value) {

  public AgendaItemId {
    Identifiers.checked("item", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
