package org.travaux.projections.consensus;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.travaux.core.authority.Accreditations;
import org.travaux.core.consensus.ConsensusState;
import org.travaux.core.consensus.Table;
import org.travaux.core.decide.Refusal;
import org.travaux.core.draft.Draft;
import org.travaux.core.draft.Editing;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Form;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentEvent.ProvisionInserted;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Role;
import org.travaux.projections.log.Batch;
import org.travaux.projections.log.EventCodec;
import org.travaux.projections.log.EventLog;
import org.travaux.projections.log.StoredEvent;

/// A random negotiation of one text in a log, by real decisions; the same for the same seed.
final class Negotiation {

  static final InstrumentId PLAN = new InstrumentId("plan");
  static final BodyId GROUP = new BodyId("group");
  private static final Form FORM = new Form(Form.Kind.PARAGRAPH, 1, Form.Numbering.DECIMAL);
  static final Delegate CHAIR =
      new Delegate(new PersonId("chair"), new DelegationId("BRA"), Role.CHAIR);
  static final Delegate AMINA =
      new Delegate(new PersonId("amina"), new DelegationId("EGY"), Role.DELEGATE);

  private final Random random;
  private final EventLog log;
  private final EventCodec codec = new EventCodec();
  private final List<Recorded> told = new ArrayList<>();
  private final Changes changes;
  private final Attempts attempts;
  private Instant clock = Instant.parse("2022-01-13T09:30:00Z");
  private ConsensusState state = ConsensusState.FOLD.initial();
  private Editing editing = Editing.FOLD.initial();
  private Accreditations accreditations = Accreditations.FOLD.initial();

  Negotiation(long seed, EventLog log) {
    random = new Random(seed);
    this.log = log;
    changes = new Changes(this, random);
    attempts = new Attempts(this, random, changes);
    append(
        CHAIR,
        List.of(
            new Accredited(GROUP, CHAIR),
            new Accredited(GROUP, AMINA),
            new InstrumentOpened(PLAN, GROUP, "Plan", "plan", "en"),
            inserted("p1"),
            inserted("p2"),
            inserted("p3")));
  }

  /// The events of the instrument so far, in the log's order.
  List<Recorded> told() {
    return told;
  }

  ConsensusState state() {
    return state;
  }

  Draft draft() {
    return editing.draft();
  }

  Accreditations accreditations() {
    return accreditations;
  }

  /// The position behind the last event.
  LogPosition next() {
    return log.next();
  }

  /// Somebody tries something, which may be refused.
  void turn() {
    var by = random.nextInt(3) == 0 ? AMINA : CHAIR;
    if (random.nextInt(4) == 0) {
      append(by, changes.words());
      return;
    }
    var decision = attempts.decision(new Given(random.nextInt(17) < 14 ? by : CHAIR, clock));
    try {
      append(decision.given().by(), decision.decide(new Table(editing, state, accreditations)));
    } catch (Refusal refused) {
      // others would be told so
    }
  }

  private static Event inserted(String id) {
    return new ProvisionInserted(
        PLAN,
        new ProvisionId(id),
        Optional.empty(),
        FORM,
        "words of " + id + " to begin with",
        Optional.empty());
  }

  private void append(Delegate by, List<Event> events) {
    if (events.isEmpty()) {
      return;
    }
    clock = clock.plusSeconds(1);
    var first = log.next();
    var stored = new ArrayList<StoredEvent>();
    for (var event : events) {
      var recorded = new Recorded(first.plus(stored.size()), new Given(by, clock), event);
      stored.add(codec.encode(recorded.given(), event));
      editing = Editing.FOLD.evolve(editing, recorded);
      accreditations = Accreditations.FOLD.evolve(accreditations, recorded);
      state = ConsensusState.FOLD.evolve(state, recorded);
      told.add(recorded);
    }
    if (!log.append(new Batch(first, UUID.randomUUID(), stored))) {
      throw new IllegalStateException("somebody else writes here");
    }
  }
}
