package org.travaux.web.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class AttemptsTest {

  private final Attempts attempts = new Attempts();

  @Test
  void an_address_that_tries_many_persons_waits() {
    for (var person = 0; person < 60; person++) {
      attempts.begin("192.0.2.1", "person-" + person);
    }

    var denial = assertThrows(Denial.class, () -> attempts.begin("192.0.2.1", "one-more"));

    assertEquals(429, denial.getStatusCode().value());
    attempts.begin("192.0.2.2", "one-more");
  }

  @Test
  void a_person_waits_wherever_the_attempts_come_from() {
    for (var attempt = 0; attempt < 10; attempt++) {
      attempts.begin("192.0.2." + attempt, "person");
    }

    assertThrows(Denial.class, () -> attempts.begin("192.0.2.99", "person"));
  }

  @Test
  void what_succeeds_does_not_count() {
    for (var attempt = 0; attempt < 200; attempt++) {
      attempts.begin("192.0.2.1", "person").succeeded();
    }
  }

  @Test
  void an_ipv6_network_is_one_address() {
    assertEquals(Attempts.networkOf("2001:db8::1"), Attempts.networkOf("2001:db8::ffff:2"));
    assertNotEquals(Attempts.networkOf("2001:db8::1"), Attempts.networkOf("2001:db8:1::1"));
    assertNotEquals(Attempts.networkOf("192.0.2.1"), Attempts.networkOf("192.0.2.2"));
  }
}
