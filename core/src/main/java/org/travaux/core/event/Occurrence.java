package org.travaux.core.event;

/// Words that stand in a provision's text.
///
/// @param offset where they begin, in UTF-16 code units
/// @param length in UTF-16 code units
public record Occurrence(ProvisionId provision, int offset, int length) {}
