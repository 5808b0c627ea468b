package org.travaux.web.http;

import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.travaux.core.authority.Act;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.MeetingId;
import org.travaux.web.identity.Who;

/// Tells whoever asks as soon as there is something new of a meeting.
@RestController
@RequestMapping(path = "/api/meetings/{meeting}/news", produces = MediaType.APPLICATION_JSON_VALUE)
final class MeetingNewsController {

  private static final long LONGEST_WAIT_MS = 20_000;

  private final Access access;
  private final MeetingBell bell;

  MeetingNewsController(Access access, MeetingBell bell) {
    this.access = access;
    this.bell = bell;
  }

  /// Whether something happened to the meeting or to a body that holds it.
  record News(boolean any) {}

  /// Answers when something has happened to the meeting behind a position, or to one of the bodies
  /// that hold it and to which the reader belongs, or that nothing has for 20 s: then ask again.
  ///
  /// @param after the position that the meeting was read at
  @GetMapping
  News news(
      @PathVariable MeetingId meeting, @RequestParam long after, @AuthenticationPrincipal Who who)
      throws InterruptedException {
    access.requireRead(who, meeting);
    var seen = new LogPosition(Math.max(after, -1));
    return new News(
        bell.await(meeting, access.bodies(meeting, who, Act.READ), seen, LONGEST_WAIT_MS));
  }
}
