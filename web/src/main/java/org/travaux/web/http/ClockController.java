package org.travaux.web.http;

import java.time.Instant;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.travaux.web.clock.LogClock;
import org.travaux.web.clock.Timekeeping;
import org.travaux.web.identity.Who;

/// The clock that the log goes by.
@RestController
@RequestMapping(path = "/api/clock", produces = MediaType.APPLICATION_JSON_VALUE)
final class ClockController {

  private final Access access;
  private final LogClock clock;

  ClockController(Access access, LogClock clock) {
    this.access = access;
    this.clock = clock;
  }

  record Time(Timekeeping keeping, Instant now) {}

  record LaterTime(Instant to) {}

  @GetMapping
  Time now() {
    return new Time(clock.keeping(), clock.now());
  }

  /// Moves the clock forward, where it is given. All that is due until then is closed, each at its
  /// deadline, when this is answered.
  @PostMapping("/move")
  Time move(@RequestBody LaterTime later, @AuthenticationPrincipal Who who) {
    access.requireAdministrator(who);
    clock.pass(later.to(), who.person());
    return now();
  }
}
