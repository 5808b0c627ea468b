package org.travaux.projections.log;

class StorageOnMongoTest extends StorageContract {

  StorageOnMongoTest() {
    super(Logs.mongo());
  }
}
