package org.travaux.web.live;

import java.util.Optional;
import org.travaux.core.event.EditId;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProvisionId;

/// What a client says. The components are the fields of the message, under their own names.
sealed interface ClientMessage {

  /// Says what happens to the draft from now on.
  ///
  /// @param after what the client has seen already; empty to get the whole text
  record Join(InstrumentId draft, Optional<LogPosition> after) implements ClientMessage {}

  /// Changes the text of a provision.
  ///
  /// @param base the last position of the draft that the client had seen
  record Edit(
      InstrumentId draft,
      ProvisionId provision,
      EditId id,
      LogPosition base,
      org.travaux.core.text.Edit edit)
      implements ClientMessage {}

  /// Where the person is in the draft; without a provision, in none.
  record Presence(InstrumentId draft, Optional<Cursor> cursor) implements ClientMessage {}

  record Leave(InstrumentId draft) implements ClientMessage {}

  record Ping() implements ClientMessage {}

  /// A selection in the text of a provision, in UTF-16 code units.
  ///
  /// @param head the end that moves
  record Cursor(ProvisionId provision, int anchor, int head, boolean typing) {}
}
