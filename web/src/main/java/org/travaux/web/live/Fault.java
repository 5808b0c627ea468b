package org.travaux.web.live;

import java.util.Optional;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.EditId;
import org.travaux.core.event.InstrumentId;
import org.travaux.web.json.Brief;

/// Why a client's message is not done. It is answered with an `error` and changes nothing.
final class Fault extends RuntimeException {

  private static final long serialVersionUID = 1;

  /// Stable: part of the protocol.
  enum Code {
    /// Not one JSON object of the strict kind.
    MALFORMED,
    /// A frame, an edit or another thing is larger than allowed.
    TOO_LARGE,
    /// A field is missing, not known or has a value that it cannot have.
    INVALID,
    /// The draft or the provision does not exist.
    UNKNOWN,
    /// The edit id was used before, for another edit.
    TAKEN,
    /// The person has no right to do this here, or no longer.
    FORBIDDEN,
    /// Frozen, suppressed or otherwise not open for this.
    CLOSED,
    /// The base is older than what is kept at hand: join again behind the last position.
    STALE,
    /// Others were faster, again and again: send the edit again.
    CONTENDED,
    /// The connection has not joined the draft.
    NOT_JOINED,
    /// More messages than the person may send in this time.
    TOO_FAST,
    /// More drafts than one connection may join.
    TOO_MANY,
    /// More edits are waiting than the room takes: send the edit again.
    BUSY,
    /// The log cannot be reached: the edit may be stored or not. Send it again under the same id.
    UNAVAILABLE;

    static Code of(Refusal.Reason reason) {
      return switch (reason) {
        case UNKNOWN -> UNKNOWN;
        case TAKEN -> TAKEN;
        case FORBIDDEN -> FORBIDDEN;
        case CLOSED, CONTRADICTED -> CLOSED;
        case INVALID -> INVALID;
        case STALE -> STALE;
        case CONTENDED -> CONTENDED;
      };
    }
  }

  private final Code code;
  private final String field;

  /// A fault, with a sentence for people.
  ///
  /// @param field of the message, at fault; empty if it is no single one
  Fault(Code code, String field, String sentence) {
    super(Brief.of(sentence), null, false, false);
    this.code = code;
    this.field = Brief.of(field);
  }

  static Fault of(Refusal refusal) {
    return new Fault(
        Code.of(refusal.reason()), refusal.field(), String.valueOf(refusal.getMessage()));
  }

  Code code() {
    return code;
  }

  /// What is told to the client.
  ServerMessage.Refused about(Optional<InstrumentId> draft, Optional<EditId> id) {
    return new ServerMessage.Refused(code, sentence(), field, draft, id);
  }

  private String sentence() {
    return String.valueOf(getMessage());
  }
}
