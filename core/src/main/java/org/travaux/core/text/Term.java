package org.travaux.core.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One or several words to look for in texts of a language.
///
/// They are found where they stand as whole words, with any white space between them: `art` is not
/// in `party`, nor 大学 in 大学生. In languages that elide, what stands behind an apostrophe is a
/// word too: `assistance` is in `l'assistance`. A term without capitals is found however it is
/// written; one with capitals just so, and all in capitals.
public final class Term {

  /// So many capitals may be an acronym; more are words in capitals.
  private static final int ACRONYM = 4;

  private static final char ASCII = '\u007f';
  private static final char NEXT_LINE = '\u0085';

  private static final Set<String> ELIDING = Set.of("fr", "it", "ca");

  private final String words;
  private final Locale language;
  private final Pattern pattern;
  private final boolean hasCapitals;
  private final boolean hasLetters;

  /// What it begins with as far as that is known to be the same in all its forms but for capitals:
  /// its first word if that is ASCII, else nothing.
  private final String head;

  /// Where it stands in a text, in UTF-16 code units.
  public record Span(int from, int to) {}

  private Term(String words, Locale language) {
    this.words = words;
    this.language = language;
    hasLetters = words.codePoints().anyMatch(Character::isLetterOrDigit);
    hasCapitals = words.codePoints().anyMatch(Character::isUpperCase);
    head = head(words);
    pattern = hasCapitals ? either(written(words), written(upper(words))) : everyCase(words);
  }

  public static Term of(String words, Locale language) {
    return new Term(stripped(words), language);
  }

