package org.travaux.projections.log;

import java.time.Clock;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.TokenStore;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;

class EmbeddedTokenStoreTest extends TokenStoreContract {

  private final MVStore store = new MVStore.Builder().open();

  @Override
  TokenStore open(String node, Clock clock) {
    return new EmbeddedTokenStore(store, node, clock);
  }

  @AfterEach
  void close() {
    store.close();
  }
}
