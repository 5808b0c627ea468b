package org.travaux.core.proposal;

import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.List;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Limits;
import org.travaux.core.decide.Refusal;
import org.travaux.core.draft.Draft;
import org.travaux.core.draft.Provision;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProposalEvent.ProposalTextEdited;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.pending.Standing;
import org.travaux.core.text.Edit;

/// A sponsor changes the words of a proposal, on what they have seen that it reads.
///
/// The edit is carried over what the other sponsors did since, and over what happened to the text
/// that the proposal is for. The same edit, sent again under its id, changes nothing; neither does
/// one of which others left nothing to do.
///
/// @param provision the one whose words the proposal changes or adds
/// @param base the last position that the author knew of
/// @param edit over what the proposal read at `base` for the provision
/// @param id the author's own name for it
public record EditProposal(
    ProposalId proposal,
    InstrumentId instrument,
    BodyId body,
    ProvisionId provision,
    LogPosition base,
    Edit edit,
    EditId id,
    Given given)
    implements Decision<Table> {

  @Override
  public Boundary<Table> boundary() {
    return Table.of(proposal, instrument, body);
  }

  @Override
  public List<Event> decide(Table table) {
    var draft = table.permitted(body, given, Act.PROPOSE);
    var standing = Hearing.known(table.pending().of(proposal), instrument, body);
    if (isRepeated(standing)) {
      return List.of();
    }
    Hearing.requireSponsor(standing, given);
    Hearing.requireOpen(standing);
    Limits.inserts("edit", edit);
    return carried(standing, reads(draft, standing));
  }

  private boolean isRepeated(Standing standing) {
    var accepted = standing.readings().accepted(id);
    if (accepted.isPresent()
        && !(accepted.get().person().equals(given.by().person())
            && accepted.get().event().digest() == digest())) {
      throw new Refusal(TAKEN, "id", "Another edit has the id " + id + ".");
    }
    return accepted.isPresent();
  }

  private String reads(Draft draft, Standing standing) {
    var text = draft.provision(provision).map(Provision::text).orElse("");
    return standing
        .wordsFor(provision)
        .flatMap(part -> part.reads(text))
        .orElseThrow(
            () ->
                new Refusal(
                    UNKNOWN, "provision", "It has no words of its own for " + provision + "."));
  }

  private List<Event> carried(Standing standing, String reads) {
    var readings = standing.readings();
    if (!readings.reaches(provision, base)) {
      throw Refusal.tooLongAgo(base);
    }
    int length = readings.lengthAt(provision, base, reads.length());
    if (edit.minimumLength() > length) {
      throw Wording.invalid(
          "edit", "The edit goes to " + edit.minimumLength() + ", the words to " + length + ".");
    }
    var carried = readings.carry(provision, base, edit);
    if (carried.isEmpty()) {
      return List.of();
    }
    carried
        .misfit(reads)
        .ifPresent(
            sentence -> {
              throw Wording.invalid("edit", sentence);
            });
    Limits.length("edit", reads.length() + carried.growth());
    return List.of(new ProposalTextEdited(proposal, instrument, provision, carried, id, digest()));
  }

  /// Tells a repetition from a reuse of the id. It is stored, so it stays what it is for ever.
  private int digest() {
    return 31 * provision.value().hashCode() + edit.digest();
  }
}
