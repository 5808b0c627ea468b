package org.travaux.web.http;

import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.MeetingId;
import org.travaux.web.identity.Who;

/// What is due about a meeting, now or at any moment.
@RestController
@RequestMapping(path = "/api/meetings/{meeting}/due", produces = MediaType.APPLICATION_JSON_VALUE)
final class UpcomingController {

  private final Access access;
  private final UpcomingReading reading;

  UpcomingController(Access access, UpcomingReading reading) {
    this.access = access;
    this.reading = reading;
  }

  /// The soonest first.
  record WhatIsDue(LogPosition position, List<UpcomingForm> due) {}

  /// All that is due about a meeting: its documents, what is to be done on a day, reports of
  /// informal consultations, translations, and of the texts before the bodies that hold it
  /// comments, silences and the steps of timetables. Each sees what concerns the bodies to which
  /// they belong.
  ///
  /// @param at a log position, or an instant such as `2022-01-13T09:30:00Z`
  @GetMapping
  WhatIsDue due(
      @PathVariable MeetingId meeting,
      @RequestParam Optional<String> at,
      @AuthenticationPrincipal Who who) {
    return reading.of(meeting, access.moment(who, meeting, at), who, access);
  }
}
