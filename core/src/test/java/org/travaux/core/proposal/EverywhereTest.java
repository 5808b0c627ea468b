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

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.DocumentWide;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Everywhere;
import org.travaux.core.event.Everywhere.AddPhrase;
import org.travaux.core.event.Everywhere.AddPhrase.Beside;
import org.travaux.core.event.Everywhere.ReplaceTerm;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentFrozen;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Occurrence;
import org.travaux.core.event.ProposalEvent.AcceptanceReversed;
import org.travaux.core.event.ProposalEvent.PlacesLeftOut;
import org.travaux.core.event.ProposalEvent.PlacesTakenIn;
import org.travaux.core.event.ProposalEvent.ProposalAccepted;
import org.travaux.core.event.ProposalEvent.ProposalMade;
import org.travaux.core.event.ProposalEvent.ProposalRejected;
import org.travaux.core.event.ProposalEvent.ProposalWithdrawn;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Source;
import org.travaux.core.text.Edit;

class EverywhereTest {

  private static final ProvisionId C = new ProvisionId("c");
  private static final EditId ID = new EditId("everywhere");
  private static final Everywhere REPLACE =
      new ReplaceTerm("digital society", "information society");
  private static final Occurrence IN_A = new Occurrence(A, 4, 15);
  private static final Occurrence IN_C = new Occurrence(C, 0, 15);

  /// The second stands in a third provision, which reads `Digital society and its digital
  /// societies`.
  private static Floor text() {
    return Floor.ofText()
        .then(CHAIR, inserted(C, Optional.of(B), "Digital society and its digital societies"));
  }

  private static Floor proposed() {
    return text().then(AMINA, made());
  }

  private static ProposalMade made() {
    return new ProposalMade(
        ONE,
        PLAN,
        GROUP,
        new Source.Floor(),
        List.of(EGY),
        List.of(),
        Wording.mix(
            1,
            List.of(EGY).toString().hashCode(),
            Wording.mix(1, "digital society".hashCode(), "information society".hashCode()),
            Optional.empty().hashCode()),
        Optional.of(new DocumentWide(REPLACE, Optional.empty(), List.of(IN_A, IN_C))));
  }

  private static ProposeEverywhere propose(Given given, Everywhere change) {
    return new ProposeEverywhere(
        ONE,
        PLAN,
        GROUP,
        new Source.Floor(),
        List.of(given.by().delegation()),
        change,
        Optional.empty(),
        given);
  }

  @Test
  void a_change_is_proposed_for_every_place_at_which_the_term_stands() {
    text().when(propose(AMINA, REPLACE), made());
    var floor = proposed();
    floor.nothingHappensWhen(propose(AMINA, REPLACE));
    floor.refuses(propose(AMINA, new ReplaceTerm("plan", "programme")), TAKEN, "proposal");
  }

