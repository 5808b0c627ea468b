package org.travaux.projections.proposals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.core.decide.SeenWords;
import org.travaux.core.event.BorrowingId;
import org.travaux.core.event.Form;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Origin;
import org.travaux.core.event.Proposal;
import org.travaux.core.event.ProposalEvent.ProposalAccepted;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Source;
import org.travaux.core.event.Tag;
import org.travaux.core.instrument.InsertProvision;
import org.travaux.core.instrument.OpenInstrument;
import org.travaux.core.pending.Origins;
import org.travaux.core.proposal.MakeProposal;
import org.travaux.core.provenance.NameOrigin;
import org.travaux.core.text.Edit;
import org.travaux.core.text.Law;

/// A text is negotiated by chance, and words of whatever is proposed are said to come from another.
class OriginsLawTest {

  private static final int TURNS = 160;
  private static final InstrumentId SOURCE = new InstrumentId("source");
  private static final ProvisionId S1 = new ProvisionId("s1");

  private final long seed = Law.seed();
  private final Random random = new Random(seed);

  @Test
  void origins_are_told_live_as_they_are_replayed_and_what_is_accepted_says_what_was_proposed(
      @TempDir Path folder) {
    try (var room = new Negotiating(seed, folder)) {
      room.must(
          new OpenInstrument(
              SOURCE, Negotiating.GROUP, "Source", "resolution", "en", Negotiating.CHAIR));
      room.must(insert(SOURCE, S1));
      for (int turn = 0; turn < TURNS; turn++) {
        room.turn();
        name(room, turn);
      }
      acceptLast(room);
      var live = Origins.FOLD.initial();
      int pending = 0;
      int accepted = 0;
      Map<BorrowingId, String> coming = new HashMap<>();
      for (var recorded : room.told()) {
        if (recorded.event() instanceof ProposalAccepted now && now.open() == 0) {
          coming.putAll(says(live, Optional.of(now)));
        }
        live = Origins.FOLD.evolve(live, recorded);
        pending += live.proposed().size();
        if (live.coming().left() == 0) {
          for (var one : coming.entrySet()) {
            assertEquals(one.getValue(), says(live, Optional.empty()).get(one.getKey()), seed());
            accepted++;
          }
          coming.clear();
        }
        if (random.nextInt(8) == 0) {
          var replay = room.views.at(Tag.of(Negotiating.PLAN), recorded.position());
          assertEquals(live, replay.state().words(), seed());
        }
      }
      assertTrue(pending > 0 && accepted > 0, seed() + pending + ", " + accepted);
    }
  }

  /// However quiet it was, something borrowed is accepted.
  private static void acceptLast(Negotiating room) {
    var id = new ProposalId("last");
    var last = new ProvisionId("last");
    room.must(insert(Negotiating.PLAN, last));
    room.must(
        new MakeProposal(
            id,
            Negotiating.PLAN,
            Negotiating.GROUP,
            new Source.Floor(),
            List.of(Negotiating.AMINA.by().delegation()),
            LogPosition.PENDING,
            List.of(
                new Proposal.Modify(
                    last,
                    Edit.replace(0, 0, "from "),
                    Proposal.Modify.Weight.SUBSTANTIVE,
                    Optional.empty())),
            Negotiating.AMINA));
    room.must(name(room, "last", id, new SeenWords(last, room.now(), 0, 11)));
    room.must(room.accept(id, Set.of()));
  }

  private static InsertProvision insert(InstrumentId instrument, ProvisionId provision) {
    return new InsertProvision(
        instrument,
        Negotiating.GROUP,
        provision,
        Optional.empty(),
        new Form(Form.Kind.PARAGRAPH, 1, Form.Numbering.NONE),
        "whence",
        Negotiating.CHAIR);
  }

  private static NameOrigin name(
      Negotiating room, String borrowing, ProposalId proposal, SeenWords words) {
    return new NameOrigin(
        Negotiating.PLAN,
        Negotiating.GROUP,
        new BorrowingId(borrowing),
        Optional.of(proposal),
        words,
        new Origin(SOURCE, S1, room.now()),
        Negotiating.GROUP,
        Negotiating.AMINA);
  }

  /// What the words of one proposal say, or those of the text.
  private static Map<BorrowingId, String> says(Origins origins, Optional<ProposalAccepted> of) {
    var says = new HashMap<BorrowingId, String>();
    for (var found : origins.all()) {
      if (found.proposal().equals(of.map(ProposalAccepted::proposal))
          && (of.isEmpty() || found.borrowing().words().pieces().size() == 1)) {
        says.put(found.borrowing().id(), found.says());
      }
    }
    return says;
  }

  private void name(Negotiating room, int turn) {
    var histories = room.head();
    var open =
        histories.pending().proposals().values().stream()
            .flatMap(
                one -> one.openParts().stream().map(part -> Map.entry(one.made().proposal(), part)))
            .filter(one -> !histories.reads(one.getKey(), one.getValue()).isEmpty())
            .toList();
    if (open.isEmpty()) {
      return;
    }
    var one = open.get(random.nextInt(open.size()));
    int length = histories.reads(one.getKey(), one.getValue()).length();
    int start = random.nextInt(length);
    var words =
        new SeenWords(
            one.getValue().proposed().provision(),
            room.now(),
            start,
            start + 1 + random.nextInt(length - start));
    room.tried(name(room, "b" + turn, one.getKey(), words));
  }

  private String seed() {
    return "-Dtravaux.seed=" + seed + " ";
  }
}
