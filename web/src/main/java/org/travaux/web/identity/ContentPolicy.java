package org.travaux.web.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;

/// What a page of ours may load and run: files of this server, and the import map that stands in
/// the page itself, known by its hash. Nothing else runs or styles the page, whatever finds its way
/// into a text.
final class ContentPolicy {

  private static final Pattern INLINE_SCRIPT =
      Pattern.compile("<script(?![^>]*\\bsrc=)[^>]*>(.*?)</script>", Pattern.DOTALL);

  private ContentPolicy() {}

  /// The policy for a page.
  ///
  /// @param page may be absent
  static String of(Resource page) {
    return "default-src 'none'; script-src "
        + String.join(" ", scriptSources(page))
        + "; style-src 'self'; img-src 'self' data:; font-src 'self'"
        + "; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'"
        + "; frame-ancestors 'none'";
  }

  private static List<String> scriptSources(Resource page) {
    var sources = new ArrayList<String>();
    sources.add("'self'");
    if (page.exists()) {
      var scripts = INLINE_SCRIPT.matcher(read(page));
      while (scripts.find()) {
        sources.add("'sha256-" + hash(scripts.group(1)) + "'");
      }
    }
    return sources;
  }

  private static String read(Resource page) {
    try {
      return page.getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String hash(String script) {
    try {
      return Base64.getEncoder()
          .encodeToString(
              MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java has SHA-256", absent);
    }
  }
}
