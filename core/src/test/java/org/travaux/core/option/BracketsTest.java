package org.travaux.core.option;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.travaux.core.consensus.Debate.A;
import static org.travaux.core.consensus.Debate.AMINA;
import static org.travaux.core.consensus.Debate.B;
import static org.travaux.core.consensus.Debate.BORIS;
import static org.travaux.core.consensus.Debate.CHAIR;
import static org.travaux.core.consensus.Debate.GROUP;
import static org.travaux.core.consensus.Debate.OBSERVER;
import static org.travaux.core.consensus.Debate.PLAN;
import static org.travaux.core.consensus.Debate.SECRETARY;
import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.consensus.Debate;
import org.travaux.core.consensus.Standing.State;
import org.travaux.core.event.BracketId;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentFrozen;
import org.travaux.core.event.InstrumentEvent.ProvisionSplit;
import org.travaux.core.event.InstrumentEvent.ProvisionsMerged;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.OptionEvent.BracketClosed;
import org.travaux.core.event.OptionEvent.BracketCommented;
import org.travaux.core.event.OptionEvent.BracketOpened;
import org.travaux.core.event.OptionEvent.Ending;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.text.Edit;

class BracketsTest {

  private static final BracketId FIRST = new BracketId("b1");
  private static final BracketId SECOND = new BracketId("b2");

  @Test
  void brackets_come_around_the_words_that_were_seen_wherever_they_are_now() {
    var debate = Debate.opened();
    var base = debate.now();
    debate.edited(A, "x-1", Edit.replace(0, 0, "truly "));
    debate.when(open(SECOND, base, 4, 11, AMINA), new BracketOpened(PLAN, SECOND, A, 10, 17));
  }

  @Test
  void brackets_nest_and_do_not_cross() {
    var debate = Debate.opened().then(AMINA, new BracketOpened(PLAN, FIRST, A, 4, 11));
    debate.when(open(SECOND, debate.now(), 5, 9, BORIS), new BracketOpened(PLAN, SECOND, A, 5, 9));
    debate.refuses(open(SECOND, debate.now(), 2, 6, BORIS), INVALID, "start");
    debate.refuses(open(SECOND, debate.now(), 6, 14, BORIS), INVALID, "start");
    debate.refuses(open(FIRST, debate.now(), 0, 3, BORIS), TAKEN, "bracket");
    debate.refuses(open(SECOND, debate.now(), 3, 3, BORIS), INVALID, "start");
    debate.refuses(open(SECOND, debate.now(), 3, 99, BORIS), INVALID, "start");
    debate.refuses(open(SECOND, debate.now(), 0, 3, OBSERVER), FORBIDDEN, "");
    debate.then(CHAIR, new InstrumentFrozen(PLAN, "read out"));
    debate.refuses(open(SECOND, debate.now(), 0, 3, BORIS), CLOSED, "instrument");
  }

  @Test
  void brackets_come_around_words_that_are_there() {
    var debate = Debate.opened();
    debate.when(open(FIRST, debate.now(), 0, 19, AMINA), new BracketOpened(PLAN, FIRST, A, 0, 19));
    debate.refuses(open(FIRST, debate.now(), 0, 20, AMINA), INVALID, "start");
    debate.refuses(open(FIRST, debate.now(), -1, 3, AMINA), INVALID, "start");
    debate.refuses(
        new OpenBracket(PLAN, GROUP, FIRST, new ProvisionId("none"), debate.now(), 0, 3, AMINA),
        UNKNOWN,
        "provision");
    var base = debate.now();
    debate.then(SECRETARY, new ProvisionSplit(PLAN, A, 8, new ProvisionId("c")));
    debate.refuses(open(FIRST, base, 4, 19, AMINA), CLOSED, "start");
    debate.then(
        AMINA,
        new BracketOpened(PLAN, FIRST, A, 0, 3),
        new BracketClosed(PLAN, FIRST, Ending.WORDS_STAY));
    debate.refuses(open(FIRST, debate.now(), 0, 3, AMINA), TAKEN, "bracket");
  }

  @Test
  void words_that_were_deleted_meanwhile_cannot_be_bracketed() {
    var debate = Debate.opened();
    var base = debate.now();
    debate.edited(A, "x-1", Edit.replace(4, 7, ""));
    debate.refuses(open(FIRST, base, 4, 11, AMINA), CLOSED, "start");
  }

