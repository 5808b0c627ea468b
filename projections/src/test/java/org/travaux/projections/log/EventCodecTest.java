package org.travaux.projections.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.AgendaEvent;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Contradiction;
import org.travaux.core.event.DocumentEvent;
import org.travaux.core.event.DocumentKind;
import org.travaux.core.event.Event;
import org.travaux.core.event.EventNames;
import org.travaux.core.event.Everywhere;
import org.travaux.core.event.Form;
import org.travaux.core.event.InstrumentEvent.InstrumentFrozen;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LiaisonEvent;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.MeetingEvent;
import org.travaux.core.event.OptionEvent.Ending;
import org.travaux.core.event.Outcome;
import org.travaux.core.event.Proposal;
import org.travaux.core.event.ProvenanceEvent;
import org.travaux.core.event.Recommendation;
import org.travaux.core.event.RecommendationEvent;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Role;
import org.travaux.core.event.RoundEvent;
import org.travaux.core.event.Stance;
import org.travaux.core.event.Tag;
import org.travaux.core.event.TimetableEvent;

class EventCodecTest {

  private static final LogPosition AT = new LogPosition(77);
  private static final Path GOLDEN = Path.of("src/test/resources/events");
  private static final JsonWriterSettings READABLE =
      JsonWriterSettings.builder().outputMode(JsonMode.RELAXED).indent(true).build();

  private final EventCodec codec = new EventCodec();

  @Test
  void every_event_is_read_as_it_was_written() {
    for (var event :
        Stream.of(
                Samples.all(),
                Samples.bare(),
                Sat.bare(),
                Negotiated.bare(),
                Circulated.bare(),
                FollowedUp.bare(),
                Recommended.bare(),
                Escalated.bare(),
                Liaised.bare())
            .flatMap(List::stream)
            .toList()) {
      var stored = codec.encode(Samples.GIVEN, event);
      assertEquals(new Recorded(AT, Samples.GIVEN, event), codec.decode(AT, stored));
      assertEquals(event.tags(), stored.tags());
    }
  }

  @Test
  void the_driver_reads_the_same_fields() {
    var document = codec.encode(Samples.GIVEN, Samples.edited(Optional.empty())).document();
    assertEquals(
        BsonDocument.parse(
            """
            {t: "text-edited.v1", at: {$date: "2022-01-13T09:30:00.123Z"},
             by: ["ana", "BRA", "DELEGATE"], in: "res-71", p: "p1",
             e: [5, "a \uD83D\uDE00 \u0639", -3], id: "x1-7", d: -123456789}
            """),
        document.decode(new BsonDocumentCodec()));
  }

  @Test
  void every_kind_has_a_golden_file_and_is_still_written_and_read_as_it_says() throws IOException {
    var seen = new HashSet<String>();
    for (var event : Samples.all()) {
      var name = EventNames.of(event.getClass());
      seen.add(name);
      var golden = Files.readString(GOLDEN.resolve(name + ".json"));
      var stored = codec.encode(Samples.GIVEN, event);
      assertEquals(golden.strip(), stored.document().toJson(READABLE), name);
      assertEquals(event, codec.decode(AT, parsed(golden, event.tags())).event(), name);
    }
    assertEquals(EventNames.kinds().stream().map(EventNames::of).collect(Collectors.toSet()), seen);
  }

  @Test
  void every_kind_of_part_keeps_the_name_that_says_which_it_is() throws IOException {
    var parts =
        EventNames.parts().stream()
            .map(kind -> kind.getSimpleName() + " " + EventNames.ofPart(kind))
            .sorted()
            .toList();
    assertEquals(Files.readAllLines(GOLDEN.resolve("parts.txt")), parts);
    var outcomes = Negotiated.outcomes().stream().map(Object::getClass).collect(Collectors.toSet());
    assertEquals(Set.of(Outcome.class.getPermittedSubclasses()), outcomes);
  }

  @Test
  void every_constant_that_is_stored_keeps_its_name() throws IOException {
    var names =
        Stream.of(
                Role.values(),
                Form.Kind.values(),
                Form.Numbering.values(),
                Proposal.Modify.Weight.values(),
                Proposal.NoChange.Force.values(),
                Everywhere.AddPhrase.Beside.values(),
                MeetingEvent.Session.values(),
                MeetingEvent.Venue.values(),
                AgendaEvent.Adoption.values(),
                DocumentKind.values(),
                DocumentEvent.Manner.values(),
                Stance.values(),
                Ending.values(),
                RoundEvent.Channel.values(),
                RoundEvent.Late.values(),
                RoundEvent.Disposition.values(),
                TimetableEvent.Phase.values(),
                Recommendation.Verb.values(),
                RecommendationEvent.FollowUp.values(),
                LiaisonEvent.Purpose.values(),
                ProvenanceEvent.Likeness.values(),
                Contradiction.values())
            .map(constants -> Stream.of(constants).map(Enum::name).collect(Collectors.joining(" ")))
            .toList();
    assertEquals(Files.readAllLines(GOLDEN.resolve("constants.txt")), names);
  }

  @Test
  void an_instrument_opened_before_languages_were_told_is_in_an_undetermined_one()
      throws IOException {
    var old = Files.readString(GOLDEN.resolve("instrument-opened.v1.json"));
    assertEquals(
        new InstrumentOpened(
            new InstrumentId("res-71"), new BodyId("cwg-sfp"), "Plan", "resolution", "und"),
        codec.decode(AT, parsed(old, Set.of())).event());
  }

  @Test
  void what_cannot_be_read_is_said_with_its_position() {
    var sound = codec.encode(Samples.GIVEN, Samples.edited(Optional.empty())).document();
    for (var spoil :
        List.<Spoil>of(
            document -> document.put("t", new BsonString("text-edited.v99")),
            document -> document.remove("t"),
            document -> document.remove("at"),
            document -> document.remove("p"),
            document -> document.put("more", new BsonInt32(1)),
            document -> document.put("d", new BsonString("1")),
            document -> document.put("id", new BsonString("no identifier")))) {
      var document = sound.decode(new BsonDocumentCodec());
      spoil.on(document);
      var thrown =
          assertThrows(UnreadableEvent.class, () -> codec.decode(AT, stored(document, Set.of())));
      assertEquals(AT, thrown.position());
      assertTrue(String.valueOf(thrown.getMessage()).contains("77"), thrown.getMessage());
    }
  }

  @Test
  void half_of_a_surrogate_pair_is_refused_and_not_replaced() {
    for (var text : List.of("a\uD83D", "\uDE00b", "\uD83Dx", "\uDE00\uD83D")) {
      Event event = new InstrumentFrozen(new InstrumentId("res-71"), text);
      assertThrows(IllegalArgumentException.class, () -> codec.encode(Samples.GIVEN, event));
    }
  }

  private interface Spoil {
    void on(BsonDocument document);
  }

  private static StoredEvent parsed(String json, Set<Tag> tags) {
    return stored(BsonDocument.parse(json), tags);
  }

  private static StoredEvent stored(BsonDocument document, Set<Tag> tags) {
    return new StoredEvent(tags, new RawBsonDocument(document, new BsonDocumentCodec()));
  }
}
