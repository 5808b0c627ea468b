package org.travaux.projections.log;

class TailOnMongoTest extends TailContract {

  TailOnMongoTest() {
    super(Logs.mongo());
  }
}
