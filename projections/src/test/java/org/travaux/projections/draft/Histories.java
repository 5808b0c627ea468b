package org.travaux.projections.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.travaux.core.draft.Draft;
import org.travaux.core.draft.Provision;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Fold;
import org.travaux.core.event.Form;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.InstrumentEvent.InstrumentFrozen;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentEvent.InstrumentUnfrozen;
import org.travaux.core.event.InstrumentEvent.ProvisionInserted;
import org.travaux.core.event.InstrumentEvent.ProvisionMoved;
import org.travaux.core.event.InstrumentEvent.ProvisionRestored;
import org.travaux.core.event.InstrumentEvent.ProvisionSplit;
import org.travaux.core.event.InstrumentEvent.ProvisionSuppressed;
import org.travaux.core.event.InstrumentEvent.ProvisionsMerged;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.InstrumentEvent.TextImported;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Role;
import org.travaux.core.event.Tag;
import org.travaux.core.text.Edit;
import org.travaux.projections.log.Batch;
import org.travaux.projections.log.EventCodec;
import org.travaux.projections.log.EventLog;
import org.travaux.projections.log.EventReader;
import org.travaux.projections.log.Retelling;
import org.travaux.projections.log.StoredEvent;

/// Random histories of several instruments in one log, of all kinds of instrument events; the same
/// for the same seed.
final class Histories {

  static final Instant START = Instant.parse("2022-01-13T09:30:00Z");
  private static final List<String> PERSONS = List.of("ana", "bo", "chen");

  private final long seed;
  private final Random random;
  private final EventLog log;
  private final EventCodec codec = new EventCodec();
  private final List<Recorded> told = new ArrayList<>();
  private Instant clock = START;
  private int ids;

  Histories(long seed, EventLog log) {
    this.seed = seed;
    random = new Random(seed);
    this.log = log;
  }

  /// Opens the instruments and drafts them at random, with what is marked there in between.
  ///
  /// @param mark in each round; null for nothing
  void grow(List<InstrumentId> instruments, int rounds, IntFunction<@Nullable Event> mark) {
    instruments.forEach(this::open);
    for (int round = 0; round < rounds; round++) {
      grow(instruments, 2, 25);
      var event = mark.apply(round);
      if (event != null) {
        append(List.of(event));
      }
    }
  }

  /// What is folded live of an instrument in the end, which at every position was what is replayed
  /// up to it.
  <S> S live(InstrumentId instrument, Fold<S> fold) {
    var retelling = new Retelling<>(new EventReader(log, codec), fold);
    var live = fold.initial();
    for (var recorded : told()) {
      if (recorded.event().tags().contains(Tag.of(instrument))) {
        live = fold.evolve(live, recorded);
      }
      assertEquals(
          live, retelling.at(Tag.of(instrument), recorded.position()).state(), "seed " + seed);
    }
    return live;
  }

  /// All events so far, in the log's order.
  List<Recorded> told() {
    return told;
  }

  static Delegate delegate(String person) {
    return new Delegate(new PersonId(person), new DelegationId("BRA"), Role.DELEGATE);
  }

  void open(InstrumentId instrument) {
    append(
        List.of(
            new InstrumentOpened(instrument, new BodyId("cwg"), "Plan", "resolution", "en"),
            new TextImported(instrument, "seed", "00", 2),
            inserted(instrument, Optional.empty(), "considering a) the strategic plan,"),
            inserted(instrument, Optional.empty(), "战略规划 \uD83D\uDE00")));
  }

  /// Appends batches of a few events each.
  void grow(List<InstrumentId> instruments, int batches, int structureInHundred) {
    for (int round = 0; round < batches; round++) {
      var instrument = instruments.get(random.nextInt(instruments.size()));
      var draft = draft(instrument);
      var batch = new ArrayList<Event>();
      for (int left = 1 + random.nextInt(5); left > 0; left--) {
        var event =
            random.nextInt(100) < structureInHundred
                ? structural(instrument, draft)
                : edited(instrument, draft);
        batch.add(event);
        draft = Draft.FOLD.evolve(draft, recorded(LogPosition.PENDING, event));
      }
      append(batch);
    }
  }