  @Test
  void the_words_stay_or_go_as_they_read_now() {
    var debate = Debate.opened().then(AMINA, new BracketOpened(PLAN, FIRST, A, 4, 12));
    debate.edited(A, "x-1", Edit.replace(6, 2, "GI"));
    debate.edited(A, "x-2", Edit.replace(0, 0, "as "));
    debate.when(close(Ending.WORDS_STAY, AMINA), new BracketClosed(PLAN, FIRST, Ending.WORDS_STAY));
    var gone = Edit.replace(7, 8, "");
    debate.when(
        close(Ending.WORDS_GO, CHAIR),
        new TextEdited(PLAN, A, gone, new EditId("c-1"), gone.digest(), Optional.empty()),
        new BracketClosed(PLAN, FIRST, Ending.WORDS_GO));
    debate.refuses(close(Ending.WORDS_GO, BORIS), FORBIDDEN, "bracket");
    debate.then(AMINA, new BracketClosed(PLAN, FIRST, Ending.WORDS_STAY));
    debate.refuses(close(Ending.WORDS_GO, AMINA), CLOSED, "bracket");
    Debate.opened().refuses(close(Ending.WORDS_GO, AMINA), UNKNOWN, "bracket");
  }

  @Test
  void words_of_a_frozen_text_stay() {
    var debate = Debate.opened().then(AMINA, new BracketOpened(PLAN, FIRST, A, 4, 12));
    debate.then(CHAIR, new InstrumentFrozen(PLAN, "read out"));
    debate.refuses(close(Ending.WORDS_GO, AMINA), CLOSED, "instrument");
    debate.when(close(Ending.WORDS_STAY, AMINA), new BracketClosed(PLAN, FIRST, Ending.WORDS_STAY));
  }

  @Test
  void brackets_go_with_their_words_when_a_provision_is_split_and_joined_again() {
    var c = new ProvisionId("c");
    var debate = Debate.opened().then(AMINA, new BracketOpened(PLAN, FIRST, A, 4, 12));
    debate.then(SECRETARY, new ProvisionSplit(PLAN, A, 8, c));
    assertEquals(State.BRACKETED, debate.state(A));
    assertEquals(State.BRACKETED, debate.state(c));
    assertEquals(2, debate.consensus().bracket(FIRST).orElseThrow().pieces().size());
    debate.then(SECRETARY, new ProvisionsMerged(PLAN, A, 8, c));
    var piece = debate.consensus().bracket(FIRST).orElseThrow().pieces().getFirst();
    assertEquals(List.of(4, 12), List.of(piece.from(), piece.to()));
  }

  @Test
  void words_that_others_came_between_go_by_one_edit_that_leaves_the_others() {
    var c = new ProvisionId("c");
    var debate = Debate.opened().then(AMINA, new BracketOpened(PLAN, FIRST, A, 4, 12));
    debate.then(SECRETARY, new ProvisionSplit(PLAN, A, 8, c));
    debate.then(SECRETARY, new ProvisionsMerged(PLAN, A, 8, B));
    debate.then(SECRETARY, new ProvisionsMerged(PLAN, A, 19, c));
    var gone = Edit.builder().keep(4).delete(4).keep(11).delete(4).build();
    assertEquals("one the missionsociety", gone.apply("one digithe missiontal society"));
    debate.when(
        close(Ending.WORDS_GO, AMINA),
        new TextEdited(PLAN, A, gone, new EditId("c-1"), gone.digest(), Optional.empty()),
        new BracketClosed(PLAN, FIRST, Ending.WORDS_GO));
  }

  @Test
  void comments_are_made_on_open_brackets() {
    var debate = Debate.opened().then(AMINA, new BracketOpened(PLAN, FIRST, A, 4, 11));
    debate.when(
        new CommentOnBracket(PLAN, GROUP, FIRST, "too complex", BORIS),
        new BracketCommented(PLAN, FIRST, "too complex"));
    debate.refuses(new CommentOnBracket(PLAN, GROUP, FIRST, " ", BORIS), INVALID, "comment");
    for (var wrong : List.of("x".repeat(20_001), "a\u0000")) {
      debate.refuses(new CommentOnBracket(PLAN, GROUP, FIRST, wrong, BORIS), INVALID, "comment");
    }
    debate.refuses(new CommentOnBracket(PLAN, GROUP, SECOND, "no", BORIS), UNKNOWN, "bracket");
  }

  private static OpenBracket open(BracketId id, LogPosition base, int start, int end, Given given) {
    return new OpenBracket(PLAN, GROUP, id, A, base, start, end, given);
  }

  private static CloseBracket close(Ending ending, Given given) {
    return new CloseBracket(PLAN, GROUP, FIRST, ending, new EditId("c-1"), given);
  }
}
