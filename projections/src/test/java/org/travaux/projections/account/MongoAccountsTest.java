package org.travaux.projections.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.PersonId;
import org.travaux.projections.log.TestMongo;

class MongoAccountsTest extends AccountsContract {

  private final String database = TestMongo.database();
  private final List<MongoClient> nodes = new ArrayList<>();
  private final Accounts first = seenElsewhere();

  @AfterEach
  void close() {
    nodes.forEach(MongoClient::close);
  }

  @Override
  Accounts accounts() {
    return first;
  }

  @Override
  final Accounts seenElsewhere() {
    nodes.add(MongoClients.create(TestMongo.uri()));
    return new MongoAccounts(nodes.getLast().getDatabase(database));
  }

  @Test
  void of_two_nodes_that_take_one_pass_at_once_one_gets_it() throws Exception {
    var second = seenElsewhere();
    var issuedAt = Instant.EPOCH;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var round = 0; round < 50; round++) {
        var digest = "contested-" + round;
        first.keep(
            new Pass(
                digest,
                Pass.Kind.LINK,
                new PersonId("person-1"),
                "",
                issuedAt,
                issuedAt.plusSeconds(60)));
        var takers = new ArrayList<Callable<Optional<Pass>>>();
        takers.add(() -> first.take(Pass.Kind.LINK, digest));
        takers.add(() -> second.take(Pass.Kind.LINK, digest));
        var winners = 0;
        for (var answer : threads.invokeAll(takers)) {
          winners += answer.get().isPresent() ? 1 : 0;
        }
        assertEquals(1, winners);
      }
    }
  }
}
