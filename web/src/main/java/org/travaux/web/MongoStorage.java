package org.travaux.web;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.travaux.projections.account.Accounts;
import org.travaux.projections.account.MongoAccounts;
import org.travaux.projections.draft.CheckpointStore;
import org.travaux.projections.draft.MongoCheckpoints;
import org.travaux.projections.instruments.InstrumentList;
import org.travaux.projections.instruments.MongoInstrumentList;
import org.travaux.projections.log.EventLog;
import org.travaux.projections.log.MongoEventLog;
import org.travaux.projections.log.MongoSetUp;
import org.travaux.projections.presence.MongoPresence;
import org.travaux.projections.presence.Presence;

/// Everything in one MongoDB database, for any number of nodes.
@Configuration(proxyBeanMethods = false)
@Conditional(MongoStorage.MongoNamed.class)
class MongoStorage {

  /// A node says anew who is there three times as often.
  private static final Duration PRESENCE_LIFETIME = Duration.ofSeconds(15);

  @Bean
  EventLog eventLog(MongoClient client, Settings settings) {
    return MongoEventLog.open(client, settings.mongodb().database());
  }

  @Bean
  MongoClient mongoClient(Settings settings) {
    return MongoClients.create(MongoSetUp.settings(settings.mongodb().uri()).build());
  }

  @Bean
  MongoDatabase mongoDatabase(MongoClient client, Settings settings) {
    return client.getDatabase(settings.mongodb().database());
  }

  @Bean
  Accounts accounts(MongoDatabase database) {
    return new MongoAccounts(database);
  }

  @Bean
  CheckpointStore checkpointStore(MongoDatabase database) {
    return new MongoCheckpoints(database);
  }

  @Bean
  InstrumentList instrumentList(MongoDatabase database) {
    return new MongoInstrumentList(database);
  }

  @Bean
  Presence presence(MongoDatabase database) {
    return new MongoPresence(database, UUID.randomUUID().toString(), PRESENCE_LIFETIME);
  }

  static final class MongoNamed implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return !context.getEnvironment().getProperty("travaux.mongodb.uri", "").isBlank();
    }
  }
}
