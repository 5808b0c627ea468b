package org.travaux.projections.references;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.travaux.core.draft.Draft;
import org.travaux.core.event.AccreditationEvent.BodyFounded;
import org.travaux.core.event.BodyEvent.BodyNamed;
import org.travaux.core.event.BodyEvent.BodyPlaced;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.DocumentEvent.DocumentAliased;
import org.travaux.core.event.DocumentEvent.DocumentRevised;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.DocumentKind;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Fold;
import org.travaux.core.event.Form;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentEvent.ProvisionInserted;
import org.travaux.core.event.InstrumentEvent.ProvisionRestored;
import org.travaux.core.event.InstrumentEvent.ProvisionSuppressed;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Tag;
import org.travaux.core.text.Edit;
import org.travaux.core.text.Law;
import org.travaux.projections.log.Batch;
import org.travaux.projections.log.EmbeddedEventLog;
import org.travaux.projections.log.EventCodec;
import org.travaux.projections.log.EventLog;
import org.travaux.projections.log.EventReader;
import org.travaux.projections.log.Folders;
import org.travaux.projections.log.Retelling;

class ReferenceLawTest {

  private static final InstrumentId PLAN = new InstrumentId("plan");
  private static final List<String> SAID =
      List.of("CWG-SFP-2/3 ", "CWG-SF ", "CWG-FHR会议", "C24/5(Rev.1) ", "S22-X-C-0001 ", "words ");

  private final Path folder = Folders.temporary("references");
  private final EventLog log = EmbeddedEventLog.open(folder.resolve("log"));
  private final EventCodec codec = new EventCodec();
  private final EventReader reader = new EventReader(log, codec);

  @AfterEach
  void close() {
    log.close();
    Folders.delete(folder);
  }

  @Test
  void what_is_told_live_at_a_position_is_what_is_replayed_up_to_it() {
    long seed = Law.seed();
    var events = history(new Random(seed), 250);
    var views = new ReferenceViews();
    var draft = Draft.FOLD.initial();
    var documents = KnownDocuments.FOLD.initial();
    var bodies = KnownBodies.FOLD.initial();
    int flagged = 0;
    for (int at = 0; at < events.size(); at++) {
      var recorded = new Recorded(new LogPosition(at), Register.given(at), events.get(at));
      draft = Draft.FOLD.evolve(draft, recorded);
      documents = KnownDocuments.FOLD.evolve(documents, recorded);
      bodies = KnownBodies.FOLD.evolve(bodies, recorded);
      if (draft.isOpened()) {
        var live = views.of(draft, new ReferenceViews.Known(documents, bodies, _ -> true));
        assertEquals(replayed(recorded.position()), live, "at " + at + ", seed " + seed);
        flagged += (int) live.references().stream().filter(this::isFlagged).count();
      }
    }
    assertTrue(flagged > 0, "seed " + seed);
  }

  private boolean isFlagged(Placed placed) {
    return placed.reference().finding().isFlagged();
  }

  private ReferenceViews.Found replayed(LogPosition at) {
    return new ReferenceViews()
        .of(
            told(Draft.FOLD, Tag.of(PLAN), at),
            new ReferenceViews.Known(
                told(KnownDocuments.FOLD, Tag.REGISTER, at),
                told(KnownBodies.FOLD, Tag.ACCREDITATION, at),
                _ -> true));
  }

  private <S> S told(Fold<S> fold, Tag tag, LogPosition at) {
    return new Retelling<>(reader, fold).at(tag, at).state();
  }

  /// Of all kinds that bear on references, whether or not a decision would have said so.
  private List<Event> history(Random random, int length) {
    var events = new ArrayList<Event>();
    events.add(new BodyFounded(Register.SFP, "Working group (CWG-SFP)"));
    events.add(new InstrumentOpened(PLAN, Register.SFP, "Plan", "resolution", "en"));
    events.add(Register.convened(Register.SECOND, Register.SFP, "CWG-SFP-2"));
    while (events.size() < length) {
      events.add(any(random, events.size()));
    }
    var stored =
        IntStream.range(0, events.size())
            .mapToObj(at -> codec.encode(Register.given(at), events.get(at)))
            .toList();
    assertTrue(log.append(new Batch(log.next(), UUID.randomUUID(), stored)));
    return events;
  }

  private static Event any(Random random, int at) {
    var provision = new ProvisionId("p" + random.nextInt(6));
    var document = new DocumentId("d" + random.nextInt(8));
    var meeting = random.nextBoolean() ? Register.SECOND : new MeetingId("c-24");
    var said = SAID.get(random.nextInt(SAID.size()));
    return switch (random.nextInt(14)) {
      case 0 -> new BodyFounded(Register.FHR, "Resources");
      case 1 -> new BodyFounded(new BodyId("b" + at), "Another (CWG-B" + at + ")");
      case 2 -> Register.convened(new MeetingId("c-24"), Register.COUNCIL, "C24");
      case 3, 4 ->
          Register.registered(
              meeting, document.value(), DocumentKind.REPORT, 1 + random.nextInt(8));
      case 5 ->
          new DocumentRevised(
              meeting,
              document,
              1 + random.nextInt(3),
              "r",
              List.of(),
              Optional.empty(),
              List.of());
      case 6 -> new DocumentAliased(meeting, document, "S22-X-C-0001", List.of());
      case 7 -> new ProvisionSuppressed(PLAN, provision);
      case 8 -> new ProvisionRestored(PLAN, provision);
      case 9 ->
          new ProvisionInserted(
              PLAN,
              provision,
              Optional.empty(),
              new Form(Form.Kind.PARAGRAPH, 1, Form.Numbering.NONE),
              said,
              Optional.empty());
      case 10 -> new BodyNamed(Register.SFP, Optional.of("CWG-S" + at), List.of("CWG-SFP"));
      case 11 -> new BodyPlaced(Register.SFP, Optional.of(Register.FHR));
      default ->
          new TextEdited(
              PLAN,
              provision,
              Edit.builder().insert(said).build(),
              new EditId("e" + at),
              0,
              Optional.empty());
    };
  }
}
