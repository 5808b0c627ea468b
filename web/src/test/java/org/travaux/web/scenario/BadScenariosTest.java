package org.travaux.web.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.web.Installation;

/// A scenario that cannot be played is told with its line and the reason, and nothing of it is done
/// that was not understood.
class BadScenariosTest {

  private static final String TABLE =
      """
      Feature: A group
        Scenario: It meets
          Given the body "Group", "A group"
          And at the table of "Group":
            | who             | delegation  | role        |
            | the secretariat | Secretariat | secretariat |
          And the secretariat opens the opinion "Opinion" before "Group":
            | provision | form  | text        |
            | title     | title | Its opinion |
      """;

  private static Path folder;
  private static Player player;
  private static String token;
  private static int runs;

  @BeforeAll
  static void open(@TempDir Path temporary) {
    folder = temporary;
    var installation = Installation.shared();
    var root = installation.administrator();
    root.get("/api/identity/me");
    token =
        root.post("/api/identity/tokens", Map.of("label", "bad scenarios", "days", 1))
            .expect(201)
            .json()
            .path("token")
            .asString();
    player = new Player(new Server(installation.travaux().uri()), token, "bad", silent());
  }

  @Test
  void what_is_no_gherkin_is_told_with_its_line() {
    assertTrue(
        reason("Feature: A\n  Scenario: B\n    Given a rule\n    Whoever rules\n")
            .startsWith("4: "));
    assertEquals(
        "2: The scenario has no sentences.", reason("Feature: A\n  Scenario: B\n    It rains.\n"));
    assertEquals("1: There is no scenario in it.", reason("# nothing\n"));
    assertTrue(
        reason("Feature: A\n  Rule: B\n    Scenario: C\n").startsWith("2: Rules are not played"));
    assertTrue(
        reason(
                """
                Feature: A
                  Scenario Outline: B
                    Given the body "<b>", "A body"
                    Examples:
                      | b |
                      | x |
                """)
            .startsWith("2: Examples are not played"));
    assertThrows(BadScenario.class, () -> player.play(folder.resolve("none")));
  }

  @Test
  void a_sentence_that_means_nothing_is_told_before_anything_is_done() {
    var unknown = reason(TABLE + "    When the secretariat applauds the opinion\n");
    assertEquals("10: Nobody knows what this means: the secretariat applauds the opinion", unknown);
    assertTrue(reason(TABLE).startsWith("played"), "the body was not founded in vain before");
  }

  @Test
  void a_column_a_field_or_a_name_that_is_not_there_is_told_with_its_line() {
    assertEquals(
        "5: The column rank is none of who, delegation, role.",
        reason(TABLE.replace("| role        |", "| rank        |")));
    assertEquals("8: form is missing.", reason(TABLE.replace("| form  |", "| text  |")));
    assertEquals(
        "9: form is a kind, a level and a numbering, not title x.",
        reason(TABLE.replace("| title     | title |", "| title     | title x |")));
    assertEquals(
        "10: Nobody here is Canada: [the secretariat].",
        reason(TABLE + "    When Canada supports \"title\"\n"));
    assertEquals(
        "10: The text has no provision \"annex\".",
        reason(TABLE + "    Then \"annex\" reads \"Annex\"\n"));
    assertEquals(
        "10: No moment was called dawn.",
        reason(TABLE + "    Then at \"dawn\", \"title\" is open\n"));
    assertEquals(
        "11: whim is none of what, meeting, lead, body, questions, deadline, reason, owner, task,"
            + " languages, conditions, at, insisting because.",
        reason(
            TABLE
                + "    When the secretariat rules \"r\" on \"title\": agreed\n      | whim | yes |\n"));
  }

