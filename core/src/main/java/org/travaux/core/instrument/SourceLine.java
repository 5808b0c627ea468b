package org.travaux.core.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A line of a source without its bookmarks.
///
/// @param number counted from 1
/// @param text what can be seen, without white space at the ends
/// @param isCell whether it began with a tab
/// @param marks for alignment with other languages
record SourceLine(int number, String text, boolean isCell, List<String> marks) {

  private static final Pattern BREAK = Pattern.compile("\r\n|[\n\r\u000B\f\u0085\u2028\u2029]");
  static final Pattern BOOKMARK = Pattern.compile("\\[bookmark: ([^\\]\\[]{1,200})\\]");
  private static final Pattern ALIGNMENT = Pattern.compile("lt_pId\\d+");

  static List<SourceLine> of(String source) {
    var lines = new ArrayList<SourceLine>();
    for (var line : BREAK.split(source, -1)) {
      lines.add(of(lines.size() + 1, line));
    }
    return lines;
  }

  private static SourceLine of(int number, String line) {
    var marks = new ArrayList<String>();
    var matcher = BOOKMARK.matcher(line);
    while (matcher.find()) {
      if (ALIGNMENT.matcher(matcher.group(1)).matches()) {
        marks.add(matcher.group(1));
      }
    }
    var seen = BOOKMARK.matcher(line).replaceAll("");
    return new SourceLine(
        number, stripped(seen), stripped(seen, false).startsWith("\t"), List.copyOf(marks));
  }

  boolean isBlank() {
    return text.isEmpty();
  }

  static boolean isBreak(char unit) {
    return BREAK.matcher(Character.toString(unit)).matches();
  }

  private static String stripped(String text) {
    return stripped(text, true);
  }

  private static String stripped(String text, boolean tabs) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from)) && (tabs || text.charAt(from) != '\t')) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  static boolean isSpace(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == '\uFEFF';
  }
}
