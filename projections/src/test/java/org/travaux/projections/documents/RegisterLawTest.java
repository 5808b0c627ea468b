package org.travaux.projections.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.Bearing;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Days;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.DocumentEvent.BearingChanged;
import org.travaux.core.event.DocumentEvent.DocumentAliased;
import org.travaux.core.event.DocumentEvent.DocumentCorrected;
import org.travaux.core.event.DocumentEvent.DocumentIntroduced;
import org.travaux.core.event.DocumentEvent.DocumentNoted;
import org.travaux.core.event.DocumentEvent.DocumentRegistered;
import org.travaux.core.event.DocumentEvent.DocumentRevised;
import org.travaux.core.event.DocumentEvent.DocumentWithdrawn;
import org.travaux.core.event.DocumentEvent.LanguageProvided;
import org.travaux.core.event.DocumentEvent.LanguageWanted;
import org.travaux.core.event.DocumentEvent.Manner;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.DocumentKind;
import org.travaux.core.event.Event;
import org.travaux.core.event.Fold;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.MeetingEvent.DocumentDeadlineSet;
import org.travaux.core.event.MeetingEvent.MeetingConvened;
import org.travaux.core.event.MeetingEvent.MeetingKept;
import org.travaux.core.event.MeetingEvent.MeetingMoved;
import org.travaux.core.event.MeetingEvent.Session;
import org.travaux.core.event.MeetingEvent.Venue;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Role;
import org.travaux.core.event.Tag;
import org.travaux.core.text.Law;
import org.travaux.projections.log.Batch;
import org.travaux.projections.log.EmbeddedEventLog;
import org.travaux.projections.log.EventCodec;
import org.travaux.projections.log.EventLog;
import org.travaux.projections.log.EventReader;
import org.travaux.projections.log.Folders;
import org.travaux.projections.log.Retelling;
import org.travaux.projections.meetings.MeetingList;
import org.travaux.projections.meetings.MeetingRecord;

class RegisterLawTest {

  private static final BodyId GROUP = new BodyId("group");
  private static final List<MeetingId> MEETINGS =
      List.of(new MeetingId("group-2"), new MeetingId("group-3"));
  private static final InstrumentId PLAN = new InstrumentId("plan");
  private static final Delegate SECRETARY =
      new Delegate(new PersonId("secretary"), new DelegationId("SEC"), Role.SECRETARIAT);
  private static final Instant START = Instant.parse("2022-01-01T09:00:00Z");
  private static final List<DocumentKind> KINDS = List.of(DocumentKind.values());
  private static final List<String> LANGUAGES = List.of("ar", "zh", "en", "fr", "ru", "es");

  private final Path folder = Folders.temporary("registers");
  private final EventLog log = EmbeddedEventLog.open(folder.resolve("log"));
  private final EventReader reader = new EventReader(log, new EventCodec());
  private final EventCodec codec = new EventCodec();

  @AfterEach
  void close() {
    log.close();
    Folders.delete(folder);
  }

  @Test
  void what_is_told_live_at_a_position_is_what_is_replayed_up_to_it() {
    long seed = Law.seed();
    var events = history(new Random(seed), 250);
    for (var meeting : MEETINGS) {
      lives(DocumentRegister.FOLD, meeting, events, seed);
      lives(MeetingRecord.FOLD, meeting, events, seed);
    }
    assertEquals(
        List.of(MEETINGS.get(1), MEETINGS.get(0)),
        new MeetingList(reader).of(GROUP, 10).stream().map(MeetingRecord::meeting).toList());
    assertEquals(1, new MeetingList(reader).of(GROUP, 1).size());
  }

  @Test
  void a_register_prints_revisions_languages_and_what_became_of_a_document() {
    var meeting = MEETINGS.getFirst();
    var d6 = new DocumentId("d6");
    List<InstrumentId> on = List.of();
    append(
        List.of(
            convened(meeting),
            new DocumentRegistered(
                meeting,
                d6,
                DocumentKind.CONTRIBUTION,
                6,
                "Framework",
                List.of(),
                List.of(),
                List.of("en", "fr", "zh"),
                List.of("en", "fr"),
                Optional.of(START)),
            new DocumentCorrected(meeting, d6, 1, "a figure", on),
            new DocumentRevised(meeting, d6, 1, "goals", List.of("en"), Optional.empty(), on),
            new DocumentRevised(meeting, d6, 2, "links", List.of("en"), Optional.empty(), on),
            new LanguageProvided(meeting, d6, "zh", on),
            new DocumentNoted(meeting, d6, Manner.NOTED_WITH_THANKS, Optional.empty(), on)));
    var registers = new Retelling<>(reader, DocumentRegister.FOLD);
    var now = registers.head(Tag.of(meeting)).state().document(d6).orElseThrow();
    assertEquals("GROUP-2/6(Rev.2)", now.symbol());
    assertEquals(
        List.of("GROUP-2/6(Rev.1)", "GROUP-2/6(Rev.2)"),
        now.revisions().stream().map(RegisteredDocument.Issue::symbol).toList());
    assertEquals("GROUP-2/6(Cor.1)", now.corrigenda().getFirst().symbol());
    assertEquals(List.of("en", "zh"), now.languages().present());
    assertEquals(List.of("fr"), now.languages().missing());
    assertEquals(Optional.of(START), now.late());
    assertEquals(Manner.NOTED_WITH_THANKS, now.noted().orElseThrow().manner());
    var before = registers.at(Tag.of(meeting), new LogPosition(3)).state();
    assertEquals("GROUP-2/6(Rev.1)", before.documents().getFirst().symbol());
    var atOnce = registers.at(Tag.of(meeting), START.plusSeconds(1)).state();
    assertEquals("GROUP-2/6", atOnce.documents().getFirst().symbol());
  }

