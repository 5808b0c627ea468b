package org.travaux.web.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Tag;
import org.travaux.projections.log.Batch;
import org.travaux.projections.log.EventLog;
import org.travaux.projections.log.LogUnavailable;

/// The product's own log, which cannot be reached as long as a file lies beside it.
record LogThatGoesAway(EventLog log, Path sign) implements EventLog {

  /// Puts it in the place of the product's log.
  @Configuration(proxyBeanMethods = false)
  static class InItsPlace {
    @Bean
    static BeanPostProcessor goingAway(@Value("${travaux.data}") Path data) {
      return new BeanPostProcessor() {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
          return bean instanceof EventLog log ? new LogThatGoesAway(log, sign(data)) : bean;
        }
      };
    }
  }

  static void go(Path data) {
    try {
      Files.createFile(sign(data));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void comeBack(Path data) {
    try {
      Files.deleteIfExists(sign(data));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path sign(Path data) {
    return data.resolve("log-is-away");
  }

  private EventLog there() {
    if (Files.exists(sign)) {
      throw new LogUnavailable("The log is away.", null);
    }
    return log;
  }

  @Override
  public boolean append(Batch batch) {
    return there().append(batch);
  }

  @Override
  public LogPosition next() {
    return there().next();
  }

  @Override
  public Batches read(LogPosition from) {
    return there().read(from);
  }

  @Override
  public Batches read(LogPosition from, Set<Set<Tag>> anyOf) {
    return there().read(from, anyOf);
  }

  @Override
  public Batches read(LogPosition from, LogPosition end, Set<Set<Tag>> anyOf) {
    return there().read(from, end, anyOf);
  }

  @Override
  public Optional<String> hashAt(LogPosition position) {
    return there().hashAt(position);
  }

  @Override
  public Documents documents() {
    return there().documents();
  }

  @Override
  public void close() {
    log.close();
  }
}
