package org.travaux.projections.log;

import java.util.UUID;

/// The MongoDB that tests share, one per JVM: the one at `MONGODB_URI`, or a replica set of one
/// member that ends with the JVM.
public final class TestMongo {

  private static final String URI = find();

  private TestMongo() {}

  public static String uri() {
    return URI;
  }

  /// The name of a database that nobody else uses.
  public static String database() {
    return "test-" + UUID.randomUUID();
  }

  private static String find() {
    var given = System.getenv("MONGODB_URI");
    return given != null && !given.isBlank() ? given : MongoReplicaSet.start(1).uri();
  }
}
