package org.travaux.core.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.travaux.core.text.Term.Span;

/// A term that is to give way to other words in texts of a language, and where it stands.
///
/// It is found wherever its characters stand. Where they are part of a longer word, whoever knows
/// the language has to say whether that is meant: a particle may be written together with the term
/// (Arabic), or a word only begins like it. Scripts that leave no space between words have no such
/// places: each one is meant.
public final class TermChange {

  private final Term term;
  private final Term other;
  private final String by;
  private final Locale language;

  /// Where it stands, in UTF-16 code units.
  ///
  /// @param words that stand there
  /// @param becomes what would stand there instead, in capitals where the term is
  /// @param alone whether it is no part of a longer word
  public record At(int from, int to, String words, String becomes, boolean alone) {}

  private TermChange(Term term, String by, Locale language) {
    this.term = term;
    this.by = by.strip();
    this.language = language;
    other = Term.of(by, language);
  }

  /// Of a term in a language.
  ///
  /// @param language BCP 47
  public static TermChange of(String term, String by, String language) {
    var locale = Locale.forLanguageTag(language);
    return new TermChange(Term.of(term, locale), by, locale);
  }

  /// Whether there is something to look for.
  public boolean hasLetters() {
    return term.hasLetters();
  }

  /// All places, from the first to the last, which do not overlap. Where the text says already what
  /// it would say is none.
  public List<At> in(String text) {
    var words = term.in(text);
    var spans = new ArrayList<>(words);
    term.anywhere(text).stream()
        .filter(span -> words.stream().noneMatch(word -> isOver(word, span)))
        .forEach(spans::add);
    spans.sort(Comparator.comparingInt(Span::from));
    var said = spans.isEmpty() ? List.<Span>of() : other.anywhere(text);
    var found = new ArrayList<At>();
    for (var span : spans) {
      var there = text.substring(span.from(), span.to());
      var becomes = term.likewise(there, by);
      if (!becomes.equals(there) && said.stream().noneMatch(one -> isWithin(span, one))) {
        boolean alone = term.isRunOn() || words.contains(span);
        found.add(new At(span.from(), span.to(), there, becomes, alone));
      }
    }
    return List.copyOf(found);
  }

  private static boolean isOver(Span one, Span other) {
    return one.from() < other.to() && other.from() < one.to();
  }

  private static boolean isWithin(Span inner, Span outer) {
    return outer.from() <= inner.from() && inner.to() <= outer.to();
  }

  /// The change of a text at some of its places, which keeps the words that stay.
  ///
  /// @param places in order
  public Edit edit(List<At> places) {
    var all = Edit.none();
    for (var place : places.reversed()) {
      all =
          all.compose(
              Difference.between(place.words(), place.becomes(), language).shifted(place.from()));
    }
    return all;
  }
}
