package org.travaux.core.proposal;

import java.util.List;
import org.travaux.core.decide.Decision;

/// All that can be commanded of proposals.
public final class ProposalDecisions {

  public static final List<Class<? extends Decision<?>>> ALL =
      List.of(
          MakeProposal.class,
          ReviseProposal.class,
          EditProposal.class,
          MergeProposals.class,
          JoinProposal.class,
          LeaveProposal.class,
          WithdrawProposal.class,
          AcceptProposal.class,
          RejectProposal.class,
          DeferProposal.class,
          ProposeEverywhere.class,
          AcceptPlaces.class,
          LeavePlacesOut.class,
          TakePlacesIn.class,
          ReverseAcceptance.class);

  private ProposalDecisions() {}
}
