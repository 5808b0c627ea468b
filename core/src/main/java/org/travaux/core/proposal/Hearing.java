package org.travaux.core.proposal;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.Optional;
import org.travaux.core.authority.Accreditations;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.AccreditationEvent;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.ProposalEvent;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.Tag;
import org.travaux.core.pending.Standing;

/// What a decision on one proposal is taken on that does not touch the text: who proposes it, what
/// was decided on it, and who may do what. What is typed meanwhile does not disturb it.
record Hearing(Optional<Standing> standing, Accreditations accreditations) {

  static Boundary<Hearing> of(ProposalId proposal, BodyId body) {
    return Boundary.of(Tag.of(proposal), ProposalEvent.class, Standing.FOLD)
        .and(
            Boundary.of(Tag.of(body), AccreditationEvent.class, Accreditations.FOLD), Hearing::new);
  }

  /// The proposal, for somebody with that right in the body that it is before.
  Standing permitted(InstrumentId instrument, BodyId body, Given given, Act act) {
    requirePermitted(accreditations, given, act);
    return known(standing, instrument, body);
  }

  static void requirePermitted(Accreditations accreditations, Given given, Act act) {
    if (!accreditations.permits(given, act)) {
      throw Refusal.noRight();
    }
  }

  static Standing known(Optional<Standing> standing, InstrumentId instrument, BodyId body) {
    return known("proposal", standing, instrument, body);
  }

  static Standing known(
      String field, Optional<Standing> standing, InstrumentId instrument, BodyId body) {
    return standing
        .filter(
            known ->
                known.made().instrument().equals(instrument) && known.made().body().equals(body))
        .orElseThrow(
            () -> new Refusal(UNKNOWN, field, "There is no such proposal for this instrument."));
  }

  /// Something can still be done about it.
  static void requireOpen(Standing standing) {
    requireOpen("proposal", standing);
  }

  static void requireOpen(String field, Standing standing) {
    if (!standing.isOpen()) {
      throw new Refusal(
          CLOSED,
          field,
          "The proposal "
              + standing.made().proposal()
              + " is "
              + switch (standing.state()) {
                case ACCEPTED -> "accepted";
                case ACCEPTED_IN_PART -> "accepted in part and rejected for the rest";
                case REJECTED -> "rejected";
                case WITHDRAWN -> "withdrawn";
                case MERGED -> "part of " + standing.into().orElseThrow();
                case PENDING, DEFERRED -> "open";
              }
              + ".");
    }
  }

  static void requireSponsor(Standing standing, Given given) {
    if (!standing.sponsors().contains(given.by().delegation())) {
      throw new Refusal(FORBIDDEN, "proposal", "Only its sponsors may do this.");
    }
  }
}
