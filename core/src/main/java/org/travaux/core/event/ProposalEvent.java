package org.travaux.core.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.travaux.core.text.Edit;

/// What happens to proposals for a text.
public sealed interface ProposalEvent extends NegotiationEvent {

  ProposalId proposal();

  InstrumentId instrument();

  @Override
  default Set<Tag> tags() {
    return Set.of(Tag.of(proposal()), Tag.of(instrument()));
  }

  /// A proposal is before the body. From now on its changes of words follow the text by themselves.
  ///
  /// @param sponsors the delegations that propose it
  /// @param parts one for each provision that it is about; none of a document-wide one
  /// @param digest of the proposal as it was sent, to tell a repetition from a reuse of the id
  /// @param wide what a document-wide one says
  record ProposalMade(
      ProposalId proposal,
      InstrumentId instrument,
      BodyId body,
      Source source,
      List<DelegationId> sponsors,
      List<Proposal> parts,
      int digest,
      Optional<DocumentWide> wide)
      implements ProposalEvent {

    public ProposalMade {
      sponsors = List.copyOf(sponsors);
      parts = List.copyOf(parts);
    }

    /// Of one that is about single provisions.
    public ProposalMade(
        ProposalId proposal,
        InstrumentId instrument,
        BodyId body,
        Source source,
        List<DelegationId> sponsors,
        List<Proposal> parts,
        int digest) {
      this(proposal, instrument, body, source, sponsors, parts, digest, Optional.empty());
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

  /// One of its sponsors changed what it reads for one provision: the words that it adds, or those
  /// of the text with its change in them.
  ///
  /// @param edit over what it read right before
  /// @param id what the author's client calls it
  /// @param digest of the edit as it was sent, to tell a repetition from a reuse of the id
  record ProposalTextEdited(
      ProposalId proposal,
      InstrumentId instrument,
      ProvisionId provision,
      Edit edit,
      EditId id,
      int digest)
      implements ProposalEvent {}

  /// One more delegation proposes it.
  record ProposalJoined(ProposalId proposal, InstrumentId instrument, DelegationId sponsor)
      implements ProposalEvent {}

  record ProposalLeft(ProposalId proposal, InstrumentId instrument, DelegationId sponsor)
      implements ProposalEvent {}

  /// Nobody proposes it any more.
  record ProposalWithdrawn(ProposalId proposal, InstrumentId instrument) implements ProposalEvent {}

  /// What was open of it is part of another proposal from now on.
  ///
  /// @param into made in the same append, of this one and others
  record ProposalMerged(ProposalId proposal, InstrumentId instrument, ProposalId into)
      implements ProposalEvent {}

  /// The chair took it into the text.
  ///
  /// @param provisions whose parts were accepted, or in which it changes words; the others stay
  ///     open
  /// @param applied how many events of the instrument, right behind this one in the same append,
  ///     are what it came to
  /// @param open how many of its parts or places are left that nothing was decided on
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

  /// Places that a document-wide proposal leaves as they are.
  ///
  /// @param places on the text right before
  record PlacesLeftOut(
      ProposalId proposal, InstrumentId instrument, List<Occurrence> places, String reason)
      implements ProposalEvent {

    public PlacesLeftOut {
      places = List.copyOf(places);
    }
  }

  /// Places that were left out belong to it again.
  ///
  /// @param places on the text right before
  record PlacesTakenIn(ProposalId proposal, InstrumentId instrument, List<Occurrence> places)
      implements ProposalEvent {

    public PlacesTakenIn {
      places = List.copyOf(places);
    }
  }

  /// What an acceptance of a document-wide proposal came to is taken back, as one. The proposal is
  /// open again, unless the rest of it was rejected.
  ///
  /// @param accepted where it was accepted
  /// @param applied how many events of the instrument, right behind this one in the same append,
  ///     take its words back
  record AcceptanceReversed(
      ProposalId proposal,
      InstrumentId instrument,
      LogPosition accepted,
      String reason,
      int applied)
      implements ProposalEvent {}
}
