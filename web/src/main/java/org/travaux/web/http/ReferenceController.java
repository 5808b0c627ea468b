package org.travaux.web.http;

import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.MeetingId;
import org.travaux.projections.references.Placed;
import org.travaux.projections.references.Reference;
import org.travaux.web.identity.Who;

/// What texts refer to, and where they refer to what nobody knows: in an instrument and in the
/// titles of a meeting's documents at any moment, and in any text as it is handed in. Documents of
/// bodies that the reader may not read count as unknown.
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
final class ReferenceController {

  /// In UTF-16 code units.
  private static final int TEXT_LIMIT = 1_000_000;

  private final Access access;
  private final ReferenceMoments moments;

  ReferenceController(Access access, ReferenceMoments moments) {
    this.access = access;
    this.moments = moments;
  }

  /// @param more whether there are more than these
  record References(LogPosition position, List<Placed> references, boolean more) {}

  /// @param body whose text it is
  record AnyText(BodyId body, String text) {}

  record InAnyText(List<Reference> references) {}

  /// In the order of the text, suppressed provisions left out.
  ///
  /// @param at a log position, or an instant such as `2022-01-13T09:30:00Z`
  /// @param flagged only those that somebody should look at
  @GetMapping("/instruments/{instrument}/references")
  References ofInstrument(
      @PathVariable InstrumentId instrument,
      @RequestParam Optional<String> at,
      @RequestParam(defaultValue = "false") boolean flagged,
      @AuthenticationPrincipal Who who) {
    access.requireRead(who, instrument);
    var found =
        moments
            .of(instrument, Moment.read(at), access.readable(who)::contains)
            .orElseThrow(
                () ->
                    new Refusal(UNKNOWN, "at", "There was no instrument " + instrument + " then."));
    return answer(found, flagged);
  }

  /// In the titles of the documents, in the order in which they were registered.
  ///
  /// @param at a log position, or an instant such as `2022-01-13T09:30:00Z`
  /// @param flagged only those that somebody should look at
  @GetMapping("/meetings/{meeting}/references")
  References ofMeeting(
      @PathVariable MeetingId meeting,
      @RequestParam Optional<String> at,
      @RequestParam(defaultValue = "false") boolean flagged,
      @AuthenticationPrincipal Who who) {
    access.requireRead(who, meeting);
    return answer(
        moments.of(meeting, access.body(meeting), Moment.read(at), access.readable(who)::contains),
        flagged);
  }

  /// By what is known now. Nothing is stored.
  @PostMapping("/references")
  InAnyText ofText(@RequestBody AnyText wanted, @AuthenticationPrincipal Who who) {
    access.acting(who, wanted.body(), Act.READ);
    if (wanted.text().length() > TEXT_LIMIT) {
      throw new Refusal(INVALID, "text", "At most " + TEXT_LIMIT + " characters are looked at.");
    }
    return new InAnyText(moments.of(wanted.text(), wanted.body(), access.readable(who)::contains));
  }

  private static References answer(ReferenceMoments.At found, boolean flagged) {
    var references = found.found().references();
    return new References(
        found.position(),
        flagged
            ? references.stream().filter(one -> one.reference().finding().isFlagged()).toList()
            : references,
        found.found().more());
  }
}
