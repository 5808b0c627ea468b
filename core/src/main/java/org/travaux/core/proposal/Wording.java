package org.travaux.core.proposal;

import static org.travaux.core.decide.Refusal.Reason.INVALID;

import java.util.List;
import java.util.Optional;
import org.travaux.core.decide.Limits;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.Elsewhere;
import org.travaux.core.event.Proposal;
import org.travaux.core.event.Proposal.Add;
import org.travaux.core.event.Proposal.Modify;
import org.travaux.core.event.Proposal.NoChange;
import org.travaux.core.event.Proposal.Suppress;

/// What reasons may be like, and how one wording is told from another. Lengths count UTF-16 code
/// units.
final class Wording {

  static final int REASON = 5_000;

  private Wording() {}

  static void reason(Optional<String> reason) {
    reason.ifPresent(Wording::reason);
  }

  /// A reason where there has to be one.
  static void reason(String reason) {
    if (Limits.saysNothing(reason)) {
      throw invalid("reason", "A reason is to be given.");
    }
    Limits.text("reason", reason, REASON);
  }

  static Refusal invalid(String field, String sentence) {
    return new Refusal(INVALID, field, sentence);
  }

  /// Tells a repetition from another wording. It is stored, so it stays what it is for ever.
  static int digest(List<Proposal> parts) {
    int digest = parts.size();
    for (var part : parts) {
      digest = 31 * digest + digest(part);
    }
    return digest;
  }

  private static int digest(Proposal part) {
    int id = part.provision().value().hashCode();
    return switch (part) {
      case Add(_, var after, var form, var text, var from, var reason) ->
          mix(
              1,
              id,
              after.map(known -> known.value().hashCode()).orElse(0),
              form.kind().name().hashCode() + form.level(),
              form.numbering().name().hashCode(),
              text.hashCode(),
              digest(from),
              reason.hashCode());
      case Modify(_, var edit, var weight, var reason) ->
          mix(2, id, edit.digest(), weight.name().hashCode(), reason.hashCode());
      case Suppress(_, var reason, var to) -> mix(3, id, reason.hashCode(), digest(to));
      case NoChange(_, var reason, var force) ->
          mix(4, id, reason.hashCode(), force.name().hashCode());
    };
  }

  private static int digest(Optional<Elsewhere> elsewhere) {
    return elsewhere
        .map(
            known ->
                mix(
                    known.instrument().value().hashCode(),
                    known.provision().map(id -> id.value().hashCode()).orElse(0)))
        .orElse(0);
  }

  static int mix(int... numbers) {
    int mixed = 7;
    for (int number : numbers) {
      mixed = 31 * mixed + number;
    }
    return mixed;
  }
}
