package org.travaux.core.event;

/// A translation task, within its body.
public record TranslationId(String value) {

  public TranslationId {
    Identifiers.checked("translation", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
