package org.travaux.web.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Keeps something in a browser and knows it again: what comes back was given out here, for the
/// same purpose, unchanged and not too long ago. It can be read by whoever has it.
///
/// The key is drawn from a secret that all nodes are configured with, so each opens what another
/// sealed, also after a restart.
final class Seal {

  private static final String HMAC = "HmacSHA256";
  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

  private final SecretKeySpec key;

  /// @param purpose keeps apart what is sealed for one thing from what is sealed for another
  Seal(String secret, String purpose) {
    var from = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC);
    key = new SecretKeySpec(mac(from, purpose), HMAC);
  }

  /// A form that can stand in a cookie.
  String close(byte[] content, Instant until) {
    var sealed = until.getEpochSecond() + "." + ENCODER.encodeToString(content);
    return sealed + "." + ENCODER.encodeToString(mac(key, sealed));
  }

  /// What was sealed; empty if it was not, or not by this key, or only until a moment before now.
  Optional<byte[]> open(String cookie, Instant now) {
    int last = cookie.lastIndexOf('.');
    int first = cookie.indexOf('.');
    if (first < 0 || first == last) {
      return Optional.empty();
    }
    try {
      var told = Base64.getUrlDecoder().decode(cookie.substring(last + 1));
      if (!MessageDigest.isEqual(mac(key, cookie.substring(0, last)), told)) {
        return Optional.empty();
      }
      var until = Instant.ofEpochSecond(Long.parseLong(cookie, 0, first, 10));
      return now.isAfter(until)
          ? Optional.empty()
          : Optional.of(Base64.getUrlDecoder().decode(cookie.substring(first + 1, last)));
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private static byte[] mac(SecretKeySpec key, String text) {
    try {
      var mac = Mac.getInstance(HMAC);
      mac.init(key);
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException absent) {
      throw new IllegalStateException("every Java has " + HMAC, absent);
    }
  }
}
