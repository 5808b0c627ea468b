package org.travaux.projections.log;

class SourcingOnMongoTest extends SourcingContract {

  SourcingOnMongoTest() {
    super(Logs.mongo());
  }
}