  /// Without what the pattern takes for white space, which is more than Java does: space that is
  /// looked for in front of a word is looked for again from each place in a long row of it.
  private static String stripped(String words) {
    int from = 0;
    int to = words.length();
    while (from < to && isSpace(words.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(words.charAt(to - 1))) {
      to--;
    }
    return words.substring(from, to);
  }

  private static boolean isSpace(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == NEXT_LINE;
  }

  private static String head(String words) {
    var first = words.split("(?U)\\s+", 2)[0];
    return first.chars().allMatch(unit -> unit <= ASCII) ? first : "";
  }

  private static Pattern everyCase(String words) {
    return Pattern.compile(
        written(words),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  private static Pattern either(String one, String other) {
    return Pattern.compile(one + "|" + other, Pattern.UNICODE_CHARACTER_CLASS);
  }

  /// With letters and their marks as one or as several characters.
  private static String written(String words) {
    return Stream.of(Normalizer2.getNFCInstance(), Normalizer2.getNFDInstance())
        .map(form -> form.normalize(words))
        .distinct()
        .map(Term::spaced)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  private static String spaced(String words) {
    return Stream.of(words.split("(?U)\\s+"))
        .map(Pattern::quote)
        .collect(Collectors.joining("\\s+"));
  }

  private String upper(String text) {
    return text.toUpperCase(language);
  }

  /// Whether there is something to look for.
  public boolean hasLetters() {
    return hasLetters;
  }

  /// All places at which it stands, from the first to the last; none begins before the one before
  /// it ends.
  public List<Span> in(String text) {
    return spans(text, () -> bounds(text));
  }

  /// All places at which its characters stand, also as a part of longer words.
  List<Span> anywhere(String text) {
    return spans(
        text,
        () -> {
          var characters = BreakIterator.getCharacterInstance(language);
          characters.setText(text);
          return characters::isBoundary;
        });
  }

  /// @param bounds where it may begin and end; made only where its characters stand
  private List<Span> spans(String text, Supplier<IntPredicate> bounds) {
    if (!hasLetters) {
      return List.of();
    }
    var spans = new ArrayList<Span>();
    var matcher = pattern.matcher(text);
    @Nullable IntPredicate isBound = null;
    int from = next(text, 0);
    while (from >= 0 && matcher.find(from)) {
      isBound = isBound == null ? bounds.get() : isBound;
      if (isBound.test(matcher.start()) && isBound.test(matcher.end())) {
        spans.add(new Span(matcher.start(), matcher.end()));
        from = next(text, matcher.end());
      } else {
        from = next(text, text.offsetByCodePoints(matcher.start(), 1));
      }
    }
    return List.copyOf(spans);
  }

  /// Before which it does not stand; -1 if it stands nowhere. Most texts are passed over so, for a
  /// tenth of what looking through them with the pattern takes.
  private int next(String text, int from) {
    if (head.isEmpty()) {
      return from;
    }
    char first = Character.toLowerCase(head.charAt(0));
    for (int at = from; at <= text.length() - head.length(); at++) {
      char unit = text.charAt(at);
      boolean may = unit > ASCII || Character.toLowerCase(unit) == first;
      if (may && text.regionMatches(true, at, head, 0, head.length())) {
        return at;
      }
    }
    return -1;
  }

  /// Whether it is written in scripts that leave no space between words.
  boolean isRunOn() {
    return words.codePoints().filter(Character::isLetterOrDigit).allMatch(Term::isRunOn);
  }

  private static boolean isRunOn(int character) {
    return switch (Character.UnicodeScript.of(character)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }

  private IntPredicate bounds(String text) {
    var words = Words.bounds(text, language);
    return ELIDING.contains(language.getLanguage())
        ? at -> words.test(at) || (at > 0 && isApostrophe(text.charAt(at - 1)))
        : words;
  }

  private static boolean isApostrophe(char character) {
    return character == '\'' || character == '\u2019';
  }

  /// Other words as they are to be written where the term was found so: all in capitals if it is,
  /// each word or the first one with a capital if it is. Words for a term that has capitals itself
  /// stay as they are, unless it was found in capitals only.
  public String likewise(String found, String other) {
    if (isAllCapitals(found) && !isAllCapitals(words)) {
      return upper(other);
    }
    return beginsSentence(found) || isTitle(found) ? capitalised(other, isTitle(found)) : other;
  }

  /// Other words as they are to be written behind the term where it was found so.
  public String behind(String found, String other) {
    return isAllCapitals(found) && !isAllCapitals(words) ? upper(other) : other;
  }

  /// The words that were found as they are to be written with others in front of them.
  public String continued(String found) {
    if (!beginsSentence(found) || isAllCapitals(found)) {
      return found;
    }
    int behind = found.offsetByCodePoints(0, 1);
    return found.substring(0, behind).toLowerCase(language) + found.substring(behind);
  }

  private boolean beginsSentence(String found) {
    return !hasCapitals && Character.isUpperCase(found.codePointAt(0)) && !isTitle(found);
  }

  private boolean isTitle(String found) {
    return !hasCapitals && isEachCapitalised(found);
  }

  private static boolean isAllCapitals(String text) {
    var cased = text.codePoints().filter(one -> Character.toUpperCase(one) != one);
    return cased.findAny().isEmpty()
        && text.codePoints().filter(Character::isUpperCase).count() > ACRONYM;
  }

  private boolean isEachCapitalised(String found) {
    var each =
        Words.of(found, language).stream()
            .filter(word -> Character.isLetter(word.codePointAt(0)))
            .toList();
    return each.size() > 1
        && each.stream().allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
  }

  private String capitalised(String text, boolean each) {
    var all = new StringBuilder(text.length());
    boolean wanted = true;
    for (var word : Words.of(text, language)) {
      boolean isWord = Character.isLetterOrDigit(word.codePointAt(0));
      all.append(wanted && isWord ? withCapital(word) : word);
      wanted = each || (wanted && !isWord);
    }
    return all.toString();
  }

  private String withCapital(String word) {
    int behind = word.offsetByCodePoints(0, 1);
    return upper(word.substring(0, behind)) + word.substring(behind);
  }
}
