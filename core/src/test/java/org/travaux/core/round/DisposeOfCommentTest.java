package org.travaux.core.round;

import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;
import static org.travaux.core.round.Report.C;
import static org.travaux.core.round.Report.COMMENT;
import static org.travaux.core.round.Report.DRAFT;
import static org.travaux.core.round.Report.GROUP;
import static org.travaux.core.round.Report.P1;
import static org.travaux.core.round.Report.P2;
import static org.travaux.core.round.Report.PUBLISHED_AT;
import static org.travaux.core.round.Report.REPORT;
import static org.travaux.core.round.Report.SECOND;
import static org.travaux.core.round.Report.canada;
import static org.travaux.core.round.Report.secretary;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.RoundEvent.CommentDisposed;
import org.travaux.core.event.RoundEvent.Disposition;

class DisposeOfCommentTest {

  private final Report room = new Report();

  @Test
  void it_is_said_what_became_of_a_comment() {
    room.tells(DRAFT);
    room.refuses(dispose(Disposition.TAKEN, "", List.of()), UNKNOWN, "comment");
    room.tells(COMMENT);
    var taken = disposed(Disposition.TAKEN, Optional.empty(), List.of(P1, P2));
    room.when(dispose(Disposition.TAKEN, "", List.of(P1, P2)), taken);
    room.refuses(dispose(Disposition.TAKEN_IN_PART, "", List.of(P1)), INVALID, "reason");
    room.refuses(dispose(Disposition.NOT_TAKEN, "", List.of()), INVALID, "reason");
    room.refuses(dispose(Disposition.NOT_TAKEN, " ", List.of()), INVALID, "reason");
    room.refuses(dispose(Disposition.NOT_TAKEN, "no mandate", List.of(P1)), INVALID, "into");
    room.refuses(dispose(Disposition.TAKEN, "", List.of(P1, P1)), INVALID, "into");
    room.refuses(
        dispose(Disposition.TAKEN, "", List.of(new ProvisionId("nowhere"))), UNKNOWN, "into");
    room.refuses(
        new DisposeOfComment(
            REPORT,
            GROUP,
            SECOND,
            C,
            Disposition.TAKEN,
            Optional.empty(),
            List.of(),
            canada(PUBLISHED_AT)),
        FORBIDDEN,
        "");
    room.tells(taken);
    room.nothingHappensWhen(dispose(Disposition.TAKEN, "", List.of(P1, P2)));
    room.when(
        dispose(Disposition.NOT_TAKEN, "no mandate", List.of()),
        disposed(Disposition.NOT_TAKEN, Optional.of("no mandate"), List.of()));
  }

  private static DisposeOfComment dispose(
      Disposition disposition, String reason, List<ProvisionId> into) {
    return new DisposeOfComment(
        REPORT,
        GROUP,
        SECOND,
        C,
        disposition,
        Optional.of(reason).filter(why -> !why.isEmpty()),
        into,
        secretary(PUBLISHED_AT));
  }

  private static CommentDisposed disposed(
      Disposition disposition, Optional<String> reason, List<ProvisionId> into) {
    return new CommentDisposed(REPORT, SECOND, C, disposition, reason, into);
  }
}
