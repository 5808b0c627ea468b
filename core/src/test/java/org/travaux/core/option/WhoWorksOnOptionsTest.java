package org.travaux.core.option;

import static org.travaux.core.consensus.Debate.A;
import static org.travaux.core.consensus.Debate.B;
import static org.travaux.core.consensus.Debate.CHAIR;
import static org.travaux.core.consensus.Debate.OBSERVER;
import static org.travaux.core.consensus.Debate.ONE;
import static org.travaux.core.consensus.Debate.PLAN;
import static org.travaux.core.consensus.Debate.SECRETARY;
import static org.travaux.core.consensus.Debate.SET;
import static org.travaux.core.consensus.Debate.STRANGER;
import static org.travaux.core.consensus.Debate.TWO;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.travaux.core.consensus.Debate;
import org.travaux.core.decide.Decision;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.BracketId;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Given;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.OptionEvent.BracketOpened;
import org.travaux.core.event.OptionEvent.Ending;
import org.travaux.core.event.OptionId;
import org.travaux.core.event.OptionSetId;
import org.travaux.core.event.Treatment;
import org.travaux.core.text.Edit;

class WhoWorksOnOptionsTest {

  private static final BracketId BRACKET = new BracketId("b1");

  @Test
  void nobody_works_on_options_and_brackets_without_a_right() {
    var debate = Debate.ofOptions();
    debate.then(CHAIR, new BracketOpened(PLAN, BRACKET, B, 0, 3));
    for (var given : List.of(OBSERVER, STRANGER)) {
      for (var command : all(debate, Debate.GROUP, given)) {
        debate.refuses(command, FORBIDDEN, "");
      }
    }
  }

  @Test
  void nobody_works_on_them_in_the_name_of_another_body() {
    var other = new BodyId("other");
    var debate = Debate.ofOptions();
    debate.then(CHAIR, new BracketOpened(PLAN, BRACKET, B, 0, 3));
    debate.then(CHAIR, new Accredited(other, SECRETARY.by()));
    for (var command : all(debate, other, SECRETARY)) {
      debate.refuses(command, UNKNOWN, "instrument");
    }
  }

  private static List<Decision<?>> all(Debate debate, BodyId body, Given given) {
    var keep = offer("1", new Treatment.Keep(B));
    var replace = offer("2", new Treatment.Replace(B, "a vision"));
    var another = new OptionSetId("another");
    LogPosition now = debate.now();
    return List.of(
        new OpenOptionSet(
            PLAN, body, another, "Mission", List.of(B), List.of(keep, replace), given),
        new AddOption(PLAN, body, SET, offer("3", new Treatment.Suppress(A)), given),
        new EditOption(
            PLAN, body, SET, TWO, A, now, Edit.replace(0, 0, "x"), new EditId("e"), given),
        new WithdrawOption(PLAN, body, SET, TWO, given),
        new MergeOptions(PLAN, body, SET, ONE, TWO, given),
        new SplitOption(PLAN, body, SET, TWO, new OptionId("3"), "Softer", given),
        new MergeOptionSets(PLAN, body, another, "Both", List.of(SET, SET), given),
        new SplitOptionSet(PLAN, body, SET, List.of(), given),
        new OpenBracket(PLAN, body, new BracketId("b2"), A, now, 0, 3, given),
        new CommentOnBracket(PLAN, body, BRACKET, "too complex", given),
        new CloseBracket(PLAN, body, BRACKET, Ending.WORDS_STAY, new EditId("c"), given));
  }

  private static Offer offer(String id, Treatment treatment) {
    return new Offer(new OptionId(id), "An option", List.of(treatment), List.of());
  }
}
