package org.travaux.projections.proposals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.core.event.ConstraintEvent;
import org.travaux.core.event.ConstraintEvent.ConstraintLifted;
import org.travaux.core.event.ConstraintEvent.ConstraintRecalled;
import org.travaux.core.event.ConstraintEvent.ExpenditureRetracted;
import org.travaux.core.event.ConstraintEvent.ExpenditureStated;
import org.travaux.core.event.ConstraintId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Role;
import org.travaux.core.event.Tag;
import org.travaux.core.pending.Constraints;
import org.travaux.core.text.Law;
import org.travaux.projections.log.Batch;
import org.travaux.projections.log.EmbeddedEventLog;
import org.travaux.projections.log.EventCodec;
import org.travaux.projections.log.EventReader;
import org.travaux.projections.log.Retelling;

class ConstraintsLawTest {

  private static final int EVENTS = 120;
  private static final List<InstrumentId> TEXTS =
      List.of(new InstrumentId("plan"), new InstrumentId("other"));
  private static final Given SECRETARY =
      new Given(
          new Delegate(new PersonId("secretary"), new DelegationId("SEC"), Role.SECRETARIAT),
          Instant.parse("2017-09-11T09:00:00Z"));

  /// And whatever is told, all that is in force and nothing else is flagged on all that costs
  /// something and on nothing else.
  @Test
  void what_is_told_live_at_a_position_is_what_is_replayed_up_to_it(@TempDir Path data) {
    Law.holds(3, seed -> isLiveWhatIsReplayed(data.resolve("log-" + seed), new Random(seed)));
  }

  private static void isLiveWhatIsReplayed(Path data, Random random) {
    var codec = new EventCodec();
    var events = IntStream.range(0, EVENTS).mapToObj(_ -> any(random)).toList();
    try (var log = EmbeddedEventLog.open(data)) {
      var stored = events.stream().map(event -> codec.encode(SECRETARY, event)).toList();
      assertTrue(log.append(new Batch(log.next(), UUID.randomUUID(), stored)));
      var retelling = new Retelling<>(new EventReader(log, codec), Constraints.FOLD);
      var live = Constraints.FOLD.initial();
      int flagged = 0;
      for (int at = 0; at < EVENTS; at++) {
        var told = new Recorded(new LogPosition(at), SECRETARY, events.get(at));
        if (events.get(at).instrument().equals(TEXTS.getFirst())) {
          live = Constraints.FOLD.evolve(live, told);
        }
        assertEquals(live, retelling.at(Tag.of(TEXTS.getFirst()), told.position()).state());
        flagged += flags(live);
      }
      assertTrue(flagged > 0, "Nothing was ever flagged.");
    }
  }

  private static int flags(Constraints constraints) {
    int flagged = 0;
    for (int proposal = 0; proposal < 4; proposal++) {
      var id = new ProposalId("p" + proposal);
      var flags = constraints.flags(id);
      assertEquals(
          constraints.expenditure(id).isPresent() ? constraints.inForce().size() : 0, flags.size());
      flagged += flags.size();
    }
    return flagged;
  }

  private static ConstraintEvent any(Random random) {
    var text = TEXTS.get(random.nextInt(TEXTS.size()));
    var constraint = new ConstraintId("c" + random.nextInt(12));
    var proposal = new ProposalId("p" + random.nextInt(4));
    return switch (random.nextInt(5)) {
      case 0, 1 ->
          new ConstraintRecalled(
              text, constraint, List.of("CS " + random.nextInt()), "stay within");
      case 2 -> new ConstraintLifted(text, constraint, "raised");
      case 3 -> new ExpenditureStated(text, proposal, "costs " + random.nextInt());
      default -> new ExpenditureRetracted(text, proposal, "costs nothing");
    };
  }
}
