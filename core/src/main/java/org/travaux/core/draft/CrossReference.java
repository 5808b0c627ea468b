package org.travaux.core.draft;

import java.util.Map;
import java.util.Optional;
import org.travaux.core.event.CrossReferenceId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProvisionId;

/// Words that refer to another provision of the same instrument.
///
/// @param since where in the log they were marked
/// @param home the provision in which they were marked
public record CrossReference(
    CrossReferenceId id, LogPosition since, ProvisionId home, Stretch words, ProvisionId target)
    implements Marks.Mark<CrossReferenceId, CrossReference> {

  public enum State {
    /// They say the number that the target has.
    CURRENT,
    /// They say another one.
    STALE,
    /// The target is no part of the text any more.
    SUPPRESSED,
    /// The target shows no number.
    UNNUMBERED,
    /// The words are gone.
    LOST
  }

  /// What the words say in a text, and what they ought to say.
  ///
  /// @param target that they refer to now: what the provision was merged into, if it was
  /// @param ought empty if there is no number that they could say
  public record Reading(State state, String says, Optional<String> ought, ProvisionId target) {}

  @Override
  public CrossReference with(Stretch now) {
    return new CrossReference(id, since, home, now, target);
  }

  /// What its words say in a draft.
  ///
  /// @param labels of the draft's provisions, as [Labels] tells them
  public Reading in(Draft draft, Map<ProvisionId, String> labels) {
    var says = words.in(draft);
    var holder = draft.holderOf(target);
    var now = holder.map(Provision::id).orElse(target);
    if (words.pieces().isEmpty()) {
      return new Reading(State.LOST, says, Optional.empty(), now);
    }
    if (holder.isEmpty() || holder.get().suppressed()) {
      return new Reading(State.SUPPRESSED, says, Optional.empty(), now);
    }
    var label = labels.getOrDefault(now, "");
    if (label.isEmpty()) {
      return new Reading(State.UNNUMBERED, says, Optional.empty(), now);
    }
    var own = Labels.plain(draft.number(now));
    var said = Labels.plain(says.strip());
    boolean current = said.equals(label) || said.equals(own);
    var ought = isWhole(said) ? label : own;
    return new Reading(
        current ? State.CURRENT : State.STALE, says, Optional.of(current ? says : ought), now);
  }

  /// Whether a number is told from the outermost one on, `3.3 e)`, and not within what it stands
  /// under, `e)`.
  private static boolean isWhole(String said) {
    return !said.isEmpty() && Character.isDigit(said.codePointAt(0));
  }
}
