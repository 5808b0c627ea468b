package org.travaux.core.event;

/// A document, for ever, whatever its symbol is printed as.
public record DocumentId(String value) {

  public DocumentId {
    Identifiers.checked("document", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
