package org.travaux.web.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.PersonId;
import org.travaux.projections.account.EmbeddedAccounts;
import org.travaux.projections.account.Pass;
import org.travaux.projections.log.EmbeddedEventLog;
import org.travaux.web.Installation;
import org.travaux.web.RunningTravaux;

class FirstVisitTest {

  private static final String METRICS = "/actuator/metrics/http.server.requests?tag=uri:";

  @Test
  void an_application_that_says_it_is_open_has_been_visited(@TempDir Path data) {
    try (var travaux = RunningTravaux.start(data)) {
      var administrator = Installation.becomeAdministrator(travaux);

      for (var path : List.of("/api/instruments", "/api/instruments/%7Binstrument%7D", "/live")) {
        administrator.get(METRICS + path).expect(200);
      }
    }
  }

  @Test
  void the_visit_leaves_nothing_behind(@TempDir Path data) {
    RunningTravaux.start(data).close();

    try (var log = EmbeddedEventLog.open(data.resolve("log.mv.db"));
        var accounts = EmbeddedAccounts.open(data.resolve("accounts.mv.db"))) {
      assertEquals(LogPosition.START, log.next());
      for (var kind : Pass.Kind.values()) {
        assertEquals(List.of(), accounts.of(new PersonId("first-visit"), kind));
      }
    }
  }

  @Test
  void an_application_that_turns_its_visitor_away_opens_all_the_same(@TempDir Path data) {
    RunningTravaux.start(data, "--travaux.live.connections-per-person=0").close();
  }
}