  @Test
  void words_from_elsewhere_are_proposed_and_what_is_wrong_with_where_is_told_with_its_line() {
    var other =
        """
            And the secretariat opens the resolution "Res. 179" before "Group":
              | provision | form  | text  |
              | title     | title | Words |
            And we speak of the text "Opinion"
            When the secretariat proposes "moving" from the floor:
              | kind | provision | words | form  | elsewhere | place | reason   |
              | ADD* | here      | Words | title | Res. 179  | title |          |
              | SUP* | title     |       |       | Res. 179  |       | It goes. |
        """;
    var so =
        "    Then the proposal \"moving\" moves \"here\" from \"title\" of the text \"Res. 179\"\n";
    assertEquals(
        "played",
        reason(
                TABLE
                    + other
                    + so
                    + "    And the proposal \"moving\" transfers \"title\" to the text \"Res. 179\"\n"
                    + "    And at the table of \"Group\":\n"
                    + "      | who | delegation | role |\n      | the chair | Chair | chair |\n"
                    + "    When the chair accepts the proposal \"moving\"\n"
                    + "    Then \"here\" reads \"Words\"\n    And \"title\" is suppressed\n")
            .split(" ", -1)[0]);
    assertEquals(
        "18: The place in it is title, not annex.",
        reason(TABLE + other + so.replace("\"title\"", "\"annex\"")));
    assertTrue(
        reason(TABLE + other + so.replace("\"here\"", "\"title\""))
            .startsWith("18: The other text is , not res.-179"));
    assertEquals(
        "16: The text \"Res. 179\" has no provision \"annex\".",
        reason(TABLE + other.replace("| Res. 179  | title |", "| Res. 179  | annex |")));
    assertTrue(
        reason(TABLE + other.replace("|       | Res. 179  |", "|       | Res. 180  |"))
            .startsWith("17: There is no text \"Res. 180\""));
    assertEquals(
        "17: The column elsewhere says nothing here.",
        reason(TABLE + other.replace("|       | Res. 179  |", "|       |           |")));
    assertEquals(
        "17: Only an ADD* or a SUP* says what is elsewhere.",
        reason(TABLE + other.replace("SUP*", "SUP ")));
    assertEquals(
        "16: kind is ADD, ADD*, MOD, (MOD), SUP, SUP*, NOC or NOC!.",
        reason(TABLE + other.replace("ADD*", "NEW*")));
  }

  @Test
  void what_is_refused_or_not_so_is_told_with_its_line() {
    assertTrue(
        reason(TABLE + "    When the secretariat rules \"r\" on \"title\": agreed\n")
            .startsWith("10: The server refuses it, 403 forbidden"));
    assertEquals(
        "10: \"title\" is Its opinion, not Another.",
        reason(TABLE + "    Then \"title\" reads \"Another\"\n"));
    assertEquals(
        "11: The refusal is forbidden, not unknown.",
        reason(
            TABLE
                + "    When the secretariat rules \"r\" on \"title\": agreed\n"
                + "    Then that is refused as unknown\n"));
    assertEquals(
        "10: Nothing was refused just now.",
        reason(TABLE + "    Then that is refused as unknown\n"));
  }

  @Test
  void every_sentence_can_mean_one_thing_only() {
    var sentences = Vocabulary.whole().sentences();
    assertEquals(sentences.size(), sentences.stream().distinct().count());
    assertTrue(sentences.size() > 50);
  }

  @Test
  void the_command_says_where_it_failed_and_ends_with_a_code() throws IOException {
    var good = write(TABLE);
    var bad = write(TABLE + "    When the secretariat applauds the opinion\n");
    var server = Installation.shared().travaux().uri().toString();
    assertEquals("0", run("--server", server, "--token", token, good.toString()).getFirst());
    var failed = run("--server", server, "--token", token, bad.toString());
    assertEquals("1", failed.getFirst());
    assertTrue(failed.getLast().contains(bad + ":10: Nobody knows"), failed::toString);
    assertEquals("2", run("--tempo", "allegro").getFirst());
    assertTrue(run("--sentences").getLast().contains("the body {string}"));
  }

  private static List<String> run(String... arguments) {
    var printed = new ByteArrayOutputStream();
    int code =
        PlayCommand.run(List.of(arguments), new PrintStream(printed, true, StandardCharsets.UTF_8));
    return List.of(code + "", printed.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream silent() {
    return new PrintStream(PrintStream.nullOutputStream(), true, StandardCharsets.UTF_8);
  }

  private static Path write(String scenario) throws IOException {
    return Files.writeString(folder.resolve("scenario-" + runs++ + ".feature"), scenario);
  }

  /// Where and why it cannot be played.
  private static String reason(String scenario) {
    try {
      var file = write(scenario);
      try {
        return "played " + player.play(file);
      } catch (BadScenario bad) {
        return String.valueOf(bad.getMessage()).replace(file + ":", "");
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
