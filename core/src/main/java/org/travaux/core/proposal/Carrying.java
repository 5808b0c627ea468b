package org.travaux.core.proposal;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.travaux.core.decide.Limits;
import org.travaux.core.decide.Refusal;
import org.travaux.core.draft.Draft;
import org.travaux.core.draft.Provision;
import org.travaux.core.draft.Since;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Proposal;
import org.travaux.core.event.Proposal.Add;
import org.travaux.core.event.Proposal.Modify;
import org.travaux.core.event.Proposal.NoChange;
import org.travaux.core.event.Proposal.Suppress;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.ProvisionId;

/// The parts of a proposal, checked, and carried from the text that their author has seen to the
/// text as it is.
final class Carrying {

  static final int PARTS_LIMIT = 500;

  private final Set<ProposalId> own;
  private final Table table;
  private final Draft draft;
  private final Since since;
  private final Set<ProvisionId> named = new HashSet<>();
  private final Set<ProvisionId> added = new HashSet<>();
  private final List<Proposal> carried = new ArrayList<>();

  private Carrying(Set<ProposalId> own, Table table, LogPosition base) {
    this.own = own;
    this.table = table;
    draft = table.editing().draft();
    since = table.since(base);
  }

  static List<Proposal> of(
      ProposalId proposal, Table table, LogPosition base, List<Proposal> parts) {
    return of(Set.of(proposal), table, base, parts);
  }

  /// @param own the proposals that may have called what they add the same
  static List<Proposal> of(
      Set<ProposalId> own, Table table, LogPosition base, List<Proposal> parts) {
    if (parts.isEmpty() || parts.size() > PARTS_LIMIT) {
      throw Wording.invalid("parts", "A proposal has 1 to " + PARTS_LIMIT + " parts.");
    }
    var carrying = new Carrying(own, table, base);
    parts.forEach(carrying::add);
    return List.copyOf(carrying.carried);
  }

  private void add(Proposal part) {
    if (!named.add(part.provision())) {
      throw Wording.invalid(
          "provision", "The proposal is about provision " + part.provision() + " twice.");
    }
    switch (part) {
      case Add add -> addition(add);
      case Modify modify -> change(modify);
      case Suppress suppress -> {
        Wording.reason(suppress.reason());
        present("provision", suppress.provision());
        carried.add(suppress);
      }
      case NoChange noChange -> {
        Wording.reason(noChange.reason());
        present("provision", noChange.provision());
        carried.add(noChange);
      }
    }
  }

  private void addition(Add add) {
    Wording.reason(add.reason());
    Limits.text("text", add.text(), Limits.PROVISION);
    if (draft.holderOf(add.provision()).isPresent() || isProposedElsewhere(add.provision())) {
      throw new Refusal(
          TAKEN, "provision", "Another provision has the id " + add.provision() + ".");
    }
    add.after()
        .filter(after -> !added.contains(after) && draft.holderOf(after).isEmpty())
        .ifPresent(
            after -> {
              throw new Refusal(UNKNOWN, "after", "There is no provision " + after + ".");
            });
    added.add(add.provision());
    var after = add.after().map(id -> draft.holderOf(id).map(Provision::id).orElse(id));
    carried.add(
        new Add(add.provision(), after, add.form(), add.text(), add.movedFrom(), add.reason()));
  }

  private boolean isProposedElsewhere(ProvisionId provision) {
    for (var other : table.pending().proposals().entrySet()) {
      if (other.getValue().adds(provision) && !own.contains(other.getKey())) {
        return true;
      }
    }
    return false;
  }

  /// If the provision was split or merged meanwhile, the change goes where its words went.
  private void change(Modify modify) {
    Wording.reason(modify.reason());
    Limits.inserts("edit", modify.edit());
    if (modify.edit().isEmpty()) {
      throw Wording.invalid("edit", "Nothing is changed yet: write what it is to read instead.");
    }
    int length =
        since
            .lengthOf(modify.provision())
            .orElseGet(() -> present("provision", modify.provision()).content().length());
    if (modify.edit().minimumLength() > length) {
      throw Wording.invalid(
          "edit",
          "The edit goes to " + modify.edit().minimumLength() + ", the text to " + length + ".");
    }
    since
        .carry(modify.provision(), modify.edit())
        .forEach(
            (target, edit) -> {
              edit.misfit(present("provision", target).content())
                  .ifPresent(
                      sentence -> {
                        throw Wording.invalid("edit", sentence);
                      });
              carried.add(new Modify(target, edit, modify.weight(), modify.reason()));
            });
  }

  private Provision present(String field, ProvisionId id) {
    return draft
        .provision(id)
        .orElseThrow(
            () ->
                draft
                    .holderOf(id)
                    .map(
                        into ->
                            new Refusal(
                                CLOSED,
                                field,
                                "Provision " + id + " was merged into " + into.id() + "."))
                    .orElseGet(
                        () -> new Refusal(UNKNOWN, field, "There is no provision " + id + ".")));
  }
}
