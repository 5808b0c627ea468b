package org.travaux.core.instrument;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.STALE;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;
import static org.travaux.core.instrument.Scene.A;
import static org.travaux.core.instrument.Scene.B;
import static org.travaux.core.instrument.Scene.BORIS;
import static org.travaux.core.instrument.Scene.C;
import static org.travaux.core.instrument.Scene.CHAIR;
import static org.travaux.core.instrument.Scene.D;
import static org.travaux.core.instrument.Scene.GROUP;
import static org.travaux.core.instrument.Scene.PLAN;
import static org.travaux.core.instrument.Scene.insert;
import static org.travaux.core.instrument.Scene.later;

import org.junit.jupiter.api.Test;
import org.travaux.core.decide.Limits;
import org.travaux.core.event.InstrumentEvent.ProvisionSplit;
import org.travaux.core.event.InstrumentEvent.ProvisionSuppressed;
import org.travaux.core.event.InstrumentEvent.ProvisionsMerged;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProvisionId;

/// How the words of one provision become two, and those of neighbours one.
class SplitAndMergeTest {

  @Test
  void a_provision_is_cut_where_its_author_saw_the_place() {
    var scene = Scene.ofText("first second");
    var seen = scene.now();
    scene.then(BORIS, A, "b1", insert(0, "the "));
    scene.when(split(A, seen, 6, D), new ProvisionSplit(PLAN, A, 10, D));
  }

  @Test
  void a_cut_goes_where_the_words_went() {
    var scene = Scene.ofText("one", "two");
    var seen = scene.now();
    scene.then(CHAIR, new ProvisionsMerged(PLAN, A, 3, B));
    scene.when(split(B, seen, 1, D), new ProvisionSplit(PLAN, A, 4, D));
    scene = Scene.ofText("onetwo");
    seen = scene.now();
    scene.then(CHAIR, new ProvisionSplit(PLAN, A, 3, C)).then(BORIS, C, "b1", insert(0, "and "));
    scene.when(split(A, seen, 5, D), new ProvisionSplit(PLAN, C, 6, D));
    scene.when(split(A, seen, 2, D), new ProvisionSplit(PLAN, A, 2, D));
  }

  @Test
  void cutting_again_in_the_same_way_changes_nothing() {
    var scene = Scene.ofText("first second");
    var seen = scene.now();
    scene.then(CHAIR, new ProvisionSplit(PLAN, A, 6, D));
    scene.nothingHappensWhen(split(A, seen, 6, D));
    scene.refuses(split(A, seen, 6, A), TAKEN, "into");
  }

  @Test
  void a_cut_lies_within_the_text_and_between_characters() {
    var scene = Scene.ofText("a\uD83D\uDE00");
    scene.refuses(split(A, scene.now(), 4, D), INVALID, "at");
    scene.refuses(split(A, scene.now(), -1, D), INVALID, "at");
    scene.refuses(split(A, scene.now(), 2, D), INVALID, "at");
    scene.refuses(split(C, scene.now(), 0, D), UNKNOWN, "provision");
  }

  @Test
  void a_cut_on_a_text_of_long_ago_is_stale() {
    var scene = Scene.ofText("text");
    var seen = scene.now();
    for (int i = 0; i < 600; i++) {
      scene.then(later(BORIS, i), A, "b" + i, insert(0, "x"));
    }
    scene.refuses(split(A, seen, 1, D), STALE, "base");
  }

  @Test
  void neighbours_are_merged() {
    Scene.ofText("one", "two").when(merge(A, B), new ProvisionsMerged(PLAN, A, 3, B));
    Scene.ofText("one", "two")
        .then(CHAIR, new ProvisionsMerged(PLAN, A, 3, B))
        .nothingHappensWhen(merge(A, B));
  }

  @Test
  void only_neighbours_whose_words_may_change_are_merged() {
    Scene.ofText("one", "two", "three").refuses(merge(A, C), INVALID, "from");
    Scene.ofText("one", "two", "three").refuses(merge(B, A), INVALID, "from");
    Scene.ofText("one", "two").refuses(merge(A, D), UNKNOWN, "from");
    Scene.ofText("one", "two")
        .then(CHAIR, new ProvisionSuppressed(PLAN, B))
        .refuses(merge(A, B), CLOSED, "from");
    Scene.ofText("x".repeat(Limits.PROVISION), "y").refuses(merge(A, B), INVALID, "from");
  }

  private static SplitProvision split(ProvisionId id, LogPosition base, int at, ProvisionId into) {
    return new SplitProvision(PLAN, GROUP, id, base, at, into, CHAIR);
  }

  private static MergeProvisions merge(ProvisionId first, ProvisionId from) {
    return new MergeProvisions(PLAN, GROUP, first, from, CHAIR);
  }
}
