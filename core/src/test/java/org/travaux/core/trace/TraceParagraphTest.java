package org.travaux.core.trace;

import static org.travaux.core.consensus.Debate.A;
import static org.travaux.core.consensus.Debate.AMINA;
import static org.travaux.core.consensus.Debate.CHAIR;
import static org.travaux.core.consensus.Debate.GROUP;
import static org.travaux.core.consensus.Debate.OBSERVER;
import static org.travaux.core.consensus.Debate.PLAN;
import static org.travaux.core.consensus.Debate.SECRETARY;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.travaux.core.consensus.Debate;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.TraceEvent.ParagraphTraced;

class TraceParagraphTest {

  private final Debate debate = Debate.opened();

  @Test
  void whoever_keeps_the_record_says_what_a_paragraph_tells_and_what_was_said_last_holds() {
    debate.when(trace(SECRETARY, 3, 1), traced(3, 1));
    debate.when(trace(CHAIR, 2), traced(2));
    debate.then(SECRETARY, traced(3, 1));
    debate.nothingHappensWhen(trace(CHAIR, 3, 1));
    debate.when(trace(CHAIR, 1, 3), traced(1, 3));
    debate.when(trace(CHAIR), traced());
    debate.then(CHAIR, traced());
    debate.nothingHappensWhen(trace(CHAIR));
  }

  @Test
  void nobody_else_does_and_nothing_else_is_told() {
    debate.refuses(trace(AMINA, 1), FORBIDDEN, "");
    debate.refuses(trace(OBSERVER, 1), FORBIDDEN, "");
    debate.refuses(trace(CHAIR, 1, 1), INVALID, "reports");
    debate.refuses(trace(CHAIR, -1), INVALID, "reports");
    debate.refuses(trace(CHAIR, Long.MAX_VALUE), INVALID, "reports");
    debate.refuses(trace(CHAIR, LongStream.range(0, 101).toArray()), INVALID, "reports");
    var most = LongStream.range(0, 100).toArray();
    debate.when(trace(CHAIR, most), traced(most));
    debate.refuses(
        new TraceParagraph(PLAN, GROUP, new ProvisionId("none"), List.of(), CHAIR),
        UNKNOWN,
        "provision");
    debate.refuses(
        new TraceParagraph(new InstrumentId("none"), GROUP, A, List.of(), CHAIR),
        UNKNOWN,
        "instrument");
    debate.refuses(
        new TraceParagraph(PLAN, new BodyId("others"), A, List.of(), CHAIR), FORBIDDEN, "");
  }

  private static TraceParagraph trace(Given given, long... reports) {
    return new TraceParagraph(PLAN, GROUP, A, positions(reports), given);
  }

  private static ParagraphTraced traced(long... reports) {
    return new ParagraphTraced(PLAN, A, positions(reports));
  }

  private static List<LogPosition> positions(long... reports) {
    return Arrays.stream(reports).mapToObj(LogPosition::new).toList();
  }
}
