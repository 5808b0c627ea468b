package org.travaux.core.position;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.travaux.core.consensus.Debate.A;
import static org.travaux.core.consensus.Debate.AMINA;
import static org.travaux.core.consensus.Debate.B;
import static org.travaux.core.consensus.Debate.BORIS;
import static org.travaux.core.consensus.Debate.GROUP;
import static org.travaux.core.consensus.Debate.OBSERVER;
import static org.travaux.core.consensus.Debate.PLAN;
import static org.travaux.core.consensus.Debate.SECRETARY;
import static org.travaux.core.consensus.Debate.SET;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.consensus.Debate;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.PositionEvent.PositionTaken;
import org.travaux.core.event.PositionEvent.PositionWithdrawn;
import org.travaux.core.event.Role;
import org.travaux.core.event.Stance;
import org.travaux.core.event.Target;
import org.travaux.core.text.Edit;

class PositionsTest {

  private static final Target ON_A = new Target.OfProvision(PLAN, A);
  private static final DelegationId EGY = AMINA.by().delegation();
  private static final DelegationId SDN = new DelegationId("SDN");

  @Test
  void a_delegation_says_where_it_stands_and_says_it_once() {
    var debate = Debate.opened();
    var seen = debate.now();
    debate.when(take(ON_A, Stance.RESERVES, seen, EGY), taken(Stance.RESERVES, seen, EGY));
    debate.then(AMINA, taken(Stance.RESERVES, seen, EGY));
    debate.nothingHappensWhen(take(ON_A, Stance.RESERVES, seen, EGY));
    debate.when(take(ON_A, Stance.SUPPORTS, seen, EGY), taken(Stance.SUPPORTS, seen, EGY));
  }

  @Test
  void who_is_accredited_for_several_speaks_for_them() {
    var debate = Debate.opened();
    var seen = debate.now();
    debate.refuses(take(ON_A, Stance.OBJECTS, seen, EGY, SDN), FORBIDDEN, "delegations");
    debate.then(
        SECRETARY, new Accredited(GROUP, new Delegate(AMINA.by().person(), SDN, Role.DELEGATE)));
    debate.when(take(ON_A, Stance.OBJECTS, seen, EGY, SDN), taken(Stance.OBJECTS, seen, EGY, SDN));
  }

  @Test
  void a_position_takes_a_right_a_target_and_a_reason_for_changes() {
    var debate = Debate.opened();
    var seen = debate.now();
    debate.refuses(
        new TakePosition(
            PLAN, GROUP, ON_A, List.of(EGY), Stance.OBJECTS, Optional.empty(), seen, OBSERVER),
        FORBIDDEN,
        "");
    debate.refuses(
        take(new Target.OfOptionSet(PLAN, SET), Stance.SUPPORTS, seen, EGY), UNKNOWN, "target");
    debate.refuses(take(ON_A, Stance.SUPPORTS_WITH_CHANGES, seen, EGY), INVALID, "reason");
    debate.refuses(take(ON_A, Stance.SUPPORTS, seen), INVALID, "delegations");
    debate.refuses(take(ON_A, Stance.SUPPORTS, LogPosition.PENDING, EGY), INVALID, "seen");
  }

  @Test
  void a_position_is_taken_back() {
    var debate = Debate.opened();
    var back = new WithdrawPosition(PLAN, GROUP, ON_A, List.of(EGY), AMINA);
    debate.nothingHappensWhen(back);
    debate.then(AMINA, taken(Stance.OBJECTS, debate.now(), EGY));
    debate.when(back, new PositionWithdrawn(PLAN, ON_A, List.of(EGY)));
    debate.refuses(
        new WithdrawPosition(PLAN, GROUP, ON_A, List.of(EGY), BORIS), FORBIDDEN, "delegations");
  }

  @Test
  void a_position_is_on_earlier_text_once_the_text_has_changed() {
    var debate = Debate.opened();
    debate.then(AMINA, taken(Stance.SUPPORTS, debate.now(), EGY));
    var stated = Objects.requireNonNull(debate.consensus().positionsOn(ON_A).get(EGY));
    assertFalse(debate.consensus().isOnEarlierText(stated));
    debate.edited(B, "x-1", Edit.replace(0, 0, "x"));
    assertFalse(debate.consensus().isOnEarlierText(stated));
    debate.edited(A, "x-2", Edit.replace(0, 0, "x"));
    assertTrue(debate.consensus().isOnEarlierText(stated));
  }

  private static TakePosition take(
      Target target, Stance stance, LogPosition seen, DelegationId... delegations) {
    return new TakePosition(
        PLAN, GROUP, target, List.of(delegations), stance, Optional.empty(), seen, AMINA);
  }

  private static PositionTaken taken(Stance stance, LogPosition seen, DelegationId... delegations) {
    return new PositionTaken(PLAN, ON_A, List.of(delegations), stance, Optional.empty(), seen);
  }
}
