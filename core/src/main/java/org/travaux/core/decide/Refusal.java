package org.travaux.core.decide;

import org.travaux.core.event.LogPosition;

/// A rule said no. Callers and tests go by the reason; the sentence is for people.
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1;

  /// Why. Stable: it is part of the public interface.
  public enum Reason {
    /// What the command speaks of does not exist.
    UNKNOWN,
    /// It is there already, with another content.
    TAKEN,
    /// The person has no right to do this here.
    FORBIDDEN,
    /// It is frozen, suppressed or otherwise not open for this.
    CLOSED,
    /// A field's value is not one that it can have.
    INVALID,
    /// The record says otherwise; who may rule can insist.
    CONTRADICTED,
    /// Made against a position that is older than what is kept at hand: read on and try again.
    STALE,
    /// Others were faster, again and again: try again.
    CONTENDED
  }

  private final Reason reason;
  private final String field;

  /// @param field the command's field that is at fault; empty if it is no single one
  public Refusal(Reason reason, String field, String sentence) {
    super(sentence, null, false, false);
    this.reason = reason;
    this.field = field;
  }

  public static Refusal noRight() {
    return new Refusal(Reason.FORBIDDEN, "", "Nobody gave you the right to do this here.");
  }

  public static Refusal notBeforeThisBody() {
    return new Refusal(
        Reason.UNKNOWN, "instrument", "There is no such instrument before this body.");
  }

  public static Refusal noSuchMeeting() {
    return new Refusal(Reason.UNKNOWN, "meeting", "There is no such meeting of this body.");
  }

  /// The text cannot be changed.
  public static Refusal frozen(String reason) {
    return new Refusal(Reason.CLOSED, "instrument", "The text is frozen: " + reason);
  }

  /// Read on and try again.
  public static Refusal tooLongAgo(LogPosition base) {
    return new Refusal(Reason.STALE, "base", "The text at " + base + " is too long ago.");
  }

  public Reason reason() {
    return reason;
  }

  public String field() {
    return field;
  }
}
