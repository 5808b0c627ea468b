package org.travaux.core.event;

import java.util.List;

/// As what else somebody who is accredited to a body acts there, beyond the role.
public sealed interface Capacity {

  /// Sits in a council for a Member State.
  record Councillor() implements Capacity {}

  /// Speaks as chair of another body.
  record ChairOf(BodyId body) implements Capacity {}

  /// Stands in for an officer of the same delegation who is absent, with all the officer's rights.
  record Representing(Delegate absent) implements Capacity {}

  /// Is in the place of the chair, with all the chair's rights.
  record ActingChair() implements Capacity {}

  /// Speaks for all of these delegations: what is said counts for each.
  ///
  /// @param group what they are called together, such as a regional group
  record Spokesperson(String group, List<DelegationId> delegations) implements Capacity {

    public Spokesperson {
      delegations = List.copyOf(delegations);
    }
  }
}
