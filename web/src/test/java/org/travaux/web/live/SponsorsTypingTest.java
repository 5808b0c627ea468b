package org.travaux.web.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.core.draft.Provision;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Given;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.OptionId;
import org.travaux.core.event.OptionSetId;
import org.travaux.core.event.Proposal;
import org.travaux.core.event.ProposalEvent.ProposalTextEdited;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Role;
import org.travaux.core.event.Source;
import org.travaux.core.event.Treatment;
import org.travaux.core.option.Offer;
import org.travaux.core.option.OpenOptionSet;
import org.travaux.core.pending.Pending;
import org.travaux.core.proposal.JoinProposal;
import org.travaux.core.proposal.MakeProposal;
import org.travaux.core.text.Edit;
import org.travaux.projections.log.TestMongo;

/// Sponsors type together in what their proposal reads, over one connection with all else.
@TestInstance(Lifecycle.PER_CLASS)
class SponsorsTypingTest {

  private static final Edit FOR = Edit.replace(0, 0, "For ");
  private static final Given ANA = given("ana", "BRA", Role.DELEGATE);
  private static final Given BEN = given("ben", "CHE", Role.DELEGATE);
  private static final Given EVE = given("eve", "FRA", Role.DELEGATE);
  private static final Given MAX = given("max", "SUN", Role.OBSERVER);
  private static final String[] SETTINGS = {
    "--travaux.mongodb.uri=" + TestMongo.uri(), "--travaux.mongodb.database=" + TestMongo.database()
  };

  private final LiveServer first;
  private final LiveServer second;

  SponsorsTypingTest(@TempDir Path data) {
    first =
        LiveServer.start(data.resolve("first"), SETTINGS)
            .found()
            .accredit(ANA.by())
            .accredit(BEN.by())
            .accredit(EVE.by())
            .accredit(MAX.by())
            .open(LiveServer.DRAFT);
    second = LiveServer.start(data.resolve("second"), SETTINGS);
  }

  @AfterAll
  void stop() {
    second.close();
    first.close();
  }

  private static Given given(String person, String delegation, Role role) {
    return new Given(
        LiveServer.delegate(person, delegation, role), Instant.parse("2022-01-13T09:30:00Z"));
  }

  /// A proposal of two delegations for the second provision.
  private LogPosition propose(ProposalId id) {
    first.tell(
        new MakeProposal(
            id,
            LiveServer.DRAFT,
            LiveServer.BODY,
            new Source.Floor(),
            List.of(ANA.by().delegation()),
            LogPosition.PENDING,
            List.of(
                new Proposal.Modify(
                    LiveServer.WORLD, FOR, Proposal.Modify.Weight.SUBSTANTIVE, Optional.empty())),
            ANA));
    return first
        .tell(new JoinProposal(id, LiveServer.DRAFT, LiveServer.BODY, BEN))
        .events()
        .getLast()
        .position();
  }

  private List<Recorded> all() {
    var all = new ArrayList<Recorded>();
    try (var events =
        first
            .bean(Past.class)
            .read(LiveServer.DRAFT, LogPosition.NONE, new LogPosition(Long.MAX_VALUE - 1))) {
      events.forEachRemaining(all::add);
    }
    return all;
  }

  private String text() {
    return first
        .head(LiveServer.DRAFT)
        .provision(LiveServer.WORLD)
        .map(Provision::text)
        .orElseThrow();
  }

  private String reads(ProposalId id) {
    var pending = Pending.FOLD.initial();
    for (var recorded : all()) {
      pending = Pending.FOLD.evolve(pending, recorded);
    }
    return pending
        .of(id)
        .flatMap(standing -> standing.wordsFor(LiveServer.WORLD))
        .flatMap(part -> part.reads(text()))
        .orElseThrow();
  }

  @Test
  void sponsors_on_two_nodes_read_one_proposal_also_after_a_cut_while_the_text_moves_under_it()
      throws Exception {
    long seed = System.nanoTime();
    var random = new Random(seed);
    var one = new ProposalId("one");
    var seen = propose(one);
    try (var eve = new LiveClient("eve", LiveServer.DRAFT, "e").connect(first.live());
        var ana = new Sponsor("ana", one, seen, text(), FOR).connect(first.live());
        var ben = new Sponsor("ben", one, seen, text(), FOR).connect(second.live())) {
      eve.awaitPosition(seen);
      for (int turn = 0; turn < 30; turn++) {
        type(ana, random);
        type(ben, random);
        type(eve, random);
        if (turn == 10) {
          ana.cut();
        } else if (turn == 20) {
          ana.connect(second.live());
        } else if (turn % 4 == 0 && turn < 10) {
          ana.awaitSettled();
        }
      }
      ana.awaitSettled();
      ben.awaitSettled();
      eve.awaitSettled();
      var last = all().getLast().position();
      ana.awaitPosition(last);
      ben.awaitPosition(last);

      assertEquals(reads(one), ana.reads(), "ana, seed " + seed);
      assertEquals(reads(one), ben.reads(), "ben, seed " + seed);
      assertEquals(List.of(), ana.errors(), "seed " + seed);
      assertEquals(List.of(), ben.errors(), "seed " + seed);
    }
    assertEachOnce(one, seed);
  }

