package org.travaux.core.round;

import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;
import static org.travaux.core.round.Report.DRAFT;
import static org.travaux.core.round.Report.FIRST;
import static org.travaux.core.round.Report.LATER;
import static org.travaux.core.round.Report.PUBLISHED_AT;
import static org.travaux.core.round.Report.REPORT;
import static org.travaux.core.round.Report.SECOND;
import static org.travaux.core.round.Report.canada;
import static org.travaux.core.round.Report.draft;
import static org.travaux.core.round.Report.secretary;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.RoundEvent.Channel;
import org.travaux.core.event.RoundEvent.DraftPublished;
import org.travaux.core.event.RoundEvent.Late;
import org.travaux.core.event.RoundEvent.Opening;

class PublishDraftTest {

  private static final BodyId COUNCIL = new BodyId("council");

  private final Report room = new Report();

  @Test
  void the_secretariat_publishes_a_draft() {
    room.when(new PublishDraft(DRAFT, secretary(PUBLISHED_AT)), DRAFT);
    room.refuses(new PublishDraft(DRAFT, canada(PUBLISHED_AT)), FORBIDDEN, "");
    room.tells(DRAFT);
    room.nothingHappensWhen(new PublishDraft(DRAFT, secretary(PUBLISHED_AT)));
    refuses(draft(SECOND, "Draft 3", DRAFT.channels(), List.of(), List.of()), TAKEN, "round");
  }

  @Test
  void a_draft_has_a_title_channels_with_deadlines_and_says_what_it_takes_in() {
    var channels = DRAFT.channels();
    refuses(draft(SECOND, "", channels, List.of(), List.of()), INVALID, "title");
    refuses(draft(SECOND, "Draft 2", List.of(), List.of(), List.of()), INVALID, "channels");
    var twice = List.of(channels.getFirst(), channels.getFirst());
    refuses(draft(SECOND, "Draft 2", twice, List.of(), List.of()), INVALID, "channels");
    var longer = new Opening(channels.getFirst().channel(), LATER, Late.REFUSED);
    var both = List.of(channels.getFirst(), longer);
    refuses(draft(SECOND, "Draft 2", both, List.of(), List.of()), INVALID, "channels");
    var past = List.of(new Opening(Channel.PUBLIC, Instant.parse(PUBLISHED_AT), Late.REFUSED));
    refuses(draft(SECOND, "Draft 2", past, List.of(), List.of()), INVALID, "channels");
    refuses(draft(SECOND, "Draft 2", channels, List.of(" "), List.of()), INVALID, "discussions");
    var same = List.of("One", "One");
    refuses(draft(SECOND, "Draft 2", channels, same, List.of()), INVALID, "discussions");
    var endless =
        List.of(new Opening(Channel.PUBLIC, Instant.parse("+10000-01-01T00:00:00Z"), Late.REFUSED));
    refuses(draft(SECOND, "Draft 2", endless, List.of(), List.of()), INVALID, "channels");
    refuses(draft(SECOND, "Draft 2", channels, held(21), List.of()), INVALID, "discussions");
    var most = draft(SECOND, "Draft 2", channels, held(20), List.of());
    room.when(new PublishDraft(most, secretary(PUBLISHED_AT)), most);
    var takesUp = draft(SECOND, "Draft 2", channels, List.of(), List.of(FIRST));
    refuses(takesUp, UNKNOWN, "takesUp");
    room.tells(draft(FIRST, "Draft 1", channels, List.of(), List.of()));
    room.when(new PublishDraft(takesUp, secretary(PUBLISHED_AT)), takesUp);
    var taken = draft(SECOND, "Draft 2", channels, List.of(), List.of(FIRST, FIRST));
    refuses(taken, INVALID, "takesUp");
  }

  @Test
  void only_an_instrument_before_the_body_is_published() {
    room.tells(new Accredited(COUNCIL, secretary(PUBLISHED_AT).by()));
    var elsewhere =
        new DraftPublished(
            REPORT, SECOND, COUNCIL, "Draft 2", DRAFT.channels(), List.of(), List.of());
    refuses(elsewhere, UNKNOWN, "instrument");
  }

  private void refuses(DraftPublished draft, Refusal.Reason reason, String field) {
    room.refuses(new PublishDraft(draft, secretary(PUBLISHED_AT)), reason, field);
  }

  private static List<String> held(int discussions) {
    return IntStream.range(0, discussions).mapToObj(at -> "Discussion " + at).toList();
  }
}
