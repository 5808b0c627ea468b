package org.travaux.core.event;

/// What a client calls an edit of its own, so that sending it twice stores it once.
public record EditId(String value) {

  public EditId {
    Identifiers.checked("edit", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
