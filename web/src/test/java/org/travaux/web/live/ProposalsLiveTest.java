package org.travaux.web.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Given;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Proposal;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.Role;
import org.travaux.core.event.Source;
import org.travaux.core.proposal.AcceptProposal;
import org.travaux.core.proposal.MakeProposal;
import org.travaux.core.text.Edit;
import org.travaux.web.json.StrictJson;

/// Who has the draft open hears of proposals, and of what an accepted one comes to.
class ProposalsLiveTest {

  private static final Given BEN =
      new Given(
          LiveServer.delegate("ben", "CHE", Role.CHAIR), Instant.parse("2022-01-13T09:30:00Z"));
  private static final ProposalId ONE = new ProposalId("one");

  @Test
  void a_proposal_and_its_acceptance_are_told_to_who_has_the_draft_open(@TempDir Path data)
      throws Exception {
    try (var server = LiveServer.start(data).found(BEN.by()).open(LiveServer.DRAFT, BEN.by())) {
      server.accredit(LiveServer.delegate("ana", "BRA", Role.DELEGATE));
      var ana = Line.open(server.live(), "ana");
      ana.send("{\"type\":\"join\",\"draft\":\"" + LiveServer.DRAFT + "\"}");
      ana.nextText("joined");
      var seen = server.tell(make()).seen();
      assertEquals(List.of("proposal-made"), types(ana.nextText("events")));
      server.tell(accept(seen));
      assertEquals(List.of("proposal-accepted", "text-edited"), types(ana.nextText("events")));
    }
  }

  private static MakeProposal make() {
    return new MakeProposal(
        ONE,
        LiveServer.DRAFT,
        LiveServer.BODY,
        new Source.Floor(),
        List.of(BEN.by().delegation()),
        LogPosition.PENDING,
        List.of(
            new Proposal.Modify(
                LiveServer.WORLD,
                Edit.replace(0, 0, "For "),
                Proposal.Modify.Weight.SUBSTANTIVE,
                Optional.empty())),
        BEN);
  }

  private static AcceptProposal accept(LogPosition seen) {
    return new AcceptProposal(
        ONE, LiveServer.DRAFT, LiveServer.BODY, Set.of(), seen, new EditId("acc-1"), BEN);
  }

  private static List<String> types(String frame) {
    return StrictJson.mapper().readTree(frame).path("events").findValuesAsString("type");
  }
}
