package org.travaux.core.constraint;

import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.Optional;
import org.travaux.core.authority.Accreditations;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Refusal;
import org.travaux.core.draft.Outline;
import org.travaux.core.event.AccreditationEvent;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.ConstraintEvent;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.ProposalEvent;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.Tag;
import org.travaux.core.pending.Constraints;
import org.travaux.core.pending.Standing;

/// What decisions on constraints are taken on: what is in force for the instrument, whose it is,
/// and who may do what there.
///
/// @param outline as far as it tells the body
record Bounds(Constraints constraints, Outline outline, Accreditations accreditations) {

  private record About(Constraints constraints, Outline outline) {}

  /// With the proposal that is spoken of.
  record Costs(Bounds bounds, Optional<Standing> proposal) {

    static Boundary<Costs> of(InstrumentId instrument, BodyId body, ProposalId proposal) {
      return Bounds.of(instrument, body)
          .and(Boundary.of(Tag.of(proposal), ProposalEvent.class, Standing.FOLD), Costs::new);
    }

    /// A sponsor, or who keeps the record, says what a proposal for this text costs.
    void permitted(InstrumentId instrument, BodyId body, ProposalId id, Given given) {
      var known =
          proposal
              .filter(one -> one.made().instrument().equals(instrument))
              .orElseThrow(
                  () -> new Refusal(UNKNOWN, "proposal", "There is no proposal " + id + "."));
      if (!bounds.accreditations.permits(given, Act.KEEP_RECORD)
          && known.sponsors().stream()
              .noneMatch(
                  one -> bounds.accreditations.speaksFor(given.by().person(), one, Act.PROPOSE))) {
        throw new Refusal(
            FORBIDDEN, "proposal", "A sponsor says what it costs, or who keeps the record.");
      }
      bounds.requireBefore(body);
    }
  }

  static Boundary<Bounds> of(InstrumentId instrument, BodyId body) {
    return Boundary.of(Tag.of(instrument), ConstraintEvent.class, Constraints.FOLD)
        .and(Boundary.of(Tag.of(instrument), InstrumentOpened.class, Outline.FOLD), About::new)
        .and(
            Boundary.of(Tag.of(body), AccreditationEvent.class, Accreditations.FOLD),
            (about, accreditations) ->
                new Bounds(about.constraints(), about.outline(), accreditations));
  }

  /// @throws Refusal unless they keep the record of the body that has the instrument before it
  void permitted(BodyId body, Given given) {
    if (!accreditations.permits(given, Act.KEEP_RECORD)) {
      throw Refusal.noRight();
    }
    requireBefore(body);
  }

  private void requireBefore(BodyId body) {
    if (!outline.body().equals(Optional.of(body))) {
      throw Refusal.notBeforeThisBody();
    }
  }
}
