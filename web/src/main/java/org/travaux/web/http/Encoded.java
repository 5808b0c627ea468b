package org.travaux.web.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// An answer as JSON, encoded once and compressed once, however many it is sent to.
///
/// @param <T> what it says
final class Encoded<T> {

  private final byte[] json;
  private final int level;
  private byte @Nullable [] compressed;

  Encoded(T told, Function<T, byte[]> encoding) {
    this(encoding.apply(told), Deflater.DEFAULT_COMPRESSION);
  }

  private Encoded(byte[] json, int level) {
    this.json = json;
    this.level = level;
  }

  /// What is sent to one alone: it is not worth much time to make it short.
  static Encoded<String> once(String json) {
    return new Encoded<>(json.getBytes(StandardCharsets.UTF_8), Deflater.BEST_SPEED);
  }

  byte[] json() {
    return json;
  }

  /// The same, as gzip has it.
  synchronized byte[] compressed() {
    var bytes = compressed;
    if (bytes == null) {
      bytes = compress();
      compressed = bytes;
    }
    return bytes;
  }

  private byte[] compress() {
    var bytes = new ByteArrayOutputStream(json.length / 8);
    try (var zip = new Zip(bytes, level)) {
      zip.write(json);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return bytes.toByteArray();
  }

  private static final class Zip extends GZIPOutputStream {

    Zip(OutputStream out, int level) throws IOException {
      super(out);
      def.setLevel(level);
    }
  }
}