  /// The draft as the fold over all events up to a position has it.
  Draft draft(InstrumentId instrument, LogPosition upTo) {
    var draft = Draft.FOLD.initial();
    for (var recorded : told) {
      if (!recorded.position().isAfter(upTo)
          && recorded.event() instanceof InstrumentEvent event
          && event.instrument().equals(instrument)) {
        draft = Draft.FOLD.evolve(draft, recorded);
      }
    }
    return draft;
  }

  private Draft draft(InstrumentId instrument) {
    return draft(instrument, LogPosition.PENDING);
  }

  void append(List<? extends Event> events) {
    var first = log.next();
    var stored = new ArrayList<StoredEvent>();
    for (var event : events) {
      // Clocks of several nodes differ: now and then a later event tells of an earlier moment.
      clock = clock.plusMillis(random.nextInt(2_000) - 300);
      var recorded = recorded(first.plus(stored.size()), event);
      told.add(recorded);
      stored.add(codec.encode(recorded.given(), event));
    }
    if (!log.append(new Batch(first, UUID.randomUUID(), stored))) {
      throw new IllegalStateException("somebody else writes here");
    }
  }

  private Recorded recorded(LogPosition position, Event event) {
    var by = delegate(PERSONS.get(Math.floorMod(event.hashCode(), PERSONS.size())));
    return new Recorded(position, new Given(by, clock), event);
  }

  private InstrumentEvent structural(InstrumentId instrument, Draft draft) {
    var all = draft.provisions();
    if (all.isEmpty()) {
      return inserted(instrument, Optional.empty(), "again");
    }
    var one = all.get(random.nextInt(all.size()));
    var other = all.get(random.nextInt(all.size()));
    return switch (random.nextInt(9)) {
      case 0, 1 -> inserted(instrument, Optional.of(one.id()), "text " + random.nextInt(99));
      case 2 -> new ProvisionMoved(instrument, one.id(), Optional.of(other.id()), form());
      case 3, 4 -> new ProvisionSplit(instrument, one.id(), cut(one), new ProvisionId("s" + ids++));
      case 5 ->
          one.id().equals(other.id())
              ? new ProvisionRestored(instrument, one.id())
              : new ProvisionsMerged(instrument, one.id(), one.content().length(), other.id());
      case 6 -> new ProvisionSuppressed(instrument, one.id());
      case 7 -> new ProvisionRestored(instrument, one.id());
      default ->
          draft.frozen().isPresent()
              ? new InstrumentUnfrozen(instrument)
              : new InstrumentFrozen(instrument, "read out");
    };
  }

  private int cut(Provision provision) {
    int at = random.nextInt(provision.content().length() + 1);
    return provision.content().tearsPair(at) ? at - 1 : at;
  }

  private InstrumentEvent edited(InstrumentId instrument, Draft draft) {
    var all = draft.provisions();
    if (all.isEmpty()) {
      return inserted(instrument, Optional.empty(), "more");
    }
    var provision = all.get(random.nextInt(all.size()));
    int from = cut(provision);
    int to = Math.min(provision.content().length(), from + random.nextInt(4));
    to = provision.content().tearsPair(to) ? to - 1 : to;
    var text = random.nextInt(4) == 0 ? "" : "ab\uD83D\uDE00ع".substring(0, random.nextInt(3));
    return new TextEdited(
        instrument,
        provision.id(),
        Edit.replace(from, Math.max(0, to - from), text),
        new EditId("e" + ids++),
        0,
        Optional.empty());
  }

  private ProvisionInserted inserted(
      InstrumentId instrument, Optional<ProvisionId> after, String text) {
    return new ProvisionInserted(
        instrument, new ProvisionId("p" + ids++), after, form(), text, Optional.empty());
  }

  private Form form() {
    var kinds = Form.Kind.values();
    var numberings = Form.Numbering.values();
    return new Form(
        kinds[random.nextInt(kinds.length)],
        1 + random.nextInt(4),
        numberings[random.nextInt(numberings.length)]);
  }
}
