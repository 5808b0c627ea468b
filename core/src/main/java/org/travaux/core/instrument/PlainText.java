package org.travaux.core.instrument;

import java.util.List;
import java.util.Optional;
import org.travaux.core.event.Form;

/// A text as meetings file it, taken apart into provisions. Its format, a paragraph a line:
///
/// - `2⇥Title`, `2.4⇥Words`: a heading or a paragraph numbered by place
/// - `5.⇥Words`: a paragraph numbered through the whole text
/// - `a)⇥Words`, `iv)⇥Words`, `–⇥Words`: items of a list
/// - lines that begin with a tab, one after the other: the cells of one row of a table; lines
///   without a tab between them go on in the same cell. A single one is a title, as long as nothing
///   numbered came.
/// - `one⇥two⇥three`: a row of a table
/// - `Annex ...`: an annex, in the words of six languages
/// - `[bookmark: lt_pId012]` anywhere: a mark that ties the paragraph to the same one in other
///   languages; other bookmarks mark nothing that is kept
///
/// No character that can be seen is lost: a printed number that is not the one computed from the
/// place stays in the words.
///
/// @param provisions in their order
record PlainText(List<Parsed> provisions) {

  /// One provision-to-be.
  ///
  /// @param line in the source where it begins, counted from 1
  /// @param alignment marks, separated by spaces
  record Parsed(int line, Form form, String text, Optional<String> alignment) {}

  static PlainText parse(String source) {
    var paragraphs = new Paragraphs();
    var lines = SourceLine.of(source);
    int at = 0;
    while (at < lines.size()) {
      int end = blockEnd(lines, at);
      paragraphs.addBlock(lines.subList(at, end));
      at = end;
    }
    return new PlainText(paragraphs.parsed());
  }

  /// A block is a blank line, a plain line, or what begins with a tab up to the next blank line.
  private static int blockEnd(List<SourceLine> lines, int at) {
    int end = at + 1;
    if (lines.get(at).isCell()) {
      while (end < lines.size() && !lines.get(end).isBlank()) {
        end++;
      }
    }
    return end;
  }
}
