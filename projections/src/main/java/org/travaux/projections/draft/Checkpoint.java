package org.travaux.projections.draft;

/// A draft that was reached, and on which log.
///
/// @param hash of the log's chain where the batch of the position ends, which no other log has: one
///     that was restored from a backup and went on differently has another, or none yet
record Checkpoint(DraftAt reached, String hash) {}
