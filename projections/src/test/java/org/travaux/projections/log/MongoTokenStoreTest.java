package org.travaux.projections.log;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Clock;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.TokenStore;
import org.junit.jupiter.api.AfterEach;

class MongoTokenStoreTest extends TokenStoreContract {

  private final MongoClient client = MongoClients.create(TestMongo.uri());
  private final String database = TestMongo.database();

  @Override
  TokenStore open(String node, Clock clock) {
    return new MongoTokenStore(client.getDatabase(database), node, clock);
  }

  @AfterEach
  void close() {
    client.close();
  }
}
