package org.travaux.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.travaux.projections.account.Accounts;
import org.travaux.projections.account.EmbeddedAccounts;
import org.travaux.projections.draft.CheckpointStore;
import org.travaux.projections.draft.EmbeddedCheckpoints;
import org.travaux.projections.instruments.EmbeddedInstrumentList;
import org.travaux.projections.instruments.InstrumentList;
import org.travaux.projections.log.EmbeddedEventLog;
import org.travaux.projections.log.EventLog;
import org.travaux.projections.presence.Presence;

/// Everything in files of one folder, for one node: what is used as long as no MongoDB is named.
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedStorage.NoMongoNamed.class)
class EmbeddedStorage {

  @Bean
  EventLog eventLog(Settings settings) {
    return EmbeddedEventLog.open(file(settings, "log"));
  }

  @Bean
  Accounts accounts(Settings settings) {
    return EmbeddedAccounts.open(file(settings, "accounts"));
  }

  @Bean
  CheckpointStore checkpointStore(Settings settings) {
    return EmbeddedCheckpoints.open(file(settings, "checkpoints"));
  }

  @Bean
  InstrumentList instrumentList(Settings settings) {
    return EmbeddedInstrumentList.open(file(settings, "instruments"));
  }

  @Bean
  Presence presence() {
    return Presence.ALONE;
  }

  private static Path file(Settings settings, String name) {
    try {
      return Files.createDirectories(settings.data()).resolve(name + ".mv.db");
    } catch (IOException failure) {
      throw new UncheckedIOException(
          "The folder travaux.data cannot be made: " + settings.data(), failure);
    }
  }

  static final class NoMongoNamed implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return context.getEnvironment().getProperty("travaux.mongodb.uri", "").isBlank();
    }
  }
}
