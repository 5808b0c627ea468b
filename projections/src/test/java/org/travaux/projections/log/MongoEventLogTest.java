package org.travaux.projections.log;

class MongoEventLogTest extends EventLogContract {

  @Override
  protected EventLog open() {
    return MongoEventLog.open(TestMongo.uri(), TestMongo.database());
  }
}
