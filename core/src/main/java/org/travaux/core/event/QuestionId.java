package org.travaux.core.event;

/// One of the questions that are put together.
public record QuestionId(String value) {

  public QuestionId {
    Identifiers.checked("question", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
