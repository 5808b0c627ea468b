package org.travaux.core.provenance;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.Set;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.SeenWords;
import org.travaux.core.draft.Draft;
import org.travaux.core.draft.Provision;
import org.travaux.core.draft.Stretch;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.ProposalEvent;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.Tag;
import org.travaux.core.pending.Pending;
import org.travaux.core.pending.Standing;

/// Words that somebody points at in what a pending proposal would have a provision say.
///
/// @param seen in what it read at that position
/// @param reads what it reads now
record Proposed(Standing standing, SeenWords seen, String reads) {

  static Boundary<Pending> of(InstrumentId instrument) {
    return new Boundary.Part<>(
        Set.of(Tag.of(instrument)),
        Set.of(InstrumentEvent.class, ProposalEvent.class),
        Pending.FOLD);
  }

  /// @throws Refusal if the proposal is not open, or has no words for the provision
  static Proposed words(
      Pending pending, ProposalId id, InstrumentId instrument, Draft draft, SeenWords seen) {
    var standing =
        pending
            .of(id)
            .filter(known -> known.made().instrument().equals(instrument))
            .orElseThrow(
                () ->
                    new Refusal(
                        UNKNOWN, "proposal", "There is no such proposal for this instrument."));
    if (!standing.isOpen()) {
      throw new Refusal(CLOSED, "proposal", "The proposal " + id + " is not open any more.");
    }
    var provision = seen.provision();
    var text = draft.provision(provision).map(Provision::text).orElse("");
    return standing
        .wordsFor(provision)
        .flatMap(part -> part.reads(text))
        .map(reads -> new Proposed(standing, seen, reads))
        .orElseThrow(
            () ->
                new Refusal(
                    UNKNOWN, "provision", "It has no words of its own for " + provision + "."));
  }

  /// Where they stand now.
  ///
  /// @param longest how many units they may have at most
  /// @throws Refusal if there were none, or are none any more
  Stretch.Piece piece(int longest) {
    var readings = standing.readings();
    if (!readings.reaches(seen.provision(), seen.base())) {
      throw Refusal.tooLongAgo(seen.base());
    }
    int length = readings.lengthAt(seen.provision(), seen.base(), reads.length());
    if (seen.start() < 0
        || seen.start() >= seen.end()
        || seen.end() > length
        || seen.end() - seen.start() > longest) {
      throw new Refusal(INVALID, "start", "There are no such words in a text of " + length + ".");
    }
    return readings
        .carry(
            seen.provision(), seen.base(), Stretch.of(seen.provision(), seen.start(), seen.end()))
        .pieces()
        .stream()
        .findFirst()
        .orElseThrow(
            () -> new Refusal(CLOSED, "start", "Others have deleted the words meanwhile."));
  }
}
