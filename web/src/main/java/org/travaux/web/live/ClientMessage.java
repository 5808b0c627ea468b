package org.travaux.web.live;

import java.util.Optional;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Event;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.OptionEvent.OptionTextEdited;
import org.travaux.core.event.OptionId;
import org.travaux.core.event.OptionSetId;
import org.travaux.core.event.ProposalEvent.ProposalTextEdited;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.ProvisionId;

/// What a client says. The components are the fields of the message, under their own names.
sealed interface ClientMessage {

  /// Says what happens to the draft from now on.
  ///
  /// @param after what the client has seen already; empty to get the whole text
  record Join(InstrumentId draft, Optional<LogPosition> after) implements ClientMessage {}

  /// Changes what is said for a provision.
  ///
  /// @param of whose words it changes
  /// @param base the last position of the draft that the client had seen
  record Edit(
      InstrumentId draft,
      Words of,
      ProvisionId provision,
      EditId id,
      LogPosition base,
      org.travaux.core.text.Edit edit)
      implements ClientMessage {

    /// Whether this is how the log tells it.
    boolean isToldBy(Event event) {
      return switch (of) {
        case Words.OfText() -> event instanceof TextEdited told && told.id().equals(id);
        case Words.OfProposal(var proposal) ->
            event instanceof ProposalTextEdited told
                && told.id().equals(id)
                && told.proposal().equals(proposal);
        case Words.OfOption(var set, var option) ->
            event instanceof OptionTextEdited told
                && told.id().equals(id)
                && told.set().equals(set)
                && told.option().equals(option);
      };
    }
  }

  /// Where words stand: in the text itself, or in what somebody would have it say.
  sealed interface Words {

    Words TEXT = new OfText();

    record OfText() implements Words {}

    record OfProposal(ProposalId proposal) implements Words {}

    record OfOption(OptionSetId set, OptionId option) implements Words {}
  }

  /// Where the person is in the draft; without a provision, in none.
  record Presence(InstrumentId draft, Optional<Cursor> cursor) implements ClientMessage {}

  record Leave(InstrumentId draft) implements ClientMessage {}

  record Ping() implements ClientMessage {}

  /// A selection in the text of a provision, in UTF-16 code units.
  ///
  /// @param head the end that moves
  record Cursor(ProvisionId provision, int anchor, int head, boolean typing) {}
}