  private <S> void lives(Fold<S> fold, MeetingId meeting, List<Event> events, long seed) {
    var retelling = new Retelling<>(reader, fold);
    var live = fold.initial();
    for (int at = 0; at < events.size(); at++) {
      var position = new LogPosition(at);
      var event = events.get(at);
      if (event.tags().contains(Tag.of(meeting))) {
        live = fold.evolve(live, new Recorded(position, given(at), event));
      }
      assertEquals(
          live, retelling.at(Tag.of(meeting), position).state(), "at " + at + ", seed " + seed);
      assertEquals(
          live, retelling.at(Tag.of(meeting), given(at).at()).state(), at + ", seed " + seed);
    }
    assertEquals(live, retelling.head(Tag.of(meeting)).state(), "seed " + seed);
  }

  /// Of all kinds, whether or not a decision would have said so.
  private List<Event> history(Random random, int length) {
    var events = new ArrayList<Event>();
    MEETINGS.forEach(meeting -> events.add(convened(meeting)));
    while (events.size() < length) {
      events.add(any(random, events.size()));
    }
    append(events);
    return events;
  }

  private static Event any(Random random, int at) {
    var meeting = MEETINGS.get(random.nextInt(2));
    var document = new DocumentId(meeting + "-" + random.nextInt(12));
    var language = LANGUAGES.get(random.nextInt(6));
    var on = random.nextBoolean() ? List.of(PLAN) : List.<InstrumentId>of();
    var days = new Days(LocalDate.EPOCH, LocalDate.EPOCH.plusDays(random.nextInt(5)));
    return switch (random.nextInt(15)) {
      case 0 -> new MeetingMoved(meeting, days, "reason " + at, Optional.empty());
      case 1 -> new MeetingKept(meeting, days, "reason " + at);
      case 2 -> new DocumentDeadlineSet(meeting, START.plusSeconds(at), "reason");
      case 3 -> new DocumentRevised(meeting, document, 1 + at, "r", List.of("en"), late(at), on);
      case 4 -> new DocumentCorrected(meeting, document, 1 + at, "a figure", on);
      case 5 -> new DocumentAliased(meeting, document, "S22-" + at, on);
      case 6 -> new LanguageWanted(meeting, document, language, on);
      case 7 -> new LanguageProvided(meeting, document, language, on);
      case 8 -> new BearingChanged(meeting, document, List.of(new Bearing(PLAN, List.of())), on);
      case 9 -> new DocumentIntroduced(meeting, document, new DelegationId("BRA"), on);
      case 10 -> new DocumentNoted(meeting, document, Manner.NOTED, Optional.of("c" + at), on);
      case 11 -> new DocumentWithdrawn(meeting, document, "reason " + at, on);
      default ->
          new DocumentRegistered(
              meeting,
              document,
              KINDS.get(random.nextInt(KINDS.size())),
              at,
              "Title " + at,
              List.of(new DelegationId("RUS")),
              on.stream().map(plan -> new Bearing(plan, List.of())).toList(),
              List.of(language),
              List.of("en"),
              late(at));
    };
  }

  private static Optional<Instant> late(int at) {
    return at % 3 == 0 ? Optional.of(START.plusSeconds(at)) : Optional.empty();
  }

  private static MeetingConvened convened(MeetingId meeting) {
    return new MeetingConvened(
        meeting,
        GROUP,
        "Meeting",
        meeting.value().toUpperCase(Locale.ROOT),
        Session.ORDINARY,
        Venue.IN_ROOM,
        new Days(LocalDate.EPOCH, LocalDate.EPOCH),
        Optional.of(START));
  }

  private static Given given(int at) {
    return new Given(SECRETARY, START.plusSeconds(at));
  }

  private void append(List<Event> events) {
    var stored =
        IntStream.range(0, events.size())
            .mapToObj(at -> codec.encode(given(at), events.get(at)))
            .toList();
    assertTrue(log.append(new Batch(log.next(), UUID.randomUUID(), stored)));
  }
}
