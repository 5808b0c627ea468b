package org.travaux.core.event;

/// What is known of where some words come from, within their instrument.
public record BorrowingId(String value) {

  public BorrowingId {
    Identifiers.checked("borrowing", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
