package org.travaux.web.http;

import static org.travaux.core.decide.Refusal.Reason.INVALID;

import java.util.Optional;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.Elsewhere;
import org.travaux.core.event.Form;
import org.travaux.core.event.Proposal;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.text.Edit;

/// What is proposed for one provision, as clients say it: which fields are there goes by the kind.
///
/// @param after of an ADD: the provision it is to stand behind; none at the very beginning
/// @param form of an ADD
/// @param text of an ADD
/// @param movedFrom of an ADD*: where its words were moved from: an instrument of any body, and a
///     provision that it has or had
/// @param edit of a MOD: over the provision's text
/// @param weight of a MOD: SUBSTANTIVE if it is not said
/// @param transferredTo of a SUP*: where its words go: an instrument of any body, and a provision
///     that it has, or that is proposed for the same text; what is only proposed for another text
///     is not known, so name that as a whole
/// @param force of a NOC: STATED if it is not said
/// @param reason required of SUP and NOC
record ProposedPart(
    Kind kind,
    ProvisionId provision,
    Optional<ProvisionId> after,
    Optional<Form> form,
    Optional<String> text,
    Optional<Elsewhere> movedFrom,
    Optional<Edit> edit,
    Optional<Proposal.Modify.Weight> weight,
    Optional<Elsewhere> transferredTo,
    Optional<Proposal.NoChange.Force> force,
    Optional<String> reason) {

  enum Kind {
    ADD,
    MOD,
    SUP,
    NOC
  }

  /// @throws Refusal naming a field that this kind needs and that is not there, or that it has none
  ///     of
  Proposal proposal() {
    return switch (kind) {
      case ADD -> {
        none("edit", edit);
        none("weight", weight);
        none("transferredTo", transferredTo);
        none("force", force);
        yield new Proposal.Add(
            provision, after, required("form", form), required("text", text), movedFrom, reason);
      }
      case MOD -> {
        noPlace();
        none("transferredTo", transferredTo);
        none("force", force);
        yield new Proposal.Modify(
            provision,
            required("edit", edit),
            weight.orElse(Proposal.Modify.Weight.SUBSTANTIVE),
            reason);
      }
      case SUP -> {
        noPlace();
        none("edit", edit);
        none("weight", weight);
        none("force", force);
        yield new Proposal.Suppress(provision, required("reason", reason), transferredTo);
      }
      case NOC -> {
        noPlace();
        none("edit", edit);
        none("weight", weight);
        none("transferredTo", transferredTo);
        yield new Proposal.NoChange(
            provision, required("reason", reason), force.orElse(Proposal.NoChange.Force.STATED));
      }
    };
  }

  private void noPlace() {
    none("after", after);
    none("form", form);
    none("text", text);
    none("movedFrom", movedFrom);
  }

  private <T> T required(String field, Optional<T> value) {
    return value.orElseThrow(
        () -> new Refusal(INVALID, field, "A " + kind + " needs the field " + field + "."));
  }

  private void none(String field, Optional<?> value) {
    if (value.isPresent()) {
      throw new Refusal(INVALID, field, "A " + kind + " has no field " + field + ".");
    }
  }

  static ProposedPart of(Proposal proposal) {
    var no = Optional.<Elsewhere>empty();
    return switch (proposal) {
      case Proposal.Add(var id, var after, var form, var text, var from, var reason) ->
          new ProposedPart(
              Kind.ADD,
              id,
              after,
              Optional.of(form),
              Optional.of(text),
              from,
              Optional.empty(),
              Optional.empty(),
              no,
              Optional.empty(),
              reason);
      case Proposal.Modify(var id, var edit, var weight, var reason) ->
          plain(Kind.MOD, id, Optional.of(edit), Optional.of(weight), no, Optional.empty(), reason);
      case Proposal.Suppress(var id, var reason, var to) ->
          plain(
              Kind.SUP,
              id,
              Optional.empty(),
              Optional.empty(),
              to,
              Optional.empty(),
              Optional.of(reason));
      case Proposal.NoChange(var id, var reason, var force) ->
          plain(
              Kind.NOC,
              id,
              Optional.empty(),
              Optional.empty(),
              no,
              Optional.of(force),
              Optional.of(reason));
    };
  }

  private static ProposedPart plain(
      Kind kind,
      ProvisionId id,
      Optional<Edit> edit,
      Optional<Proposal.Modify.Weight> weight,
      Optional<Elsewhere> to,
      Optional<Proposal.NoChange.Force> force,
      Optional<String> reason) {
    return new ProposedPart(
        kind,
        id,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        edit,
        weight,
        to,
        force,
        reason);
  }
}