  @Test
  void what_is_proposed_for_no_place_without_words_or_without_a_right_is_refused() {
    var text = text();
    text.refuses(propose(OBSERVER, REPLACE), FORBIDDEN, "");
    text.refuses(propose(AMINA, new ReplaceTerm("digital age", "era")), INVALID, "term");
    text.refuses(propose(AMINA, new ReplaceTerm("plan", "plan")), INVALID, "term");
    text.refuses(propose(AMINA, new ReplaceTerm("...", "era")), INVALID, "term");
    text.refuses(propose(AMINA, new ReplaceTerm(" ", "era")), INVALID, "term");
    text.refuses(propose(AMINA, new ReplaceTerm("plan", " ")), INVALID, "by");
    text.refuses(propose(AMINA, new ReplaceTerm("plan", "x".repeat(501))), INVALID, "by");
    text.refuses(propose(AMINA, new AddPhrase("plan", "", Beside.BEHIND)), INVALID, "phrase");
    text.refuses(
        new ProposeEverywhere(
            ONE, PLAN, GROUP, new Source.Floor(), List.of(), REPLACE, Optional.empty(), AMINA),
        INVALID,
        "sponsors");
    text.refuses(
        new ProposeEverywhere(
            ONE, PLAN, GROUP, new Source.Floor(), List.of(EGY), REPLACE, Optional.of(" "), AMINA),
        INVALID,
        "reason");
    proposed().refuses(proposed().revise(AMINA, modify(A, 0, 3, "a")), INVALID, "parts");
  }

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
    var single = Floor.ofProposal(modify(A, 4, 7, "information"));
    single.refuses(acceptAt(CHAIR, single.now(), A, 4), INVALID, "proposal");
    text().refuses(acceptAt(CHAIR, new LogPosition(1), A, 4), UNKNOWN, "proposal");
  }

  @Test
  void an_acceptance_is_taken_back_as_one_and_what_others_wrote_since_stays() {
    var floor = proposed();
    var at = floor.now().next();
    floor
        .then(CHAIR, new ProposalAccepted(ONE, PLAN, List.of(A, C), 2, 0))
        .then(CHAIR, edited(A, "accept-one", Edit.replace(4, 7, "information")))
        .then(CHAIR, edited(C, "accept-one", Edit.replace(0, 7, "Information")))
        .then(BORIS, edited(A, "b1", Edit.replace(0, 3, "our")))
        .then(BORIS, edited(C, "b2", Edit.replace(19, 0, " as it is")));
    floor.when(
        reverse(CHAIR, at),
        new AcceptanceReversed(ONE, PLAN, at, "it was premature", 2),
        undone(A, Edit.replace(4, 11, "digital"), at.next()),
        undone(C, Edit.replace(0, 11, "Digital"), at.next()));
    floor
        .then(CHAIR, new AcceptanceReversed(ONE, PLAN, at, "it was premature", 2))
        .then(CHAIR, undone(A, Edit.replace(4, 11, "digital"), at.next()))
        .then(CHAIR, undone(C, Edit.replace(0, 11, "Digital"), at.next()));
    floor.nothingHappensWhen(reverse(CHAIR, at));
    floor.refuses(
        new ReverseAcceptance(ONE, PLAN, GROUP, at, "again", new EditId("r2"), CHAIR),
        UNKNOWN,
        "accepted");
    floor.when(
        new AcceptProposal(ONE, PLAN, GROUP, Set.of(A), floor.now(), new EditId("again"), CHAIR),
        new ProposalAccepted(ONE, PLAN, List.of(A), 1, 1),
        edited(A, "again", Edit.replace(4, 7, "information")));
  }

  @Test
  void only_the_chair_takes_back_what_was_accepted_of_it() {
    var floor = proposed();
    var at = floor.now().next();
    floor.refuses(reverse(CHAIR, at), UNKNOWN, "accepted");
    floor
        .then(CHAIR, new ProposalAccepted(ONE, PLAN, List.of(A), 1, 1))
        .then(CHAIR, edited(A, "accept-one", Edit.replace(4, 7, "information")));
    floor.refuses(reverse(AMINA, at), FORBIDDEN, "");
    floor.refuses(new ReverseAcceptance(ONE, PLAN, GROUP, at, " ", ID, CHAIR), INVALID, "reason");
    floor.refuses(
        new ReverseAcceptance(ONE, PLAN, GROUP, at, "why", new EditId("accept-two"), AMINA),
        FORBIDDEN,
        "");
    floor.then(CHAIR, new ProposalRejected(ONE, PLAN, Optional.empty()));
    floor.then(CHAIR, new InstrumentFrozen(PLAN, "adopted"));
    floor.refuses(reverse(CHAIR, at), CLOSED, "instrument");
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

  private static ReverseAcceptance reverse(Given given, LogPosition at) {
    return new ReverseAcceptance(ONE, PLAN, GROUP, at, "it was premature", ID, given);
  }

  private static TextEdited undone(ProvisionId provision, Edit edit, LogPosition undoes) {
    return new TextEdited(
        PLAN,
        provision,
        edit,
        ID,
        31 * provision.value().hashCode() + edit.digest(),
        Optional.of(undoes));
  }
}
