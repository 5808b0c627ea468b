package org.travaux.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.travaux.projections.log.EventLog;
import org.travaux.web.RunningTravaux;
import org.travaux.web.Visitor;

/// What the first who ask after a start have read in the log.
class FirstPagesTest {

  private static final String PLAN = "/api/instruments/res-71";

  /// The product's own log, which writes down in a file beside it what is read.
  @Configuration(proxyBeanMethods = false)
  static class WritingDown {
    @Bean
    static BeanPostProcessor writingDown(@Value("${travaux.data}") Path data) {
      return new BeanPostProcessor() {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
          return bean instanceof EventLog log ? watched(log, file(data)) : bean;
        }
      };
    }

    private static Object watched(EventLog log, Path file) {
      return Proxy.newProxyInstance(
          EventLog.class.getClassLoader(),
          new Class<?>[] {EventLog.class},
          (_, method, arguments) -> {
            if (method.getName().equals("read")) {
              Files.writeString(
                  file,
                  Arrays.toString(arguments) + "\n",
                  StandardOpenOption.CREATE,
                  StandardOpenOption.APPEND);
            }
            return method.invoke(log, arguments);
          });
    }
  }

  @Test
  void proposals_and_where_their_words_come_from_are_told_in_one_reading(@TempDir Path data) {
    var token = tokenOfSomebodyWhoMeets(data);
    try (var again =
        RunningTravaux.start(data, "--spring.main.sources=" + WritingDown.class.getName())) {
      var ana = new Visitor(again.uri()).with("Authorization", "Bearer " + token);
      ana.get(PLAN + "/proposals").expect(200);
      var before = readings(data);
      assertFalse(before.isEmpty());
      ana.get(PLAN + "/provenance").expect(200);
      assertEquals(before, readings(data));
    }
  }

  private static String tokenOfSomebodyWhoMeets(Path data) {
    try (var meeting = Meeting.open(data)) {
      meeting.openInstrument("res-71");
      return Meeting.made(
              meeting.ana.post("/api/identity/tokens", Map.of("label", "program", "days", 1)))
          .json()
          .path("token")
          .asString();
    }
  }

  /// All that was read of the text.
  private static List<String> readings(Path data) {
    try (var lines = Files.lines(file(data))) {
      return lines.filter(line -> line.contains("res-71")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path file(Path data) {
    return data.resolve("readings");
  }
}
