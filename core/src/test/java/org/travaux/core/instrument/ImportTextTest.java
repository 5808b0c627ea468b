package org.travaux.core.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.instrument.Scene.A;
import static org.travaux.core.instrument.Scene.AMINA;
import static org.travaux.core.instrument.Scene.GROUP;
import static org.travaux.core.instrument.Scene.PLAN;
import static org.travaux.core.instrument.Scene.SECRETARY;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.core.decide.Limits;
import org.travaux.core.draft.Draft;
import org.travaux.core.event.Form;
import org.travaux.core.event.Form.Kind;
import org.travaux.core.event.Form.Numbering;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.ProvisionInserted;
import org.travaux.core.event.InstrumentEvent.TextImported;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.text.Law;

class ImportTextTest {

  private static final String SHA_256_OF_ONE_TWO =
      "f38c84ec5ab39e800913a9cb0e0ed5d3a42598cddb07938e303f7ba06510d487";

  @Test
  void paragraphs_become_provisions_at_the_end_of_the_draft() {
    Scene.ofText("what stands already")
        .when(
            imports("1\tOne\nTwo words.", SECRETARY),
            new TextImported(PLAN, "report.txt", SHA_256_OF_ONE_TWO, 2),
            new ProvisionInserted(
                PLAN,
                new ProvisionId("r.1"),
                Optional.of(A),
                new Form(Kind.HEADING, 1, Numbering.DECIMAL),
                "One",
                Optional.empty()),
            new ProvisionInserted(
                PLAN,
                new ProvisionId("r.2"),
                Optional.of(new ProvisionId("r.1")),
                new Form(Kind.PARAGRAPH, 2, Numbering.NONE),
                "Two words.",
                Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rivers.zh.txt", "rivers.en.txt", "rivers.ar.txt"})
  void no_visible_character_is_lost(String name) {
    var source = resource(name);
    assertFalse(VisibleText.of(source).isEmpty());
    assertEquals(VisibleText.of(source), VisibleText.of(imported(source)));
  }

  /// Lines of the records' format in any order, so that numbers agree with their places or do not.
  @Test
  void no_visible_character_is_lost_whatever_the_order_of_lines() {
    var lines =
        List.of("rivers.zh.txt", "rivers.en.txt", "rivers.ar.txt").stream()
            .flatMap(name -> resource(name).lines())
            .toList();
    Law.holds(
        300,
        seed -> {
          var random = new Random(seed);
          var source = new StringBuilder();
          for (int left = 1 + random.nextInt(40); left > 0; left--) {
            source.append(lines.get(random.nextInt(lines.size()))).append('\n');
          }
          var text = source.append("end").toString();
          assertEquals(VisibleText.of(text), VisibleText.of(imported(text)));
        });
  }

  @Test
  void marks_tie_paragraphs_to_other_languages_and_are_not_shown() {
    var draft = imported(resource("rivers.zh.txt"));
    var row =
        draft.provisions().stream()
            .filter(provision -> provision.text().startsWith("四月十五日"))
            .findFirst()
            .orElseThrow();
    assertEquals(Optional.of("lt_pId020 lt_pId021"), row.alignment());
    assertEquals("四月十五日\t提交意见的截止日期\n推荐专家的截止日期", row.text());
    assertFalse(VisibleText.of(draft).contains("bookmark"));
  }

  @Test
  void numbers_that_the_place_brings_back_leave_the_words() {
    assertEquals(
        List.of(
            "1|Opening",
            "1.1|The chair ",
            "1.2|The group ",
            "a)|the measur",
            "b)|the fish p",
            "i)|those that",
            "ii)|those that",
            "c)|the costs.",
            "1.2.1|The costs ",
            "2|Dates",
            "2.1|Station\tOp",
            "|Upper brid",
            "|Lower brid",
            "|4\tA headin",
            "|4.1\tIts pa",
            "|Annex 2: G",
            "1|Bank: wher",
            "2|Gauge: a p",
            "|•\tan item "),
        shown(imported(resource("rivers.en.txt"))));
  }

  @Test
  void a_number_that_the_place_does_not_bring_back_stays_in_the_words() {
    assertEquals(
        List.of("1|One", "|3\tThree", "2|Two"), shown(imported("1\tOne\n3\tThree\n2\tTwo")));
  }

  @Test
  void only_who_may_import_does() {
    Scene.ofText().refuses(imports("words", AMINA), FORBIDDEN, "");
  }

  @Test
  void what_is_imported_is_text() {
    Scene.ofText().refuses(imports("fine\nbroken \uD83D", SECRETARY), INVALID, "text");
    Scene.ofText().refuses(imports("\u0000", SECRETARY), INVALID, "text");
    Scene.ofText().refuses(imports("\n [bookmark: lt_pId001] \n", SECRETARY), INVALID, "text");
  }

  @Test
  void what_is_wrong_is_named_with_its_line() {
    Scene.ofText().refusesSaying(imports("one\r\ntwo\nthr\u0007ee", SECRETARY), "Line 3");
    var longLine = "one\n" + "x".repeat(Limits.PROVISION + 1);
    Scene.ofText().refusesSaying(imports(longLine, SECRETARY), "Line 2");
  }

  @Test
  void a_text_is_not_larger_than_that() {
    var tooLong = "战\n".repeat(ImportText.MOST_BYTES / 4 + 1);
    Scene.ofText().refuses(imports(tooLong, SECRETARY), INVALID, "text");
    Scene.ofText()
        .refuses(imports("x\n".repeat(Limits.PROVISIONS + 1), SECRETARY), CLOSED, "instrument");
  }

  @Test
  void an_id_is_given_only_once() {
    var scene = Scene.ofText();
    scene.then(
        SECRETARY,
        new ProvisionInserted(
            PLAN,
            new ProvisionId("r.1"),
            Optional.empty(),
            Scene.PARAGRAPH,
            "words",
            Optional.empty()));
    scene.refuses(imports("words", SECRETARY), TAKEN, "prefix");
    scene.refuses(
        new ImportText(
            PLAN, GROUP, "report.txt", "words", new ProvisionId("x".repeat(64)), SECRETARY),
        INVALID,
        "prefix");
    scene.refuses(
        new ImportText(PLAN, GROUP, "", "words", new ProvisionId("q"), SECRETARY),
        INVALID,
        "source");
  }

  private static ImportText imports(String text, Given given) {
    return new ImportText(PLAN, GROUP, "report.txt", text, new ProvisionId("r"), given);
  }

  private static Draft imported(String source) {
    var negotiation = new Negotiation(1);
    var before = negotiation.draft().provisions();
    before.forEach(
        provision ->
            negotiation.give(new SuppressProvision(PLAN, GROUP, provision.id(), SECRETARY)));
    assertFalse(negotiation.give(imports(source, SECRETARY)).isEmpty());
    return negotiation.draft();
  }

  private static List<String> shown(Draft draft) {
    return draft.provisions().stream()
        .filter(provision -> !provision.suppressed())
        .map(
            provision ->
                draft.number(provision.id())
                    + "|"
                    + provision.text().substring(0, Math.min(10, provision.text().length())))
        .toList();
  }

  private static String resource(String name) {
    try (var in = ImportTextTest.class.getResourceAsStream("/records/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
