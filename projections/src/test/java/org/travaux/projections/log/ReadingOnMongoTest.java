package org.travaux.projections.log;

class ReadingOnMongoTest extends ReadingContract {

  ReadingOnMongoTest() {
    super(Logs.mongo());
  }
}
