package org.travaux.projections.log;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;

/// A real replica set of this machine's own, for tests.
public final class MongoReplicaSet implements AutoCloseable {

  private static final int ELECTION_TIMEOUT_MS = 2_000;

  private static final int ALREADY_INITIALIZED = 23;

  private final List<MongodProcess> members;

  private MongoReplicaSet(int size) {
    members = IntStream.range(0, size).mapToObj(i -> new MongodProcess("--replSet", "rs")).toList();
    var documents = new ArrayList<Document>();
    for (var i = 0; i < size; i++) {
      documents.add(new Document("_id", i).append("host", members.get(i).address()));
    }
    var settings =
        new Document("electionTimeoutMillis", ELECTION_TIMEOUT_MS)
            .append("heartbeatIntervalMillis", ELECTION_TIMEOUT_MS / 4);
    var configuration =
        new Document("_id", "rs").append("members", documents).append("settings", settings);
    try (var one = direct(members.getFirst())) {
      Waiting.until(() -> succeeds(one, new Document("replSetInitiate", configuration)));
      Waiting.until(() -> isPrimary(one) || size > 1);
    }
    Waiting.until(() -> members.stream().anyMatch(this::isPrimary));
  }

  /// Starts one and waits until it has a primary.
  public static MongoReplicaSet start(int members) {
    return new MongoReplicaSet(members);
  }

  /// Starts a server that belongs to none.
  static MongodProcess alone() {
    return new MongodProcess();
  }

  public String uri() {
    return members.stream()
        .map(MongodProcess::address)
        .collect(Collectors.joining(",", "mongodb://", "/?replicaSet=rs"));
  }

  /// The member that is primary now.
  public MongodProcess primary() {
    var found = new ArrayList<MongodProcess>();
    Waiting.until(
        () -> members.stream().filter(this::isPrimary).limit(1).peek(found::add).count() == 1);
    return found.getFirst();
  }

  /// Kills whoever is primary and starts it again once another one is.
  public void killPrimaryAndStartItAgain() {
    var killed = primary();
    killed.kill();
    Waiting.until(() -> members.stream().anyMatch(member -> member != killed && isPrimary(member)));
    killed.start();
  }

  public List<MongodProcess> members() {
    return members;
  }

  private boolean isPrimary(MongodProcess member) {
    try (var client = direct(member)) {
      return isPrimary(client);
    }
  }

  private static boolean isPrimary(MongoClient client) {
    try {
      return client
          .getDatabase("admin")
          .runCommand(new Document("hello", 1))
          .getBoolean("isWritablePrimary", false);
    } catch (MongoException e) {
      return false;
    }
  }

  private static boolean succeeds(MongoClient client, Document command) {
    try {
      client.getDatabase("admin").runCommand(command);
      return true;
    } catch (MongoException e) {
      return e.getCode() == ALREADY_INITIALIZED;
    }
  }

  private static MongoClient direct(MongodProcess member) {
    return MongoClients.create(
        "mongodb://"
            + member.address()
            + "/?directConnection=true&serverSelectionTimeoutMS=1000&connectTimeoutMS=500"
            + "&socketTimeoutMS=5000");
  }

  @Override
  public void close() {
    members.forEach(MongodProcess::close);
  }
}
