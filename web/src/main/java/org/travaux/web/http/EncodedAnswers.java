package org.travaux.web.http;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters.ServerBuilder;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Sends what is encoded already, and compressed already to whoever reads that, as every browser
/// does: it would be compressed for each of them on the way else.
final class EncodedAnswers implements HttpMessageConverter<Encoded<?>>, WebMvcConfigurer {

  /// What is shorter goes as it is.
  private static final int COMPRESSED_FROM_BYTES = 2_048;

  @Override
  public void configureMessageConverters(ServerBuilder converters) {
    converters.addCustomConverter(this);
  }

  @Override
  public boolean canRead(Class<?> kind, @Nullable MediaType type) {
    return false;
  }

  @Override
  public boolean canWrite(Class<?> kind, @Nullable MediaType type) {
    return kind == Encoded.class;
  }

  @Override
  public List<MediaType> getSupportedMediaTypes() {
    return List.of(MediaType.APPLICATION_JSON);
  }

  @Override
  public Encoded<?> read(Class<? extends Encoded<?>> kind, HttpInputMessage message) {
    throw new HttpMessageNotReadableException("Nobody sends such a thing.", message);
  }

  @Override
  public void write(Encoded<?> answer, @Nullable MediaType type, HttpOutputMessage message)
      throws IOException {
    var headers = message.getHeaders();
    headers.setContentType(MediaType.APPLICATION_JSON);
    var bytes = answer.json();
    if (bytes.length >= COMPRESSED_FROM_BYTES) {
      headers.setVary(List.of(HttpHeaders.ACCEPT_ENCODING));
      if (isReadCompressed()) {
        bytes = answer.compressed();
        headers.set(HttpHeaders.CONTENT_ENCODING, "gzip");
      }
    }
    headers.setContentLength(bytes.length);
    message.getBody().write(bytes);
  }

  private static boolean isReadCompressed() {
    return RequestContextHolder.currentRequestAttributes() instanceof ServletRequestAttributes now
        && Collections.list(now.getRequest().getHeaders(HttpHeaders.ACCEPT_ENCODING)).stream()
            .flatMap(encodings -> Arrays.stream(encodings.split(",", -1)))
            .anyMatch(one -> one.strip().equals("gzip"));
  }
}
