package org.travaux.core.consultation;

import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.STALE;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.travaux.core.decide.Refusal;
import org.travaux.core.draft.Provision;
import org.travaux.core.event.ConsultationEvent.ConsultationReferred;
import org.travaux.core.event.Proposal;
import org.travaux.core.event.Proposal.Add;
import org.travaux.core.event.Proposal.Modify;
import org.travaux.core.event.Proposal.Suppress;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.text.Difference;
import org.travaux.core.text.Edit;
import org.travaux.core.text.Side;

/// What a working copy comes to, as parts of a proposal on the text as it is by now: what its
/// members changed since it was copied, carried over what was changed in the text meanwhile.
final class Reporting {

  static final int PARTS_LIMIT = 500;

  private final ConsultationReferred referred;
  private final WorkedOn worked;
  private final Map<ProvisionId, Edit> changes = new LinkedHashMap<>();
  private final List<Proposal> others = new ArrayList<>();

  private Reporting(ConsultationReferred referred, WorkedOn worked) {
    this.referred = referred;
    this.worked = worked;
  }

  static List<Proposal> parts(ConsultationReferred referred, WorkedOn worked) {
    if (worked.trail().isLost()) {
      throw new Refusal(
          STALE, "consultation", "Too much was written in the text since it was referred.");
    }
    var reporting = new Reporting(referred, worked);
    var known = Set.copyOf(referred.provisions());
    referred.provisions().forEach(reporting::referred);
    worked.copy().provisions().stream()
        .filter(provision -> !known.contains(provision.id()) && !provision.suppressed())
        .forEach(reporting::added);
    return reporting.all();
  }

  private List<Proposal> all() {
    var all = new ArrayList<Proposal>();
    changes.forEach(
        (provision, edit) ->
            all.add(new Modify(provision, edit, Modify.Weight.SUBSTANTIVE, Optional.empty())));
    all.addAll(others);
    if (all.isEmpty()) {
      throw new Refusal(
          INVALID, "consultation", "The working copy says what the text said: report orally.");
    }
    if (all.size() > PARTS_LIMIT) {
      throw new Refusal(
          INVALID, "consultation", "A proposal has at most " + PARTS_LIMIT + " parts.");
    }
    return List.copyOf(all);
  }

  private void referred(ProvisionId id) {
    var now = worked.copy().provision(id).filter(provision -> !provision.suppressed());
    if (now.isEmpty()) {
      suppressed(id);
      return;
    }
    var before = worked.copied().getOrDefault(id, "");
    var language = Locale.forLanguageTag(worked.copy().language());
    worked
        .trail()
        .since()
        .carry(id, Difference.between(before, now.get().text(), language))
        .forEach(
            (target, edit) -> {
              if (!edit.isEmpty()) {
                changes.merge(
                    target, edit, (one, other) -> one.compose(other.transform(one, Side.RIGHT)));
              }
            });
  }

  /// In the text it may have gone already.
  private void suppressed(ProvisionId id) {
    if (worked.text().provision(id).filter(provision -> !provision.suppressed()).isPresent()) {
      others.add(new Suppress(id, referred.subject(), Optional.empty()));
    }
  }

  /// Behind what stands in front of it in the copy; at the beginning of the copy, in front of what
  /// was referred first.
  private void added(Provision provision) {
    if (worked.text().holderOf(provision.id()).isPresent()) {
      throw new Refusal(
          TAKEN,
          "consultation",
          "The text has another provision with the id " + provision.id() + " by now.");
    }
    others.add(
        new Add(
            provision.id(),
            place(provision.id()),
            provision.form(),
            provision.text(),
            Optional.empty(),
            Optional.empty()));
  }

  private Optional<ProvisionId> place(ProvisionId id) {
    for (var before = worked.copy().before(id);
        before.isPresent();
        before = worked.copy().before(before.get())) {
      var there = before.get();
      var holder = worked.text().holderOf(there).map(Provision::id);
      if (holder.isPresent()) {
        return holder;
      }
      if (others.stream().anyMatch(part -> part.provision().equals(there))) {
        return before;
      }
    }
    return worked.text().provisions().stream()
        .map(Provision::id)
        .filter(referred.provisions()::contains)
        .findFirst()
        .flatMap(worked.text()::before);
  }
}
