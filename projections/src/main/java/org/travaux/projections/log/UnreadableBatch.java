package org.travaux.projections.log;

/// The storage cannot hand out the batch that belongs at a place: what lies there is damaged.
final class UnreadableBatch extends RuntimeException {

  private static final long serialVersionUID = 1;

  UnreadableBatch(RuntimeException cause) {
    super("What is stored here is no batch any more.", cause);
  }
}
