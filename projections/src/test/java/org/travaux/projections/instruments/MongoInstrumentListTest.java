package org.travaux.projections.instruments;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.AfterAll;
import org.travaux.projections.log.TestMongo;

class MongoInstrumentListTest extends InstrumentListContract {

  private static final MongoClient CLIENT = MongoClients.create(TestMongo.uri());

  @Override
  InstrumentList open() {
    return new MongoInstrumentList(CLIENT.getDatabase(TestMongo.database()));
  }

  @AfterAll
  static void close_the_client() {
    CLIENT.close();
  }
}
