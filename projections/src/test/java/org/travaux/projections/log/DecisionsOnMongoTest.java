package org.travaux.projections.log;

class DecisionsOnMongoTest extends DecisionsContract {

  DecisionsOnMongoTest() {
    super(Logs.mongo());
  }
}
