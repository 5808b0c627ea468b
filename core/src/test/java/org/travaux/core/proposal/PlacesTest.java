package org.travaux.core.proposal;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;
import static org.travaux.core.proposal.Floor.A;
import static org.travaux.core.proposal.Floor.AMINA;
import static org.travaux.core.proposal.Floor.B;
import static org.travaux.core.proposal.Floor.BORIS;
import static org.travaux.core.proposal.Floor.CHAIR;
import static org.travaux.core.proposal.Floor.EGY;
import static org.travaux.core.proposal.Floor.GROUP;
import static org.travaux.core.proposal.Floor.OBSERVER;
import static org.travaux.core.proposal.Floor.ONE;
import static org.travaux.core.proposal.Floor.PLAN;
import static org.travaux.core.proposal.Floor.edited;
import static org.travaux.core.proposal.Floor.inserted;
import static org.travaux.core.proposal.Floor.modify;
import static org.travaux.core.proposal.Wide.C;
import static org.travaux.core.proposal.Wide.ID;
import static org.travaux.core.proposal.Wide.IN_A;
import static org.travaux.core.proposal.Wide.proposed;
import static org.travaux.core.proposal.Wide.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.DocumentWide;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Everywhere.AddPhrase;
import org.travaux.core.event.Everywhere.AddPhrase.Beside;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentFrozen;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Occurrence;
import org.travaux.core.event.ProposalEvent.PlacesLeftOut;
import org.travaux.core.event.ProposalEvent.PlacesTakenIn;
import org.travaux.core.event.ProposalEvent.ProposalAccepted;
import org.travaux.core.event.ProposalEvent.ProposalMade;
import org.travaux.core.event.ProposalEvent.ProposalWithdrawn;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Source;
import org.travaux.core.text.Edit;

class PlacesTest {

  @Test
  void accepted_as_a_whole_it_is_one_change_at_all_places_new_ones_included() {
    var floor =
        proposed().then(BORIS, edited(B, "b1", Edit.replace(8, 0, " for a digital society")));
    floor.when(
        floor.accept(CHAIR),
        new ProposalAccepted(ONE, PLAN, List.of(A, B, C), 3, 0),
        edited(A, "accept-one", Edit.replace(4, 7, "information")),
        edited(B, "accept-one", Edit.replace(15, 7, "information")),
        edited(C, "accept-one", Edit.replace(0, 7, "Information")));
  }

  @Test
  void a_place_that_is_left_out_stays_so_however_the_text_moves() {
    var floor = proposed();
    floor.when(
        leaveOut(CHAIR, floor, A, 4), new PlacesLeftOut(ONE, PLAN, List.of(IN_A), "a title"));
    floor.when(
        leaveOut(AMINA, floor, A, 4), new PlacesLeftOut(ONE, PLAN, List.of(IN_A), "a title"));
    floor.then(CHAIR, new PlacesLeftOut(ONE, PLAN, List.of(IN_A), "a title"));
    floor.nothingHappensWhen(leaveOut(CHAIR, floor, A, 4));
    floor.then(BORIS, edited(A, "b1", Edit.replace(0, 3, "in the so-called")));
    floor.when(
        floor.accept(CHAIR),
        new ProposalAccepted(ONE, PLAN, List.of(C), 1, 0),
        edited(C, "accept-one", Edit.replace(0, 7, "Information")));
    floor.when(
        new TakePlacesIn(ONE, PLAN, GROUP, List.of(new PlaceSeen(A, 17)), floor.now(), CHAIR),
        new PlacesTakenIn(ONE, PLAN, List.of(new Occurrence(A, 17, 15))));
    floor.then(CHAIR, new PlacesTakenIn(ONE, PLAN, List.of(new Occurrence(A, 17, 15))));
    floor.when(
        floor.accept(CHAIR),
        new ProposalAccepted(ONE, PLAN, List.of(A, C), 2, 0),
        edited(A, "accept-one", Edit.replace(17, 7, "information")),
        edited(C, "accept-one", Edit.replace(0, 7, "Information")));
  }

  @Test
  void it_is_accepted_place_by_place_as_it_was_seen_and_the_rest_stays_open() {
    var floor = proposed();
    var seen = floor.now();
    floor.then(BORIS, edited(A, "b1", Edit.replace(0, 0, "in ")));
    var accepted = new ProposalAccepted(ONE, PLAN, List.of(A), 1, 1);
    floor.when(
        acceptAt(CHAIR, seen, A, 4),
        accepted,
        edited(A, "everywhere", Edit.replace(7, 7, "information")));
    floor.then(CHAIR, accepted);
    floor.then(CHAIR, edited(A, "everywhere", Edit.replace(7, 7, "information")));
    floor.nothingHappensWhen(acceptAt(CHAIR, seen, A, 4));
    floor.refuses(
        new AcceptPlaces(
            ONE, PLAN, GROUP, List.of(new PlaceSeen(A, 7)), floor.now(), new EditId("x"), CHAIR),
        UNKNOWN,
        "places");
    floor.when(
        floor.accept(CHAIR),
        new ProposalAccepted(ONE, PLAN, List.of(C), 1, 0),
        edited(C, "accept-one", Edit.replace(0, 7, "Information")));
    proposed()
        .when(
            proposed().accept(CHAIR, C),
            new ProposalAccepted(ONE, PLAN, List.of(C), 1, 1),
            edited(C, "accept-one", Edit.replace(0, 7, "Information")));
  }

