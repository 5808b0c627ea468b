package org.travaux.web.live;

import java.util.List;
import java.util.Optional;
import org.travaux.core.draft.Draft;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.EditId;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Recorded;

/// What a client is told. The components are the fields of the message, but for [Joined], whose
/// text is laid flat.
sealed interface ServerMessage {

  /// From now on the client is told what happens to the draft.
  ///
  /// @param position what the client has seen with this message: all up to here
  /// @param head where the draft stands; what lies between follows as [Events]
  /// @param session how this connection is called in [Presence]
  /// @param as whom the client acts
  /// @param text the whole of it; empty if the client joined behind a position
  record Joined(
      InstrumentId draft,
      LogPosition position,
      LogPosition head,
      String session,
      Delegate as,
      List<Here> here,
      Optional<Draft> text)
      implements ServerMessage {}

  /// What happened to the draft, each once and in order, the client's own edits included.
  ///
  /// @param from the position of the first
  /// @param to the position of the last
  record Events(InstrumentId draft, LogPosition from, LogPosition to, List<Recorded> events)
      implements ServerMessage {}

  /// The edit was stored before, or there was nothing left to store.
  ///
  /// @param position where it stands
  record Ack(InstrumentId draft, EditId id, LogPosition position) implements ServerMessage {}

  /// Where others are.
  ///
  /// @param here those who came or moved
  /// @param gone sessions that ended
  record Presence(InstrumentId draft, List<Here> here, List<String> gone)
      implements ServerMessage {}

  record Refused(
      Fault.Code code,
      String message,
      String field,
      Optional<InstrumentId> draft,
      Optional<EditId> id)
      implements ServerMessage {}

  /// The client is told nothing more of this draft until it joins again behind the last position
  /// that it has seen.
  record Resync(InstrumentId draft, Reason reason) implements ServerMessage {}

  /// This node stops. All edits that it took are stored.
  record Reconnect(long afterMs) implements ServerMessage {}

  record Pong() implements ServerMessage {}

  enum Reason {
    /// The client did not read as fast as others wrote.
    TOO_SLOW,
    /// The room was opened anew.
    REOPENED
  }

  /// A connection that has joined the draft.
  record Here(String session, Delegate delegate, Optional<ClientMessage.Cursor> cursor) {}
}
