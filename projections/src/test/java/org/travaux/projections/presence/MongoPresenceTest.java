package org.travaux.projections.presence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Role;
import org.travaux.projections.log.TestMongo;

class MongoPresenceTest {

  private static final MongoClient CLIENT = MongoClients.create(TestMongo.uri());
  private static final InstrumentId RES_71 = new InstrumentId("res-71");
  private static final InstrumentId RES_72 = new InstrumentId("res-72");

  private final MongoDatabase database = CLIENT.getDatabase(TestMongo.database());
  private final Presence first = node("first", Duration.ofMinutes(1));
  private final Presence second = node("second", Duration.ofMinutes(1));

  private Presence node(String name, Duration lifetime) {
    return new MongoPresence(database, name, lifetime);
  }

  private static Attendant attendant(String session) {
    var delegate = new Delegate(new PersonId("ana"), new DelegationId("BRA"), Role.DELEGATE);
    var caret = new Attendant.Caret(new ProvisionId("p2"), 3, 16, true);
    return new Attendant(session, delegate, Optional.of(caret));
  }

  @AfterAll
  static void close_the_client() {
    CLIENT.close();
  }

  @Test
  void each_node_hears_who_is_on_the_others_in_the_drafts_it_asks_for() {
    var ana = attendant("$node-1");
    var without = new Attendant("1-2", ana.delegate(), Optional.empty());
    first.exchange(Map.of(RES_71, List.of(ana, without), RES_72, List.of(ana)), Set.of());
    assertEquals(Map.of(RES_71, List.of(ana, without)), second.exchange(Map.of(), Set.of(RES_71)));
    assertEquals(Map.of(), first.exchange(Map.of(), Set.of(RES_71)), "itself is not another node");
  }

  @Test
  void what_is_said_last_holds() {
    first.exchange(Map.of(RES_71, List.of(attendant("$node-1"))), Set.of());
    first.exchange(Map.of(RES_71, List.of(attendant("1-2"))), Set.of());
    assertEquals(
        Map.of(RES_71, List.of(attendant("1-2"))), second.exchange(Map.of(), Set.of(RES_71)));
    first.exchange(Map.of(RES_71, List.of()), Set.of());
    assertEquals(Map.of(), second.exchange(Map.of(), Set.of(RES_71)));
  }

  @Test
  void a_node_that_says_nothing_any_more_is_forgotten() {
    node("short-lived", Duration.ZERO)
        .exchange(Map.of(RES_71, List.of(attendant("3-1"))), Set.of());
    assertEquals(Map.of(), second.exchange(Map.of(), Set.of(RES_71)));
  }
}
