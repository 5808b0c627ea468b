package org.travaux.core.proposal;

import static org.travaux.core.decide.Refusal.Reason.INVALID;

import java.util.List;
import java.util.Optional;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.Elsewhere;
import org.travaux.core.event.Proposal;
import org.travaux.core.event.Proposal.Add;
import org.travaux.core.event.Proposal.Modify;
import org.travaux.core.event.Proposal.NoChange;
import org.travaux.core.event.Proposal.Suppress;
import org.travaux.core.text.Edit;
import org.travaux.core.text.EditWalker;

/// What words may be like, and how one wording is told from another. Lengths count UTF-16 code
/// units.
final class Wording {

  static final int REASON = 5_000;
  static final int CHANGE = 20_000;
  static final int PROVISION = 1_000_000;

  private Wording() {}

  static void reason(Optional<String> reason) {
    reason.ifPresent(Wording::reason);
  }

  /// A reason where there has to be one.
  static void reason(String reason) {
    if (reason.isBlank()) {
      throw invalid("reason", "A reason is to be given.");
    }
    text("reason", reason, REASON);
  }

  static void text(String field, String text, int longest) {
    if (text.length() > longest) {
      throw invalid(field, "It is longer than " + longest + " characters, the most there are.");
    }
    units(field, text, 0, text.length());
  }

  static void inserts(Edit edit) {
    if (edit.insertedLength() > CHANGE) {
      throw invalid("edit", "A change inserts at most " + CHANGE + " characters.");
    }
    edit.walk(
        new EditWalker() {
          @Override
          public void keep(int length) {}

          @Override
          public void insert(CharSequence text, int from, int to) {
            units("edit", text, from, to);
          }

          @Override
          public void delete(int length) {}
        });
  }

  static Refusal invalid(String field, String sentence) {
    return new Refusal(INVALID, field, sentence);
  }

  /// Well-formed, and no control characters but tabs and line feeds.
  private static void units(String field, CharSequence text, int from, int to) {
    for (int at = from; at < to; at++) {
      char unit = text.charAt(at);
      boolean isControl = (unit < ' ' && unit != '\n' && unit != '\t') || isLateControl(unit);
      boolean isPair =
          Character.isHighSurrogate(unit)
              && at + 1 < to
              && Character.isLowSurrogate(text.charAt(at + 1));
      if (isControl || (Character.isSurrogate(unit) && !isPair)) {
        throw invalid(
            field, String.format("The character U+%04X at %d is no text.", (int) unit, at));
      }
      at += isPair ? 1 : 0;
    }
  }

  private static boolean isLateControl(char unit) {
    return unit >= 0x7f && unit <= 0x9f;
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
