package org.travaux.core.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.travaux.core.decide.Refusal;
import org.travaux.core.draft.Draft;
import org.travaux.core.draft.Provision;
import org.travaux.core.event.Proposal;
import org.travaux.core.event.Proposal.Modify;
import org.travaux.core.event.Proposal.Modify.Weight;
import org.travaux.core.event.Proposal.NoChange;
import org.travaux.core.event.Proposal.NoChange.Force;
import org.travaux.core.event.Proposal.Suppress;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.pending.Standing;
import org.travaux.core.pending.Touched;
import org.travaux.core.text.Edit;
import org.travaux.core.text.Side;

/// What several proposals come to if they do not contradict each other: all their parts, those of
/// one provision as one.
final class Merging {

  private final Draft draft;
  private final Map<ProvisionId, Proposal> parts = new LinkedHashMap<>();

  private Merging(Draft draft) {
    this.draft = draft;
  }

  static List<Proposal> of(Draft draft, List<Standing> proposals) {
    var merging = new Merging(draft);
    proposals.stream()
        .flatMap(standing -> standing.openParts().stream())
        .forEach(part -> merging.add(part.proposed()));
    return List.copyOf(merging.parts.values());
  }

  /// A change of words that others have made already changes nothing any more.
  private void add(Proposal part) {
    if (!(part instanceof Modify modify) || !modify.edit().isEmpty()) {
      parts.merge(part.provision(), part, this::both);
    }
  }

  private Proposal both(Proposal one, Proposal other) {
    if (one instanceof Modify first && other instanceof Modify second) {
      return new Modify(
          first.provision(),
          together(first, second),
          first.weight() == Weight.EDITORIAL ? second.weight() : first.weight(),
          reasons(first.reason(), second.reason()));
    }
    if (one instanceof Suppress first && other instanceof Suppress second) {
      return new Suppress(
          first.provision(),
          reasons(first.reason(), second.reason()),
          first.transferredTo().or(second::transferredTo));
    }
    if (one instanceof NoChange first && other instanceof NoChange second) {
      return new NoChange(
          first.provision(),
          reasons(first.reason(), second.reason()),
          first.force() == Force.STATED ? second.force() : first.force());
    }
    throw contradicted("One changes provision " + one.provision() + " otherwise than another.");
  }

  private Edit together(Modify one, Modify other) {
    if (one.edit().equals(other.edit())) {
      return one.edit();
    }
    var text = draft.provision(one.provision()).map(Provision::text).orElse("");
    var touched = Touched.by(one.edit(), text);
    boolean sameWords =
        Touched.by(other.edit(), text).stream()
            .anyMatch(
                place ->
                    touched.stream()
                        .anyMatch(mine -> mine.from() <= place.to() && place.from() <= mine.to()));
    if (sameWords) {
      throw contradicted("Several change the same words of provision " + one.provision() + ".");
    }
    return one.edit().compose(other.edit().transform(one.edit(), Side.RIGHT));
  }

  private static Refusal contradicted(String sentence) {
    return Wording.invalid("parts", sentence + " Say what they come to.");
  }

  private static String reasons(String one, String other) {
    return Stream.of(one, other).distinct().collect(Collectors.joining("\n"));
  }

  private static Optional<String> reasons(Optional<String> one, Optional<String> other) {
    var given = new ArrayList<String>();
    one.ifPresent(given::add);
    other.filter(reason -> !given.contains(reason)).ifPresent(given::add);
    return given.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", given));
  }
}
