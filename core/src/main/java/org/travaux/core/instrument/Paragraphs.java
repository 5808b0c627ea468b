package org.travaux.core.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.travaux.core.draft.Counting;
import org.travaux.core.event.Form;
import org.travaux.core.event.Form.Kind;
import org.travaux.core.event.Form.Numbering;
import org.travaux.core.instrument.PlainText.Parsed;

/// Finds the form of one paragraph after the other, counting along, so that a number goes into the
/// form only where the form brings it back.
final class Paragraphs {

  private static final Pattern NUMBERED =
      Pattern.compile("(\\d{1,4}(?:\\.\\d{1,4}){0,8}|\\d{1,4}\\.|[a-z]{1,5}\\)|–)\\s*\t\\s*(.*)");

  /// Annex and appendix in the six languages.
  private static final Pattern ANNEX =
      Pattern.compile(
          "(附件|附录|(annex|annexe|appendix|appendice|anexo|apéndice|приложение)\\b|ال?ملحق|ال?مرفق|ال?تذييل).*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private static final int LONGEST_HEADING = 120;
  private static final String ENDS_OF_SENTENCES = ".。;；:：!！?？؟؛,，、";

  private final List<Parsed> parsed = new ArrayList<>();
  private final Counting counting = new Counting();

  /// How far out the last heading stands, and the last paragraph that can have items; 0 for none.
  private int heading;

  private int paragraph;
  /// How far out the open lists stand; 0 for none.
  private int letters;

  private int romans;
  private boolean numbersCame;

  List<Parsed> parsed() {
    return List.copyOf(parsed);
  }

  void addBlock(List<SourceLine> block) {
    var first = block.getFirst();
    if (block.stream().filter(SourceLine::isCell).count() > 1) {
      addRow(block);
    } else if (first.isCell() && !numbersCame && !NUMBERED.matcher(first.text()).matches()) {
      addTitle(block);
    } else {
      block.forEach(this::addLine);
    }
  }

  private void addRow(List<SourceLine> block) {
    var row = new StringBuilder();
    for (var line : block) {
      if (!row.isEmpty()) {
        row.append(line.isCell() ? '\t' : '\n');
      }
      row.append(line.text());
    }
    add(block, plain(Kind.TABLE_ROW), row.toString());
  }

  /// A title may go on over several lines; a line with marks of its own is another paragraph.
  private void addTitle(List<SourceLine> block) {
    int end = 1;
    while (end < block.size() && block.get(end).marks().isEmpty()) {
      end++;
    }
    var title = block.subList(0, end);
    if (!title.getFirst().isBlank()) {
      add(
          title,
          new Form(Kind.TITLE, 1, Numbering.NONE),
          title.stream().map(SourceLine::text).collect(Collectors.joining("\n")));
    }
    block.subList(end, block.size()).forEach(this::addLine);
  }

  private void addLine(SourceLine line) {
    if (line.isBlank()) {
      return;
    }
    var numbered = NUMBERED.matcher(line.text());
    if (numbered.matches()) {
      addNumbered(line, numbered.group(1), numbered.group(2));
    } else if (ANNEX.matcher(line.text()).matches() && isHeading(line.text())) {
      add(List.of(line), new Form(Kind.ANNEX, 1, Numbering.NONE), line.text());
    } else {
      add(List.of(line), plain(isRow(line.text()) ? Kind.TABLE_ROW : Kind.PARAGRAPH), line.text());
    }
  }

  /// In the first form that brings the printed number back; else the number stays in the words.
  private void addNumbered(SourceLine line, String number, String text) {
    numbersCame = true;
    var forms = forms(number, text).toList();
    for (var form : forms) {
      var ahead = counting.copy();
      if (ahead.next(form).equals(number)) {
        add(List.of(line), form, text);
        return;
      }
    }
    var form = forms.getFirst();
    add(List.of(line), new Form(form.kind(), form.level(), Numbering.NONE), line.text());
  }

  private Stream<Form> forms(String number, String text) {
    if (number.equals("–")) {
      return Stream.of(new Form(Kind.LIST_ITEM, inner(paragraph), Numbering.DASH));
    }
    if (number.endsWith(")")) {
      return Stream.concat(
          items(Numbering.LETTER, letters, romans), items(Numbering.ROMAN, romans, letters));
    }
    if (number.endsWith(".")) {
      return Stream.of(new Form(Kind.PARAGRAPH, inner(heading), Numbering.CONTINUOUS));
    }
    int level = 1 + (int) number.chars().filter(unit -> unit == '.').count();
    return Stream.of(
        new Form(isHeading(text) ? Kind.HEADING : Kind.PARAGRAPH, level, Numbering.DECIMAL));
  }

  /// Going on with a list of this pattern, else one inside a list of the other pattern, else one
  /// right under the paragraph.
  private Stream<Form> items(Numbering pattern, int same, int other) {
    return Stream.of(same, other == 0 ? 0 : inner(other), inner(paragraph))
        .filter(level -> level > 0)
        .distinct()
        .map(level -> new Form(Kind.LIST_ITEM, level, pattern));
  }

  private void add(List<SourceLine> lines, Form form, String text) {
    counting.next(form);
    stand(form);
    var marks =
        lines.stream().flatMap(line -> line.marks().stream()).collect(Collectors.joining(" "));
    parsed.add(
        new Parsed(
            lines.getFirst().number(),
            form,
            text,
            marks.isEmpty() ? Optional.empty() : Optional.of(marks)));
  }

  /// Remembers what the next line may stand under.
  private void stand(Form form) {
    switch (form.kind()) {
      case HEADING -> {
        heading = form.level();
        under(form.level());
      }
      case PARAGRAPH -> under(form.level());
      case LIST_ITEM -> {
        letters = inList(letters, form, Numbering.LETTER);
        romans = inList(romans, form, Numbering.ROMAN);
      }
      case ANNEX -> {
        heading = 0;
        under(0);
      }
      case TITLE, PREAMBULAR, OPERATIVE, TABLE_ROW, GLOSSARY_TERM -> {}
    }
  }

  private void under(int level) {
    paragraph = level;
    letters = 0;
    romans = 0;
  }

  private static int inList(int level, Form item, Numbering pattern) {
    return item.numbering() == pattern ? item.level() : level > item.level() ? 0 : level;
  }

  private Form plain(Kind kind) {
    return new Form(kind, inner(heading), Numbering.NONE);
  }

  private static int inner(int level) {
    return Math.min(level + 1, 9);
  }

  private static boolean isHeading(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST_HEADING
        && ENDS_OF_SENTENCES.indexOf(text.charAt(text.length() - 1)) < 0;
  }

  /// Cells between tabs, and not a paragraph whose number is in a form that nobody knows.
  private static boolean isRow(String text) {
    int tab = text.indexOf('\t');
    return tab > 0 && (tab > 8 || text.substring(0, tab).chars().allMatch(Character::isLetter));
  }
}
