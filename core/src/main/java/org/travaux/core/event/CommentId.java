package org.travaux.core.event;

/// A comment on a published draft.
public record CommentId(String value) {

  public CommentId {
    Identifiers.checked("comment", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
