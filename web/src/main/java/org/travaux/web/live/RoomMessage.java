package org.travaux.web.live;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.travaux.core.decide.Decisions.Answer;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Recorded;

/// What the owner of a room is told.
sealed interface RoomMessage {

  record Joining(Subscription who, Optional<LogPosition> after) implements RoomMessage {}

  record Leaving(Subscription who) implements RoomMessage {}

  /// An edit that somebody sent.
  ///
  /// @param receivedNs when it came, by `System.nanoTime`
  record Editing(Subscription who, ClientMessage.Edit edit, long receivedNs)
      implements RoomMessage {}

  record Moving(Subscription who, Optional<ClientMessage.Cursor> cursor) implements RoomMessage {}

  /// Everybody who has this draft open on another node.
  record Elsewhere(List<ServerMessage.Here> everybody) implements RoomMessage {}

  /// Events of this draft stand in the log, whoever put them there.
  record Committed(List<Recorded> events) implements RoomMessage {}

  /// What became of the edits that were given to be decided together.
  ///
  /// @param answers one for each; empty if there was a failure
  record Answered(List<Editing> edits, List<Answer> answers, @Nullable Throwable failure)
      implements RoomMessage {}

  /// The subscription was sent all events up to here from the log.
  record CaughtUp(Subscription who, LogPosition to) implements RoomMessage {}

  /// Edits wait until this is done; told again when it is.
  record Yield(CompletableFuture<?> until) implements RoomMessage {}

  /// Somebody's rights may have changed.
  record Recheck() implements RoomMessage {}
}
