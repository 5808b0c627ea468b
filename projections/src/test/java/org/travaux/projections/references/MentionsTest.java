package org.travaux.projections.references;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.travaux.core.text.Law;

class MentionsTest {

  @Test
  void every_way_of_writing_a_symbol_is_recognised() {
    assertEquals("CWG-SFP-2/6(Rev.2)", only("(see CWG-SFP-2/6(Rev.2))"));
    assertEquals("CWG-SFP-2/INF-1", only("CWG-SFP-2/INF-1."));
    assertEquals("C24/8(Rev.1)", only("C24/8(Rev.1)"));
    assertEquals("C13/64(Rev.1)", only("C13/64(Rev1)"));
    assertEquals("C24/8(Rev.1)(Cor.2)", only("C24/8 (Rev.1)(Cor.2)"));
    assertEquals("C24/8", only("C24/8-E"));
    assertEquals("C24/INF-3", only("C24/INF/3"));
    assertEquals("CWG-WSIS&SDG-35/4", only("CWG-WSIS&SDG-35/4"));
    assertEquals("CWGWSIS35/11", only("CWGWSIS35/11"));
    assertEquals("CWGWSIS35/11", only("S20-CWGWSIS35-C-0011"));
    assertEquals("C24/8(Rev.1)", only("https://www.itu.int/md/S24-CL-C-0008!R1!MSW-E/en"));
  }

  @Test
  void symbols_are_recognised_in_the_texts_of_all_six_languages() {
    assertEquals("CWG-SFP-2/7", only("美国提交的CWG-SFP-2/7号文件"));
    assertEquals("CWG-SFP-2/6(Rev.2)", only("文件ＣＷＧ－ＳＦＰ－２／６（Rev.2）"));
    assertEquals("CWG-SFP-2/6(Rev.2)", only("CWG-SFP-2/6（修订版2）"));
    assertEquals("C24/8(Rev.1)", only("в Документе С24/8(Пересм. 1) предлагается"));
    assertEquals("C24/8(Rev.1)", only("le Document C24/8 (Rév.1) propose"));
    assertEquals("C24/8(Rev.1)", only("el Documento C24/8(Rev.1) propone"));
    assertEquals("CWG-SFP-2/6(Rev.2)", only("الوثيقة \u200ECWG‑SFP-2/6\u200E(Rev.2) من"));
    assertEquals("CWG-SFP-2/6", only("الوثيقة CWG-SFP-٢/٦"));
  }

  @Test
  void a_place_is_told_in_the_units_of_the_text_as_it_was() {
    var text = "文件\u200EＣ２４/\u200E8号";
    var mention = Mentions.in(text).getFirst();
    assertEquals(text.substring(mention.from(), mention.to()), mention.said());
    assertEquals("Ｃ２４/\u200E8", mention.said());
  }

  @Test
  void acronyms_are_recognised_with_and_without_spaces_around_them() {
    assertEquals("CWG-SFP", only("提供给下一次CWG-SFP会议"));
    assertEquals("CWG-WSIS&SDG", only("the report of CWG-WSIS&SDG."));
    assertEquals("CWG-SFP", only("فريق العمل (CWG-SFP)"));
    assertEquals("CWG-SFP-2", only("at CWG-SFP-2,"));
  }

  @Test
  void words_that_only_contain_something_alike_are_left_alone() {
    assertEquals(List.of(), Mentions.in("nonCWG and 24/7 and км/ч and 3/4 cwg-sfp"));
    assertEquals(List.of(), Mentions.in("РГС-СФП"));
    assertEquals(List.of(), Mentions.in("SDGs, ICTs"));
  }

  @Test
  void mentions_never_overlap_and_are_what_the_text_says() {
    var pieces =
        List.of(
            "CWG",
            "-",
            "SFP",
            "/",
            "6",
            "(Rev.",
            "2)",
            " ",
            "会议",
            "С",
            "٢",
            "\u200E",
            "S20",
            "-C-",
            "0011",
            "&",
            "a",
            "INF",
            "!R1",
            "\uD83D\uDE00");
    Law.holds(
        2_000,
        seed -> {
          var random = new Random(seed);
          var text = new StringBuilder();
          for (int piece = random.nextInt(30); piece > 0; piece--) {
            text.append(pieces.get(random.nextInt(pieces.size())));
          }
          int end = 0;
          for (var mention : Mentions.in(text)) {
            assertTrue(mention.from() >= end, text.toString());
            assertEquals(text.substring(mention.from(), mention.to()), mention.said());
            end = mention.to();
          }
        });
  }

  @Test
  void a_long_text_of_nothing_but_beginnings_is_read_in_good_time() {
    var text = "CWG-SFP&".repeat(60_000) + "A".repeat(400_000) + "C24/".repeat(100_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertTrue(Mentions.in(text).size() <= 3 * Mentions.LIMIT));
  }

  private static String only(String text) {
    var found = Mentions.in(text);
    assertEquals(1, found.size(), text + " " + found);
    return found.getFirst().name().printed();
  }
}
