package org.travaux.core.event;

/// An action item, within its body.
public record ActionId(String value) {

  public ActionId {
    Identifiers.checked("action", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
