package org.travaux.core.proposal;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.travaux.core.decide.Limits;
import org.travaux.core.decide.Refusal;
import org.travaux.core.draft.Draft;
import org.travaux.core.draft.Provision;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.InstrumentEvent.ProvisionInserted;
import org.travaux.core.event.InstrumentEvent.ProvisionSuppressed;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.Proposal.Add;
import org.travaux.core.event.Proposal.Modify;
import org.travaux.core.event.Proposal.NoChange;
import org.travaux.core.event.Proposal.Suppress;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.pending.Part;

/// What accepted parts come to in the text.
final class Applying {

  private final AcceptProposal accepting;
  private final Draft draft;
  private final List<Part> all;
  private final Set<ProvisionId> inserted = new HashSet<>();
  private final List<InstrumentEvent> events = new ArrayList<>();

  private Applying(AcceptProposal accepting, Draft draft, List<Part> all) {
    this.accepting = accepting;
    this.draft = draft;
    this.all = all;
  }

  /// @param all that is open of the proposal
  /// @param wanted those of it that are accepted
  static List<InstrumentEvent> of(
      AcceptProposal accepting, Draft draft, List<Part> all, List<Part> wanted) {
    var applying = new Applying(accepting, draft, all);
    wanted.forEach(applying::apply);
    return List.copyOf(applying.events);
  }

  private void apply(Part part) {
    switch (part.proposed()) {
      case Add add -> insert(add);
      case Modify modify -> edit(modify);
      case Suppress suppress -> suppress(part, suppress);
      case NoChange _ -> {}
    }
  }

  private void insert(Add add) {
    if (draft.holderOf(add.provision()).isPresent()) {
      throw new Refusal(
          TAKEN, "provisions", "Another provision has the id " + add.provision() + " by now.");
    }
    Limits.room(draft, inserted.size() + 1);
    var place = place(add.after());
    inserted.add(add.provision());
    events.add(
        new ProvisionInserted(
            accepting.instrument(),
            add.provision(),
            place,
            add.form(),
            add.text(),
            Optional.empty()));
  }

  /// Behind an addition of the same proposal that is not accepted: where that one was to stand.
  private Optional<ProvisionId> place(Optional<ProvisionId> after) {
    if (after.isEmpty() || inserted.contains(after.get())) {
      return after;
    }
    var holder = draft.holderOf(after.get());
    if (holder.isPresent()) {
      return holder.map(Provision::id);
    }
    return all.stream()
        .filter(part -> part.proposed().provision().equals(after.get()))
        .findFirst()
        .flatMap(
            part ->
                part.proposed() instanceof Add before ? place(before.after()) : Optional.empty());
  }

  private void edit(Modify modify) {
    if (modify.edit().isEmpty()) {
      return;
    }
    var provision = draft.provision(modify.provision()).orElseThrow();
    if (provision.suppressed()) {
      throw closed(modify.provision(), "is suppressed");
    }
    if (provision.content().length() + modify.edit().growth() > Limits.PROVISION) {
      throw closed(modify.provision(), "would become too long");
    }
    int digest = 31 * modify.provision().value().hashCode() + modify.edit().digest();
    events.add(
        new TextEdited(
            accepting.instrument(),
            modify.provision(),
            modify.edit(),
            accepting.id(),
            digest,
            Optional.empty()));
  }

  private void suppress(Part part, Suppress suppress) {
    if (!part.placed()) {
      throw closed(suppress.provision(), "was merged into another");
    }
    if (draft.provision(suppress.provision()).filter(known -> !known.suppressed()).isPresent()) {
      events.add(new ProvisionSuppressed(accepting.instrument(), suppress.provision()));
    }
  }

  private static Refusal closed(ProvisionId provision, String how) {
    return new Refusal(CLOSED, "provisions", "Provision " + provision + " " + how + ".");
  }
}