  private void assertEachOnce(ProposalId proposal, long seed) {
    var ids = new HashSet<EditId>();
    for (var recorded : all()) {
      if (recorded.event() instanceof ProposalTextEdited edited
          && edited.proposal().equals(proposal)) {
        assertTrue(ids.add(edited.id()), edited.id() + " is stored twice, seed " + seed);
      }
    }
    assertTrue(ids.size() > 4, ids + ", seed " + seed);
  }

  private static void type(Sponsor sponsor, Random random) {
    int length = sponsor.reads().length();
    int at = random.nextInt(length + 1);
    sponsor.type(at, Math.min(random.nextInt(3), length - at), "w" + random.nextInt(10));
  }

  private static void type(LiveClient eve, Random random) {
    int length = eve.text(LiveServer.WORLD).length();
    int at = random.nextInt(length + 1);
    eve.type(LiveServer.WORLD, at, Math.min(random.nextInt(2), length - at), "t");
  }

  @Test
  void it_is_stored_once_and_only_for_a_sponsor_on_what_can_still_be_carried() throws Exception {
    var two = new ProposalId("two");
    var seen = propose(two);
    try (var ana = joined("ana");
        var eve = joined("eve");
        var max = joined("max")) {
      var edit = edit("\"proposal\":\"two\"", "a-1", seen, "[\"O \"]");
      long stored = ana.send(edit).next("events").path("from").asLong();
      ana.send(edit.replace("a-1", "a-2")).next("events");
      assertEquals(stored, ana.send(edit).next("ack").path("position").asLong());
      assertEquals("O O For " + text(), reads(two));

      assertError("TAKEN", "id", ana.send(edit.replace("O ", "Oh ")));
      assertError("UNKNOWN", "proposal", ana.send(edit.replace("two", "no").replace("a-1", "b")));
      assertError(
          "STALE",
          "base",
          ana.send(edit("\"proposal\":\"two\"", "c", LogPosition.NONE, "[\"O\"]")));
      assertError("FORBIDDEN", "proposal", eve.send(edit.replace("a-1", "e-1")));
      assertError("FORBIDDEN", "", max.send(edit.replace("a-1", "m-1")));
      assertEquals("O O For " + text(), reads(two));
    }
  }

  @Test
  void what_an_option_says_is_typed_by_the_same_message() throws Exception {
    var seen = first.tell(openSet()).events().getLast().position();
    try (var ana = joined("ana")) {
      var edit = edit("\"set\":\"s1\",\"option\":\"other\"", "a-1", seen, "[2,\" open\"]");
      var told = ana.send(edit).next("events").path("events").path(0);
      assertEquals("option-text-edited", told.path("type").asString());
      ana.send(edit.replace("a-1", "a-2")).next("events");
      assertEquals(
          told.path("position").asLong(), ana.send(edit).next("ack").path("position").asLong());
      assertError("UNKNOWN", "option", ana.send(edit.replace("other", "no").replace("a-1", "b")));
    }
  }

  private Line joined(String person) throws InterruptedException {
    var line = Line.open(first.live(), person);
    line.send("{\"type\":\"join\",\"draft\":\"res-71\"}").next("joined");
    return line;
  }

  private static OpenOptionSet openSet() {
    var replaced = new Treatment.Replace(LiveServer.WORLD, "An information society");
    return new OpenOptionSet(
        LiveServer.DRAFT,
        LiveServer.BODY,
        new OptionSetId("s1"),
        "Vision",
        List.of(LiveServer.WORLD),
        List.of(
            new Offer(
                new OptionId("keep"),
                "As it is",
                List.of(new Treatment.Keep(LiveServer.WORLD)),
                List.of()),
            new Offer(new OptionId("other"), "Other words", List.of(replaced), List.of())),
        ANA);
  }

  private static String edit(String of, String id, LogPosition base, String edit) {
    return "{\"type\":\"edit\",\"draft\":\"res-71\","
        + of
        + ",\"provision\":\"p2\",\"id\":\""
        + id
        + "\",\"base\":"
        + base
        + ",\"edit\":"
        + edit
        + "}";
  }

  private static void assertError(String code, String field, Line line)
      throws InterruptedException {
    var error = line.next("error");
    assertEquals(code, error.path("code").asString(), error.toString());
    assertEquals(field, error.path("field").asString(), error.toString());
  }
}
