package org.travaux.projections.proposals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.core.draft.Provision;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Everywhere;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Proposal;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Source;
import org.travaux.core.event.Tag;
import org.travaux.core.instrument.EditProvision;
import org.travaux.core.pending.Found;
import org.travaux.core.pending.Found.Status;
import org.travaux.core.pending.Standing;
import org.travaux.core.proposal.MakeProposal;
import org.travaux.core.proposal.ProposeEverywhere;
import org.travaux.core.text.Edit;
import org.travaux.core.text.Law;
import org.travaux.projections.proposals.Collision.Kind;

class EverywhereViewsTest {

  private static final ProposalId WIDE = new ProposalId("wide");

  private final long seed = Law.seed();

  private final Path folder;

  EverywhereViewsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void places_are_kept_up_to_date_and_those_that_came_since_are_said_to_be_new() {
    try (var room = new Negotiating(seed, folder)) {
      room.must(replaceEverywhere());
      var made = room.now();
      room.must(edit(room, "p1", Edit.replace(0, 11, "noting")));
      room.must(edit(room, "p3", Edit.replace(14, 0, "the digital society ")));
      assertEquals(
          List.of("p1 11 information STANDING", "p3 18 information NEW"), shown(room.head()));
      assertEquals(
          List.of("p1 16 information STANDING"),
          shown(room.views.at(Tag.of(Negotiating.PLAN), made).state()));
      room.must(room.accept(WIDE, Set.of()));
      assertEquals(List.of(), room.head().places(WIDE));
      assertEquals(2, room.head().origins().size());
    }
  }

  @Test
  void an_acceptance_is_taken_back_as_one_and_only_its_own_words_with_it() {
    try (var room = new Negotiating(seed, folder)) {
      for (int round = 0; round < 20; round++) {
        for (int turn = 0; turn < 15; turn++) {
          room.turn();
        }
        var wide = room.tried(replaceEverywhere("wide" + round + "x"));
        var id = new ProposalId("wide" + round + "x");
        if (wide.isPresent() || room.tried(room.accept(id, Set.of())).isPresent()) {
          continue;
        }
        var accepted = accepted(room, id);
        var before = texts(room.views.at(Tag.of(Negotiating.PLAN), accepted.plus(-1)).state());
        room.must(room.reverse(id, accepted));
        assertEquals(before, texts(room.head()), seed());
        var standing = room.head().standing(id).orElseThrow();
        assertEquals(Standing.State.PENDING, standing.state(), seed());
      }
    }
  }

  @Test
  void what_others_wrote_around_it_meanwhile_stays_and_its_words_go() {
    try (var room = new Negotiating(seed, folder)) {
      room.must(replaceEverywhere());
      room.must(room.accept(WIDE, Set.of()));
      var accepted = accepted(room, WIDE);
      for (int more = 0; more < 600; more++) {
        room.must(edit(room, "p2", Edit.replace(0, 0, "x")));
      }
      room.must(edit(room, "p1", Edit.replace(28, 0, "just ")));
      room.must(edit(room, "p1", Edit.replace(0, 11, "noting")));
      assertEquals("noting the information just society of all countries", text(room, "p1"));
      room.must(room.reverse(WIDE, accepted));
      assertEquals("noting the digital just society of all countries", text(room, "p1"));
      assertEquals(2, room.head().origins().size());
    }
  }

  @Test
  void a_document_wide_proposal_collides_with_others_on_its_words() {
    try (var room = new Negotiating(seed, folder)) {
      room.must(replaceEverywhere());
      room.must(modify("same", Edit.replace(18, 0, "x")));
      room.must(modify("far", Edit.replace(0, 3, "x")));
      assertEquals(
          List.of(new Collision(new ProvisionId("p1"), Kind.SAME_WORDS, Optional.of(WIDE))),
          collisions(room).of(new ProposalId("same")));
      assertEquals(
          List.of(
              new Collision(
                  new ProvisionId("p1"), Kind.SAME_WORDS, Optional.of(new ProposalId("same")))),
          collisions(room).of(WIDE));
      assertTrue(collisions(room).of(new ProposalId("far")).isEmpty());
    }
  }

  @Test
  void places_looked_up_only_where_something_changed_are_those_that_are_there() {
    var known = new KnownPlaces();
    int places = 0;
    try (var room = new Negotiating(seed, folder)) {
      for (int turn = 0; turn < 250; turn++) {
        room.turn();
        var head = room.head();
        for (var wide : head.pending().wide()) {
          var found =
              head.draft().provisions().stream()
                  .flatMap(provision -> known.in(head, wide, provision.id()).stream())
                  .toList();
          assertEquals(head.places(wide), found, seed());
          places += found.size();
        }
        for (var proposal : head.pending().proposals().keySet()) {
          assertEquals(
              collisions(room).of(proposal), new Collisions(head, known).of(proposal), seed());
        }
      }
    }
    assertTrue(places > 0, seed());
  }

  private static Collisions collisions(Negotiating room) {
    return new Collisions(room.head(), new KnownPlaces());
  }

  private static LogPosition accepted(Negotiating room, ProposalId id) {
    return room.head()
        .standing(id)
        .flatMap(Standing::sweep)
        .map(sweep -> sweep.accepted().getFirst())
        .orElseThrow();
  }

  private static Map<ProvisionId, String> texts(ProposalHistories histories) {
    return histories.draft().provisions().stream()
        .collect(Collectors.toMap(Provision::id, Provision::text));
  }

  private static String text(Negotiating room, String provision) {
    return texts(room.head()).getOrDefault(new ProvisionId(provision), "");
  }

  private static List<String> shown(ProposalHistories histories) {
    return histories.places(WIDE).stream().map(EverywhereViewsTest::shown).toList();
  }

  private static String shown(Found found) {
    assertEquals(Status.LEFT_OUT.equals(found.status()), found.reason().isPresent());
    return found.occurrence().provision()
        + " "
        + found.occurrence().offset()
        + " "
        + found.becomes().split(" ", 2)[0]
        + " "
        + found.status();
  }

  private static ProposeEverywhere replaceEverywhere() {
    return replaceEverywhere("wide");
  }

  private static ProposeEverywhere replaceEverywhere(String id) {
    return new ProposeEverywhere(
        new ProposalId(id),
        Negotiating.PLAN,
        Negotiating.GROUP,
        new Source.Floor(),
        List.of(Negotiating.AMINA.by().delegation()),
        id.equals("wide")
            ? new Everywhere.ReplaceTerm("digital society", "information society")
            : new Everywhere.ReplaceTerm("the", "that"),
        Optional.empty(),
        Negotiating.AMINA);
  }

  private static MakeProposal modify(String id, Edit edit) {
    return new MakeProposal(
        new ProposalId(id),
        Negotiating.PLAN,
        Negotiating.GROUP,
        new Source.Floor(),
        List.of(Negotiating.AMINA.by().delegation()),
        LogPosition.PENDING,
        List.of(
            new Proposal.Modify(
                new ProvisionId("p1"), edit, Proposal.Modify.Weight.SUBSTANTIVE, Optional.empty())),
        Negotiating.AMINA);
  }

  private static EditProvision edit(Negotiating room, String provision, Edit edit) {
    return new EditProvision(
        Negotiating.PLAN,
        Negotiating.GROUP,
        new ProvisionId(provision),
        room.now(),
        edit,
        new EditId("e" + room.now().value()),
        Negotiating.BORIS);
  }

  private String seed() {
    return "-Dtravaux.seed=" + seed + " ";
  }
}
