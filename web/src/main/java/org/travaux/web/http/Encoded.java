package org.travaux.web.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// An answer as JSON, encoded once and compressed once, however many it is sent to.
///
/// @param <T> what it says
final class Encoded<T> {

  private final byte[] json;
  private byte @Nullable [] compressed;

  Encoded(T told, Function<T, byte[]> encoding) {
    this.json = encoding.apply(told);
  }

  byte[] json() {
    return json;
  }

  /// The same, as gzip has it.
  synchronized byte[] compressed() {
    var bytes = compressed;
    if (bytes == null) {
      bytes = compress(json);
      compressed = bytes;
    }
    return bytes;
  }

  private static byte[] compress(byte[] json) {
    var bytes = new ByteArrayOutputStream(json.length / 8);
    try (var zip = new GZIPOutputStream(bytes)) {
      zip.write(json);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return bytes.toByteArray();
  }
}
