package org.travaux.web.http;

import static org.travaux.web.http.Meeting.made;
import static org.travaux.web.http.Meeting.problem;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Days and moments that no calendar of ours counts are turned away before they can harm anybody.
class FarOffTimesOverHttpTest {

  private static final String LAST_DAY = "+999999999-12-31";
  private static final String LAST_MOMENT = "+1000000000-12-31T23:59:59.999Z";

  @Test
  void beyond_the_year_9999_nothing_is_set_or_asked_for(@TempDir Path data) {
    try (var meeting = Meeting.open(data)) {
      var chair = meeting.join("cleo", "POL", "CHAIR");
      meeting.join("vera", "ARE", "VICE_CHAIR");
      meeting.openInstrument("res-1");
      problem(
          400,
          "malformed",
          "last",
          chair.post(
              "/api/bodies/cwg/terms",
              Map.of(
                  "officer",
                  Map.of("person", "vera", "delegation", "ARE", "role", "VICE_CHAIR"),
                  "first",
                  "2022-01-01",
                  "last",
                  LAST_DAY)));
      problem(
          400,
          "malformed",
          "deadline",
          chair.post(
              "/api/bodies/cwg/consultations",
              Map.of(
                  "consultation",
                  "agree-1",
                  "subject",
                  "The platform",
                  "mandate",
                  "to agree",
                  "lead",
                  "BRA",
                  "members",
                  List.of(),
                  "deadline",
                  LAST_MOMENT)));
      for (var far : List.of(LAST_MOMENT, "-1000000000-01-01T00:00:00Z")) {
        problem(
            422,
            "invalid",
            "at",
            meeting.ana.get("/api/instruments/res-1?at=" + far.replace("+", "%2B")));
      }
      made(meeting.ana.get("/api/instruments/res-1"));
      made(meeting.edit(meeting.ana, "/api/instruments/res-1/provisions/p1", "a-1", "now "));
    }
  }
}
