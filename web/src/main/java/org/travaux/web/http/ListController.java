package org.travaux.web.http;

import static org.travaux.core.decide.Refusal.Reason.INVALID;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.BodyId;
import org.travaux.projections.instruments.InstrumentList;
import org.travaux.web.identity.Who;

/// The instruments that somebody may read, by title.
@RestController
@RequestMapping(path = "/api/instruments", produces = MediaType.APPLICATION_JSON_VALUE)
final class ListController {

  private static final int PAGE_LIMIT = 500;
  private static final int REACH_LIMIT = 100_000;

  private final Access access;
  private final InstrumentList list;

  ListController(Access access, InstrumentList list) {
    this.access = access;
    this.list = list;
  }

  /// A moment behind the log.
  ///
  /// @param body only of this one
  /// @param title only those whose title holds this, in whatever case
  /// @param from how many to pass over: the `next` of the page before
  @GetMapping
  InstrumentList.Page list(
      @RequestParam Optional<BodyId> body,
      @RequestParam(defaultValue = "") String title,
      @RequestParam(defaultValue = "0") int from,
      @RequestParam(defaultValue = "100") int limit,
      @AuthenticationPrincipal Who who) {
    if (limit < 1 || limit > PAGE_LIMIT) {
      throw new Refusal(INVALID, "limit", "A page has 1 to " + PAGE_LIMIT + " instruments.");
    }
    if (from < 0 || from > REACH_LIMIT) {
      throw new Refusal(INVALID, "from", "The list is paged up to " + REACH_LIMIT + ".");
    }
    return list.find(bodies(body, who), title, from, limit);
  }

  private Set<BodyId> bodies(Optional<BodyId> wanted, Who who) {
    return access.readable(who).stream()
        .filter(body -> wanted.isEmpty() || wanted.get().equals(body))
        .collect(Collectors.toUnmodifiableSet());
  }
}