  @Test
  void places_are_accepted_and_left_out_by_whom_and_where_that_can_be() {
    var floor = proposed();
    floor.refuses(acceptAt(AMINA, floor.now(), A, 4), FORBIDDEN, "");
    floor.refuses(acceptAt(CHAIR, floor.now(), A, 5), UNKNOWN, "places");
    floor.refuses(acceptAt(CHAIR, floor.now(), A, -1), INVALID, "places");
    floor.refuses(
        new AcceptPlaces(ONE, PLAN, GROUP, List.of(), floor.now(), ID, CHAIR), INVALID, "places");
    floor.refuses(leaveOut(BORIS, floor, A, 4), FORBIDDEN, "proposal");
    floor.refuses(leaveOut(OBSERVER, floor, A, 4), FORBIDDEN, "");
    floor.refuses(leaveOut(CHAIR, floor, B, 0), UNKNOWN, "places");
    floor.refuses(
        new LeavePlacesOut(ONE, PLAN, GROUP, List.of(new PlaceSeen(A, 4)), floor.now(), " ", CHAIR),
        INVALID,
        "reason");
    floor.refuses(takeIn(BORIS, floor, 4), FORBIDDEN, "proposal");
    floor.nothingHappensWhen(takeIn(AMINA, floor, 4));
    floor.then(BORIS, edited(B, "everywhere", Edit.replace(0, 0, "x")));
    floor.refuses(acceptAt(CHAIR, floor.now(), A, 4), TAKEN, "id");
    floor.then(CHAIR, new InstrumentFrozen(PLAN, "adopted"));
    floor.refuses(
        new AcceptPlaces(
            ONE, PLAN, GROUP, List.of(new PlaceSeen(A, 4)), floor.now(), new EditId("y"), CHAIR),
        CLOSED,
        "instrument");
    floor.then(AMINA, new ProposalWithdrawn(ONE, PLAN));
    floor.refuses(leaveOut(CHAIR, floor, A, 4), CLOSED, "proposal");
    floor.refuses(takeIn(CHAIR, floor, 4), CLOSED, "proposal");
    floor.refuses(
        new AcceptPlaces(
            ONE, PLAN, GROUP, List.of(new PlaceSeen(A, 4)), floor.now(), new EditId("y"), CHAIR),
        CLOSED,
        "proposal");
    var single = Floor.ofProposal(modify(A, 4, 7, "information"));
    single.refuses(acceptAt(CHAIR, single.now(), A, 4), INVALID, "proposal");
    text().refuses(acceptAt(CHAIR, new LogPosition(1), A, 4), UNKNOWN, "proposal");
  }

  @Test
  void at_most_1000_places_are_named_at_once() {
    var floor = proposed();
    for (int many : List.of(1_000, 1_001)) {
      var places = IntStream.range(0, many).mapToObj(at -> new PlaceSeen(B, at)).toList();
      floor.refuses(
          new AcceptPlaces(ONE, PLAN, GROUP, places, floor.now(), ID, CHAIR),
          many > 1_000 ? INVALID : UNKNOWN,
          "places");
    }
  }

  @Test
  void what_was_left_out_can_be_accepted_all_the_same_and_what_is_open_stays_so() {
    var floor = proposed();
    floor.then(CHAIR, new PlacesLeftOut(ONE, PLAN, List.of(IN_A), "a title"));
    floor.when(
        acceptAt(CHAIR, floor.now(), A, 4),
        new ProposalAccepted(ONE, PLAN, List.of(A), 1, 1),
        edited(A, "everywhere", Edit.replace(4, 7, "information")));
  }

  @Test
  void a_phrase_stands_beside_the_term_once() {
    var change = new AddPhrase("plan", "of all Members", Beside.BEHIND);
    var floor = Floor.ofText();
    floor.then(
        AMINA,
        new ProposalMade(
            ONE,
            PLAN,
            GROUP,
            new Source.Floor(),
            List.of(EGY),
            List.of(),
            0,
            Optional.of(
                new DocumentWide(change, Optional.empty(), List.of(new Occurrence(B, 4, 4))))));
    floor.then(CHAIR, inserted(C, Optional.of(B), "THE PLAN, a plan of all Members, no plans"));
    floor.when(
        floor.accept(CHAIR),
        new ProposalAccepted(ONE, PLAN, List.of(B, C), 2, 0),
        edited(B, "accept-one", Edit.replace(8, 0, " of all Members")),
        edited(C, "accept-one", Edit.replace(8, 0, " of all Members")));
  }

  private static LeavePlacesOut leaveOut(Given given, Floor floor, ProvisionId in, int offset) {
    return new LeavePlacesOut(
        ONE, PLAN, GROUP, List.of(new PlaceSeen(in, offset)), floor.now(), "a title", given);
  }

  private static TakePlacesIn takeIn(Given given, Floor floor, int offset) {
    return new TakePlacesIn(
        ONE, PLAN, GROUP, List.of(new PlaceSeen(A, offset)), floor.now(), given);
  }

  private static AcceptPlaces acceptAt(Given given, LogPosition seen, ProvisionId in, int offset) {
    return new AcceptPlaces(ONE, PLAN, GROUP, List.of(new PlaceSeen(in, offset)), seen, ID, given);
  }
}
