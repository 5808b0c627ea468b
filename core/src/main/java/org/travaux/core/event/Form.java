package org.travaux.core.event;

/// What kind of provision it is, how deep it stands, and how it is numbered.
///
/// @param level 1 to 9; 1 is the outermost
public record Form(Kind kind, int level, Numbering numbering) {

  public enum Kind {
    TITLE,
    /// An annex or an appendix: what follows belongs to it.
    ANNEX,
    HEADING,
    PARAGRAPH,
    PREAMBULAR,
    OPERATIVE,
    LIST_ITEM,
    TABLE_ROW,
    GLOSSARY_TERM
  }

  /// The pattern of the number that is computed from the place.
  public enum Numbering {
    NONE,
    /// `1`, `1.1`, `1.1.1`, by level, within what it stands under.
    DECIMAL,
    /// `1.`, `2.`, `3.` through the whole division, whatever headings come between.
    CONTINUOUS,
    /// `a)`
    LETTER,
    /// `i)`
    ROMAN,
    /// `1)`
    COUNTED,
    /// `–`
    DASH
  }

  public Form {
    if (level < 1 || level > 9) {
      throw new IllegalArgumentException("level is 1 to 9, not " + level);
    }
  }
}
