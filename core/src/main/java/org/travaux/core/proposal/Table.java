package org.travaux.core.proposal;

import java.util.Optional;
import java.util.Set;
import org.travaux.core.authority.Accreditations;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Refusal;
import org.travaux.core.draft.Draft;
import org.travaux.core.draft.Editing;
import org.travaux.core.draft.Since;
import org.travaux.core.event.AccreditationEvent;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProposalEvent;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.Source;
import org.travaux.core.event.Tag;
import org.travaux.core.pending.Pending;
import org.travaux.core.pending.Standing;

/// What a decision is taken on that holds proposals against the text: both, as they are now.
///
/// @param named the proposal that has the id, for whichever instrument
/// @param filed the document that it comes from
/// @param others the texts that its words come from or go to
record Table(
    Editing editing,
    Pending pending,
    Optional<Standing> named,
    Accreditations accreditations,
    Filed filed,
    OtherTexts others) {

  private record Texts(Editing editing, Pending pending) {}

  private record Proposed(Texts texts, Optional<Standing> named) {}

  static Boundary<Table> of(ProposalId proposal, InstrumentId instrument, BodyId body) {
    return Boundary.of(Tag.of(instrument), InstrumentEvent.class, Editing.FOLD)
        .and(
            new Boundary.Part<>(
                Set.of(Tag.of(instrument)),
                Set.of(InstrumentEvent.class, ProposalEvent.class),
                Pending.FOLD),
            Texts::new)
        .and(Boundary.of(Tag.of(proposal), ProposalEvent.class, Standing.FOLD), Proposed::new)
        .and(
            Boundary.of(Tag.of(body), AccreditationEvent.class, Accreditations.FOLD),
            (known, accreditations) ->
                new Table(
                    known.texts.editing,
                    known.texts.pending,
                    known.named,
                    accreditations,
                    Filed.NEVER,
                    OtherTexts.NONE));
  }

  /// With the document that it comes from, if it comes from one.
  static Boundary<Table> of(
      ProposalId proposal, InstrumentId instrument, BodyId body, Source source) {
    var table = of(proposal, instrument, body);
    return source instanceof Source.Document(var document)
        ? table.and(Filed.of(document), Table::with)
        : table;
  }

  private Table with(Filed now) {
    return new Table(editing, pending, named, accreditations, now, others);
  }

  Table with(OtherTexts now) {
    return new Table(editing, pending, named, accreditations, filed, now);
  }

  /// The text, for somebody with that right in the body that it is before.
  Draft permitted(BodyId body, Given given, Act act) {
    Hearing.requirePermitted(accreditations, given, act);
    return before(body);
  }

  /// The text, which is before the body.
  Draft before(BodyId body) {
    var draft = editing.draft();
    if (!draft.isOpened() || !draft.body().equals(body)) {
      throw Refusal.notBeforeThisBody();
    }
    return draft;
  }

  /// A proposal that is still open, for the chair or one of its sponsors.
  Standing open(ProposalId proposal, InstrumentId instrument, BodyId body, Given given) {
    permitted(body, given, Act.PROPOSE);
    var standing = Hearing.known(pending.of(proposal), instrument, body);
    if (!accreditations.permits(given, Act.RULE)) {
      Hearing.requireSponsor(standing, given);
    }
    Hearing.requireOpen(standing);
    return standing;
  }

  void requireNotFrozen() {
    editing
        .draft()
        .frozen()
        .ifPresent(
            reason -> {
              throw Refusal.frozen(reason);
            });
  }

  /// What happened since the text that somebody has seen.
  Since since(LogPosition base) {
    if (!editing.recent().reaches(base)) {
      throw Refusal.tooLongAgo(base);
    }
    return editing.recent().after(base);
  }
}
