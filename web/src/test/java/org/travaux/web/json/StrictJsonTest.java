package org.travaux.web.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.Form;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.text.Edit;
import tools.jackson.core.JacksonException;

class StrictJsonTest {

  record Request(
      ProvisionId provision,
      Optional<ProvisionId> after,
      Form.Kind kind,
      int at,
      LogPosition seen,
      Edit edit) {}

  private static final String SOUND =
      "{\"provision\":\"p1\",\"kind\":\"TITLE\",\"at\":3,\"seen\":7,\"edit\":[5,\"abc\",-3]}";

  @Test
  void a_sound_request_is_read() {
    assertEquals(
        new Request(
            new ProvisionId("p1"),
            Optional.empty(),
            Form.Kind.TITLE,
            3,
            new LogPosition(7),
            Edit.ofOperations(List.of(5, "abc", -3))),
        read(SOUND));
  }

  @Test
  void what_is_not_understood_in_full_is_refused() {
    for (var spoiled :
        List.of(
            SOUND.replace("\"at\"", "\"more\":1,\"at\""),
            SOUND.replace("\"at\"", "\"at\":3,\"at\""),
            SOUND.replace("\"at\":3,", ""),
            SOUND.replace(":3,", ":\"3\","),
            SOUND.replace(":3,", ":3.5,"),
            SOUND.replace(":3,", ":3.0,"),
            SOUND.replace(":3,", ":null,"),
            SOUND.replace(":3,", ":3333333333333333333333333333333,"),
            SOUND.replace("\"p1\"", "\"p 1\""),
            SOUND.replace("\"p1\"", "1"),
            SOUND.replace("\"p1\"", "null"),
            SOUND.replace("\"provision\":\"p1\",", ""),
            SOUND.replace("\"TITLE\"", "\"NOVEL\""),
            SOUND.replace("\"TITLE\"", "0"),
            SOUND.replace(":7,", ":-7,"),
            SOUND.replace("[5,\"abc\",-3]", "[5,0.5]"),
            SOUND.replace("[5,\"abc\",-3]", "\"abc\""),
            SOUND.replace("[5,\"abc\",-3]", "[".repeat(50) + "]".repeat(50)),
            SOUND + "1",
            SOUND + SOUND,
            SOUND.substring(1))) {
      assertThrows(JacksonException.class, () -> read(spoiled), spoiled);
    }
  }

  record When(Instant at, LocalDate on) {}

  @Test
  void a_day_and_a_moment_have_a_year_of_four_digits() {
    var read = StrictJson.mapper();
    var sound = "{\"at\":\"2022-01-13T09:30:00Z\",\"on\":\"2022-01-13\"}";
    assertEquals(
        new When(Instant.parse("2022-01-13T09:30:00Z"), LocalDate.parse("2022-01-13")),
        read.readValue(sound, When.class));
    for (var spoiled :
        List.of(
            sound.replace("2022-01-13T", "+10000-01-01T"),
            sound.replace("2022-01-13T", "-2022-01-13T"),
            sound.replace("\"2022-01-13T09:30:00Z\"", "1642066200"),
            sound.replace("\"2022-01-13\"", "\"+10000-01-01\""),
            sound.replace("\"2022-01-13\"", "\"2022-02-30\""),
            sound.replace("\"2022-01-13\"", "\"\""),
            sound.replace("\"2022-01-13\"", "[2022,1,13]"))) {
      assertThrows(JacksonException.class, () -> read.readValue(spoiled, When.class), spoiled);
    }
  }

  private static Request read(String json) {
    return StrictJson.mapper().readValue(json, Request.class);
  }
}
