package org.travaux.projections.account;

import java.time.Instant;
import org.travaux.core.event.PersonId;

/// Something secret that stands for a person until it expires or is withdrawn. Only a digest of
/// the secret is ever kept.
///
/// @param digest SHA-256 of the secret, in hexadecimal
/// @param label what its holder calls it, such as the program that uses a token; may be empty
public record Pass(
    String digest, Kind kind, PersonId person, String label, Instant issuedAt, Instant expiresAt) {

  public enum Kind {
    /// Signs in once.
    LINK,
    /// Of a page; it lives in a cookie.
    SESSION,
    /// Of a program, as a bearer token.
    TOKEN
  }

  public boolean isExpired(Instant now) {
    return !now.isBefore(expiresAt);
  }
}
