package org.travaux.core.pending;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.travaux.core.draft.Draft;
import org.travaux.core.draft.Provision;
import org.travaux.core.event.Everywhere;
import org.travaux.core.event.Everywhere.AddPhrase;
import org.travaux.core.event.Everywhere.AddPhrase.Beside;
import org.travaux.core.event.Everywhere.ReplaceTerm;
import org.travaux.core.event.Occurrence;
import org.travaux.core.text.Difference;
import org.travaux.core.text.Edit;
import org.travaux.core.text.Term;
import org.travaux.core.text.Term.Span;

/// Finds the places of a document-wide change. A place that says already what it would say is none;
/// neither is one in a suppressed provision. For one thread.
public final class Places {

  private final Everywhere change;
  private final Locale language;
  private final Term term;
  private final Term other;
  private final Map<String, Said> said = new HashMap<>();

  /// What comes of words, and the change that makes it of them.
  private record Said(String becomes, Edit change) {}

  private Places(Everywhere change, Locale language) {
    this.change = change;
    this.language = language;
    term = Term.of(change.term(), language);
    other = Term.of(words(change), language);
  }

  public static Places of(Everywhere change, String language) {
    return new Places(change, Locale.forLanguageTag(language));
  }

  /// What it brings.
  private static String words(Everywhere change) {
    return switch (change) {
      case ReplaceTerm(_, var by) -> by;
      case AddPhrase(_, var phrase, _) -> phrase.strip();
    };
  }

  /// All places in the text, in order.
  ///
  /// @param known what the proposal knows of them; nothing before it is made
  public List<Found> in(Draft draft, Optional<Sweep> known) {
    return draft.provisions().stream().flatMap(provision -> in(provision, known).stream()).toList();
  }

  public List<Found> in(Provision provision, Optional<Sweep> known) {
    if (provision.suppressed()) {
      return List.of();
    }
    var text = provision.text();
    var found = new ArrayList<Found>();
    for (var span : spans(text)) {
      int length = span.to() - span.from();
      var occurrence = new Occurrence(provision.id(), span.from(), length);
      var words = text.substring(span.from(), span.to());
      var now = said.computeIfAbsent(words, this::said);
      if (!now.becomes.equals(words)) {
        var mark = known.flatMap(sweep -> sweep.mark(occurrence));
        var reason = mark.flatMap(Mark::leftOut);
        var change = now.change.shifted(span.from());
        found.add(new Found(occurrence, words, now.becomes, change, status(mark), reason));
      }
    }
    return found;
  }

  private Said said(String words) {
    var becomes = becomes(words);
    return new Said(becomes, Difference.between(words, becomes, language));
  }

  private static Found.Status status(Optional<Mark> mark) {
    return mark.map(
            known -> known.leftOut().isPresent() ? Found.Status.LEFT_OUT : Found.Status.STANDING)
        .orElse(Found.Status.NEW);
  }

  private List<Span> spans(String text) {
    var spans = term.in(text);
    if (spans.isEmpty() || !other.hasLetters()) {
      return spans;
    }
    var done = other.in(text);
    return spans.stream()
        .filter(span -> done.stream().noneMatch(so -> isSo(text, span, so)))
        .toList();
  }

  /// Whether what it would bring stands there.
  private boolean isSo(String text, Span span, Span done) {
    return switch (change) {
      case ReplaceTerm _ -> done.from() <= span.from() && span.to() <= done.to();
      case AddPhrase(_, _, var beside) ->
          beside == Beside.BEHIND
              ? span.to() <= done.from() && isBetween(text, span.to(), done.from())
              : done.to() <= span.from() && isBetween(text, done.to(), span.from());
    };
  }

  private static boolean isBetween(String text, int from, int to) {
    return text.substring(from, to).codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private String becomes(String words) {
    return switch (change) {
      case ReplaceTerm(_, var by) -> term.likewise(words, by);
      case AddPhrase(_, var phrase, var beside) ->
          beside == Beside.BEHIND
              ? joined(words, term.behind(words, phrase))
              : joined(term.likewise(words, phrase), term.continued(words));
    };
  }

  /// With a space between, where both are of scripts that have one there.
  private static String joined(String first, String second) {
    int last = first.codePointBefore(first.length());
    int next = second.codePointAt(0);
    return first + (isSpaced(last) && opens(next) ? " " : "") + second;
  }

  private static boolean opens(int character) {
    return isSpaced(character) || character == '(' || character == '[';
  }

  private static boolean isSpaced(int character) {
    return Character.isLetterOrDigit(character) && !isRunOn(character);
  }

  private static boolean isRunOn(int character) {
    return switch (Character.UnicodeScript.of(character)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }

  /// All changes in one provision as one.
  ///
  /// @param found places in one provision, in order
  public static Edit together(List<Found> found) {
    var all = Edit.none();
    for (var place : found.reversed()) {
      all = all.compose(place.change());
    }
    return all;
  }
}
