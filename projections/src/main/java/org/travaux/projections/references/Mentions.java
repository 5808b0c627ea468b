package org.travaux.projections.references;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds what may refer to a document or to a body, in texts of any language. Symbols and acronyms
/// are Latin in all six of them; around them there may be no space (`CWG-SFP会议`), and revisions
/// are named in the language of the text.
///
/// No pattern takes back what it has taken, so that a text costs what its length does.
final class Mentions {

  /// Of one text. What stands behind is not looked at.
  static final int LIMIT = 2_000;

  private static final String NO_LETTER_BEFORE = "(?<![A-Za-z0-9\\u00C0-\\u052F&-])";
  private static final String NO_LETTER_BEHIND = "(?![A-Za-z0-9\\u00C0-\\u052F])";
  private static final String SERIES = "(INF|DT|DL|TD|ADM)";
  private static final String REVISION = "(?:Rev|REV|R[eé]v|Пересм|ПЕPECM|修订版?|المراجعة)";
  private static final String CORRIGENDUM = "(?:Corr?|COR|Испр|更正|التصويب)";

  /// `CWG-SFP-2/6(Rev.2)`, `CWG-SFP-2/INF-1`, `C24/8(Rev.1)(Cor.1)`, `C24/8-E`.
  private static final Pattern SYMBOL =
      Pattern.compile(
          NO_LETTER_BEFORE
              + "([A-Z][A-Za-z0-9]{0,19}+(?:[&.-][A-Za-z0-9]{1,20}+){0,6}+)"
              + " ?/ ?(?:"
              + SERIES
              + "[-/ ]?)?+([0-9]{1,6}+)"
              + NO_LETTER_BEHIND
              + marked(REVISION)
              + marked(CORRIGENDUM)
              + "(?:-[AEFRSC]"
              + NO_LETTER_BEHIND
              + ")?+");

  /// `S20-CWGWSIS35-C-0011`, `S24-CL-C-0008!R1!MSW-E`: as files are called.
  private static final Pattern FILE =
      Pattern.compile(
          NO_LETTER_BEFORE
              + "S([0-9]{2})-([A-Z][A-Z0-9&]{1,30}+)-(C|INF|DT|DL|TD|ADM)-([0-9]{4})"
              + "(?:!R([0-9]{1,2}+))?+(?:!{1,2}+MSW-[A-Z])?+"
              + NO_LETTER_BEHIND);

  private static final Pattern ACRONYM =
      Pattern.compile(
          NO_LETTER_BEFORE
              + "([A-Z][A-Z0-9]{1,19}+(?:[&-][A-Z0-9]{1,20}+){0,6}+)"
              + NO_LETTER_BEHIND);

  private static String marked(String word) {
    return "(?: ?\\( ?" + word + "\\.? ?([0-9]{1,3}+) ?\\))?+";
  }

  private Mentions() {}

  /// In the order of the text; no two overlap.
  static List<Mention> in(CharSequence text) {
    var folded = Folding.of(text);
    var found = new ArrayList<Mention>();
    add(found, text, folded, FILE, match -> Optional.of(file(match)));
    add(found, text, folded, SYMBOL, match -> Optional.of(symbol(match)));
    add(found, text, folded, ACRONYM, match -> Optional.of(new Name.OfBody(match.group(1))));
    found.sort(Comparator.comparingInt(Mention::from));
    return found.size() > LIMIT ? List.copyOf(found.subList(0, LIMIT)) : List.copyOf(found);
  }

  /// The document that a symbol by itself names, if it has one of the known forms.
  static Optional<Name.OfDocument> symbol(String symbol) {
    var file = FILE.matcher(symbol);
    if (file.matches()) {
      return Optional.of(file(file));
    }
    var printed = SYMBOL.matcher(symbol);
    return printed.matches() ? Optional.of(symbol(printed)) : Optional.empty();
  }

  private interface Naming {
    Optional<Name> of(Matcher match);
  }

  private static void add(
      List<Mention> found, CharSequence text, Folding folded, Pattern pattern, Naming naming) {
    int known = found.size();
    var match = pattern.matcher(folded.text());
    while (match.find() && found.size() - known < LIMIT) {
      int from = folded.startOf(match.start());
      int to = folded.endOf(match.end() - 1);
      if (found.subList(0, known).stream().noneMatch(one -> from < one.to() && one.from() < to)) {
        var said = text.subSequence(from, to).toString();
        naming.of(match).ifPresent(name -> found.add(new Mention(from, to, said, name)));
      }
    }
  }

  private static Name.OfDocument symbol(Matcher match) {
    return new Name.OfDocument(
        match.group(1),
        group(match, 2),
        Integer.parseInt(match.group(3)),
        number(match, 4),
        number(match, 5));
  }

  /// The Council's own documents are filed under `CL`, and printed with the year: `C24/8`.
  private static Name.OfDocument file(Matcher match) {
    var group = match.group(2);
    var series = match.group(3);
    return new Name.OfDocument(
        group.equals("CL") ? "C" + match.group(1) : group,
        series.equals("C") ? "" : series,
        Integer.parseInt(match.group(4)),
        number(match, 5),
        0);
  }

  private static String group(Matcher match, int group) {
    return Optional.ofNullable(match.group(group)).orElse("");
  }

  private static int number(Matcher match, int group) {
    var digits = group(match, group);
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }
}
