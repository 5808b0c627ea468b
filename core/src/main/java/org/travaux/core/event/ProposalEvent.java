package org.travaux.core.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What happens to proposals for a text.
public sealed interface ProposalEvent extends Event {

  ProposalId proposal();

  InstrumentId instrument();

  @Override
  default Set<Tag> tags() {
    return Set.of(Tag.of(proposal()), Tag.of(instrument()));
  }

  /// A proposal is before the body. From now on its changes of words follow the text by themselves.
  ///
  /// @param sponsors the delegations that propose it
  /// @param parts one for each provision that it is about
  /// @param digest of the proposal as it was sent, to tell a repetition from a reuse of the id
  record ProposalMade(
      ProposalId proposal,
      InstrumentId instrument,
      BodyId body,
      Source source,
      List<DelegationId> sponsors,
      List<Proposal> parts,
      int digest)
      implements ProposalEvent {

    public ProposalMade {
      sponsors = List.copyOf(sponsors);
      parts = List.copyOf(parts);
    }
  }

  /// Its sponsors put these in place of all its parts that were open.
  ///
  /// @param digest of the parts as they were sent
  record ProposalRevised(
      ProposalId proposal, InstrumentId instrument, List<Proposal> parts, int digest)
      implements ProposalEvent {

    public ProposalRevised {
      parts = List.copyOf(parts);
    }
  }

  /// One more delegation proposes it.
  record ProposalJoined(ProposalId proposal, InstrumentId instrument, DelegationId sponsor)
      implements ProposalEvent {}

  record ProposalLeft(ProposalId proposal, InstrumentId instrument, DelegationId sponsor)
      implements ProposalEvent {}

  /// Nobody proposes it any more.
  record ProposalWithdrawn(ProposalId proposal, InstrumentId instrument) implements ProposalEvent {}

  /// The chair took it into the text.
  ///
  /// @param provisions whose parts were accepted; the others stay open
  /// @param applied how many events of the instrument, right behind this one in the same append,
  ///     are what it came to
  /// @param open how many of its parts are left that nothing was decided on
  record ProposalAccepted(
      ProposalId proposal,
      InstrumentId instrument,
      List<ProvisionId> provisions,
      int applied,
      int open)
      implements ProposalEvent {

    public ProposalAccepted {
      provisions = List.copyOf(provisions);
    }
  }

  /// All its parts that were open are not taken up.
  record ProposalRejected(ProposalId proposal, InstrumentId instrument, Optional<String> reason)
      implements ProposalEvent {}

  /// It is left for later and stays open.
  record ProposalDeferred(ProposalId proposal, InstrumentId instrument, Optional<String> reason)
      implements ProposalEvent {}
}
