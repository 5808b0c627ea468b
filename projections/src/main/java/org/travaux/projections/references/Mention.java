package org.travaux.projections.references;

/// A place in a text that may refer to something.
///
/// @param from in UTF-16 code units
/// @param to behind its last unit
/// @param said in the text's own letters
record Mention(int from, int to, String said, Name name) {}
