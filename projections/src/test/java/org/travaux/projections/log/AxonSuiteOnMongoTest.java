package org.travaux.projections.log;

class AxonSuiteOnMongoTest extends AxonSuite {

  AxonSuiteOnMongoTest() {
    super(MongoEventLog.open(TestMongo.uri(), TestMongo.database()));
  }
}
