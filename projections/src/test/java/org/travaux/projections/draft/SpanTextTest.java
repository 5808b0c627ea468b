package org.travaux.projections.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.text.Edit;
import org.travaux.core.text.Law;

/// Held against a text of which each character carries its author.
class SpanTextTest {

  private record Unit(char unit, String author) {}

  @Test
  void every_character_is_told_by_whom_it_came_and_went() {
    Law.holds(
        300,
        seed -> {
          var random = new Random(seed);
          var shown = new ArrayList<Unit>();
          var gone = new ArrayList<Unit>();
          "considering the plan".chars().forEach(unit -> shown.add(new Unit((char) unit, "")));
          var spans = SpanText.kept("considering the plan");
          for (int round = 1; round < 60; round++) {
            var author = List.of("ana", "bo", "chen").get(random.nextInt(3));
            int from = random.nextInt(shown.size() + 1);
            int length = Math.min(random.nextInt(4), shown.size() - from);
            var text = "xyz".substring(0, random.nextInt(4));
            spans.edit(Edit.replace(from, length, text), recorded(round, author));
            for (int left = length; left > 0; left--) {
              var unit = shown.remove(from);
              if (unit.author().isEmpty()) {
                gone.add(new Unit(unit.unit(), author));
              }
            }
            for (int at = 0; at < text.length(); at++) {
              shown.add(from + at, new Unit(text.charAt(at), author));
            }
          }
          assertEquals(shown, shown(spans));
          assertEquals(sorted(gone), sorted(gone(spans)));
        });
  }

  @Test
  void neighbours_by_one_author_are_one_piece() {
    var spans = SpanText.kept("the plan");
    for (int at = 0; at < 3; at++) {
      spans.edit(Edit.replace(4 + at, 0, "abc".substring(at, at + 1)), recorded(at + 1, "ana"));
    }
    spans.edit(Edit.replace(7, 2, "d"), recorded(9, "bo"));
    assertEquals(
        List.of(
            new Span.Kept("the "),
            new Span.Inserted("abc", recorded(3, "ana")),
            new Span.Inserted("d", recorded(9, "bo")),
            new Span.Deleted("pl", recorded(9, "bo")),
            new Span.Kept("an")),
        spans.spans());
  }

  @Test
  void a_text_that_is_cut_and_joined_keeps_its_authors() {
    var spans = SpanText.kept("the plan");
    spans.edit(Edit.replace(4, 0, "new "), recorded(1, "ana"));
    var rest = spans.split(6);
    assertEquals(
        List.of(new Span.Kept("the "), new Span.Inserted("ne", recorded(1, "ana"))), spans.spans());
    spans.append(rest);
    assertEquals(
        List.of(
            new Span.Kept("the "),
            new Span.Inserted("new ", recorded(1, "ana")),
            new Span.Kept("plan")),
        spans.spans());
  }

  private static List<Unit> shown(SpanText text) {
    var units = new ArrayList<Unit>();
    for (var span : text.spans()) {
      switch (span) {
        case Span.Kept(var kept) -> add(units, kept, "");
        case Span.Inserted(var came, var by) -> add(units, came, author(by));
        case Span.Deleted _ -> {}
      }
    }
    return units;
  }

  private static List<Unit> gone(SpanText text) {
    var units = new ArrayList<Unit>();
    for (var span : text.spans()) {
      if (span instanceof Span.Deleted(var went, var by)) {
        add(units, went, author(by));
      }
    }
    return units;
  }

  private static List<String> sorted(List<Unit> units) {
    return units.stream().map(Unit::toString).sorted().toList();
  }

  private static void add(List<Unit> units, String text, String author) {
    text.chars().forEach(unit -> units.add(new Unit((char) unit, author)));
  }

  private static String author(Recorded by) {
    return by.given().by().person().value();
  }

  private static Recorded recorded(long position, String author) {
    return new Recorded(
        new LogPosition(position),
        new Given(Histories.delegate(author), Instant.EPOCH),
        new TextEdited(
            new InstrumentId("i"),
            new ProvisionId("p"),
            Edit.none(),
            new EditId("e"),
            0,
            Optional.empty()));
  }
}
