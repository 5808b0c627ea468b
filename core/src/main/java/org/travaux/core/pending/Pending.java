package org.travaux.core.pending;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.travaux.core.event.Fold;
import org.travaux.core.event.InstitutionEvent;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.InstrumentEvent.InstrumentFrozen;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentEvent.InstrumentUnfrozen;
import org.travaux.core.event.InstrumentEvent.ProvisionInserted;
import org.travaux.core.event.InstrumentEvent.ProvisionMoved;
import org.travaux.core.event.InstrumentEvent.ProvisionRestored;
import org.travaux.core.event.InstrumentEvent.ProvisionSplit;
import org.travaux.core.event.InstrumentEvent.ProvisionSuppressed;
import org.travaux.core.event.InstrumentEvent.ProvisionsMerged;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.InstrumentEvent.TextImported;
import org.travaux.core.event.InstrumentEvent.WordsMoved;
import org.travaux.core.event.KeptEvent;
import org.travaux.core.event.NegotiationEvent;
import org.travaux.core.event.ProceedingsEvent;
import org.travaux.core.event.ProposalEvent;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.RenderingEvent;
import org.travaux.core.pending.Ground.Moved;

/// All proposals for one instrument. An open one is a live text: each change of the words it is
/// over moves it along, so that it can be accepted at any moment, whatever was accepted before.
/// Immutable; what an event costs depends on the proposals on its provision, not on all.
///
/// @param proposals open and closed ones
/// @param byProvision the open ones that depend on each provision
/// @param wide those that are document-wide and open, or may be opened again
/// @param edits of late of the words of the provisions on which there are open ones
public record Pending(
    PMap<ProposalId, Standing> proposals,
    PMap<ProvisionId, PSet<ProposalId>> byProvision,
    PSet<ProposalId> wide,
    PMap<ProvisionId, Lately<Moved>> edits) {

  /// Over the instrument and proposal events of one instrument's tag.
  public static final Fold<Pending> FOLD =
      new Fold<>() {
        @Override
        public Pending initial() {
          return new Pending(
              HashTreePMap.empty(),
              HashTreePMap.empty(),
              HashTreePSet.empty(),
              HashTreePMap.empty());
        }

        @Override
        public Pending evolve(Pending pending, Recorded recorded) {
          return switch (recorded.event()) {
            case ProposalEvent event ->
                Standing.after(pending.of(event.proposal()), event, recorded, pending::editsOf)
                    .map(standing -> pending.with(event.proposal(), standing))
                    .orElse(pending);
            case WordsMoved event -> pending.moved(event, recorded).swept(event);
            case InstrumentEvent event -> pending.moved(event, recorded);
            case InstitutionEvent _,
                ProceedingsEvent _,
                NegotiationEvent _,
                KeptEvent _,
                RenderingEvent _ ->
                pending;
          };
        }
      };

  public Optional<Standing> of(ProposalId proposal) {
    return Optional.ofNullable(proposals.get(proposal));
  }

  private Lately<Moved> editsOf(ProvisionId provision) {
    return edits.getOrDefault(provision, Lately.none());
  }

  /// The open proposals that depend on a provision's words or place.
  public Set<ProposalId> on(ProvisionId provision) {
    return byProvision.getOrDefault(provision, HashTreePSet.empty());
  }

  private Pending with(ProposalId id, Standing now) {
    var before = of(id).map(Standing::anchors).orElse(Set.of());
    var after = now.anchors();
    var index = byProvision;
    if (!before.equals(after)) {
      for (var provision : before) {
        var left = index.getOrDefault(provision, HashTreePSet.empty()).minus(id);
        index = left.isEmpty() ? index.minus(provision) : index.plus(provision, left);
      }
      for (var provision : after) {
        index = index.plus(provision, index.getOrDefault(provision, HashTreePSet.empty()).plus(id));
      }
    }
    var lately = edits.minusAll(before.stream().filter(Predicate.not(index::containsKey)).toList());
    boolean sweeps = now.sweep().isPresent() && (now.isOpen() || now.taken());
    return new Pending(
        proposals.plus(id, now), index, sweeps ? wide.plus(id) : wide.minus(id), lately);
  }

  private Pending swept(WordsMoved event) {
    var now = proposals;
    for (var id : wide) {
      var standing = proposals.get(id);
      var sweep = Optional.ofNullable(standing).flatMap(Standing::sweep);
      if (standing != null && sweep.filter(known -> known.marks(event)).isPresent()) {
        now = now.plus(id, standing.with(sweep.get().moved(event)));
      }
    }
    return new Pending(now, byProvision, wide, edits);
  }

  private Pending moved(InstrumentEvent event, Recorded recorded) {
    return switch (event) {
      case TextEdited edited -> edited(edited, recorded);
      case ProvisionSplit split -> moved(on(split.provision()), split, recorded);
      case ProvisionMoved moved -> stayed(moved.provision(), moved, recorded);
      case ProvisionSuppressed gone -> stayed(gone.provision(), gone, recorded);
      case ProvisionRestored back -> stayed(back.provision(), back, recorded);
      case ProvisionsMerged merged -> {
        var ids = on(merged.provision());
        var both = HashTreePSet.<ProposalId>from(ids).plusAll(on(merged.from()));
        yield moved(both, merged, recorded);
      }
      case ProvisionInserted _,
          InstrumentOpened _,
          TextImported _,
          InstrumentFrozen _,
          InstrumentUnfrozen _ ->
          this;
    };
  }

  private Pending edited(TextEdited event, Recorded recorded) {
    var provision = event.provision();
    if (on(provision).isEmpty()) {
      return this;
    }
    var moved = editsOf(provision).plus(new Moved(recorded.position(), event.edit()));
    return new Pending(proposals, byProvision, wide, edits.plus(provision, moved))
        .stayed(provision, event, recorded);
  }

  /// Those on a provision, after which they are still on that one.
  private Pending stayed(ProvisionId provision, InstrumentEvent event, Recorded recorded) {
    var now = proposals;
    for (var id : on(provision)) {
      var standing = proposals.get(id);
      if (standing != null) {
        now = now.plus(id, standing.moved(event, recorded, this::editsOf));
      }
    }
    return new Pending(now, byProvision, wide, edits);
  }

  private Pending moved(Set<ProposalId> ids, InstrumentEvent event, Recorded recorded) {
    var now = this;
    for (var id : ids) {
      var standing = proposals.get(id);
      if (standing != null) {
        now = now.with(id, standing.moved(event, recorded, this::editsOf));
      }
    }
    return now;
  }
}
