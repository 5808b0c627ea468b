package org.travaux.projections.log;

class StorageOnMongoTest extends StorageContract {

  private final String database = TestMongo.database();

  @Override
  EventLog open() {
    return MongoEventLog.open(TestMongo.uri(), database);
  }

  @Override
  EventLog openAgain(EventLog log) {
    return open();
  }
}
