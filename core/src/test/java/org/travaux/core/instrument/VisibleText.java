package org.travaux.core.instrument;

import org.travaux.core.draft.Draft;

/// All that can be seen of a text, character by character and without white space: the law of the
/// import is that a draft shows what its source shows.
final class VisibleText {

  private VisibleText() {}

  /// Of a source in the format of [PlainText]: all but its bookmarks.
  static String of(String source) {
    return withoutSpace(SourceLine.BOOKMARK.matcher(source).replaceAll(""));
  }

  /// Of a draft: each provision's number and words, in order; nothing that is suppressed.
  static String of(Draft draft) {
    var seen = new StringBuilder();
    for (var provision : draft.provisions()) {
      if (!provision.suppressed()) {
        seen.append(draft.number(provision.id())).append(provision.text());
      }
    }
    return withoutSpace(seen.toString());
  }

  private static String withoutSpace(String text) {
    return text.codePoints()
        .filter(point -> !SourceLine.isSpace(point))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
