package org.travaux.projections.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.travaux.projections.account.Pass.Kind.LINK;
import static org.travaux.projections.account.Pass.Kind.SESSION;
import static org.travaux.projections.account.Pass.Kind.TOKEN;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.PersonId;

/// What holds of every store of accounts.
abstract class AccountsContract {

  private static final Instant NOW = Instant.parse("2031-05-06T07:08:09.123Z");
  private static final PersonId PERSON = new PersonId("person-1");
  private static final PersonId OTHER = new PersonId("person-2");

  /// An empty store.
  abstract Accounts accounts();

  /// What another node, or the same one after a restart, sees of it.
  abstract Accounts seenElsewhere();

  @Test
  void a_password_is_there_after_a_restart_and_nobody_elses() {
    accounts().setPasswordHash(PERSON, "first");
    accounts().setPasswordHash(PERSON, "second");

    var elsewhere = seenElsewhere();

    assertEquals(Optional.of("second"), elsewhere.passwordHash(PERSON));
    assertEquals(Optional.empty(), elsewhere.passwordHash(OTHER));
  }

  @Test
  void a_pass_is_kept_with_all_that_is_known_of_it() {
    var pass = pass("a", SESSION, 60);
    accounts().keep(pass);

    var elsewhere = seenElsewhere();

    assertEquals(Optional.of(pass), elsewhere.find(SESSION, "a"));
    assertEquals(Set.of("a"), elsewhere.present(List.of("a", "b")));
    assertEquals(Set.of(), elsewhere.present(List.of()));
  }

  @Test
  void a_pass_of_one_kind_is_no_good_as_another() {
    accounts().keep(pass("a", LINK, 60));

    assertEquals(Optional.empty(), accounts().find(TOKEN, "a"));
    assertEquals(Optional.empty(), accounts().take(SESSION, "a"));
    assertEquals(Optional.of(pass("a", LINK, 60)), accounts().find(LINK, "a"));
  }

  @Test
  void a_pass_that_is_taken_is_gone() {
    accounts().keep(pass("a", LINK, 60));

    assertEquals(Optional.of(pass("a", LINK, 60)), accounts().take(LINK, "a"));
    var elsewhere = seenElsewhere();
    assertEquals(Optional.empty(), elsewhere.take(LINK, "a"));
    assertEquals(Optional.empty(), elsewhere.find(LINK, "a"));
    assertEquals(Set.of(), elsewhere.present(List.of("a")));
  }

  @Test
  void of_many_who_take_one_pass_at_once_one_gets_it() throws Exception {
    for (var round = 0; round < 20; round++) {
      var digest = "contested-" + round;
      accounts().keep(pass(digest, LINK, 60));
      var start = new CountDownLatch(1);
      try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        var takers = new ArrayList<Callable<Boolean>>();
        for (var taker = 0; taker < 16; taker++) {
          takers.add(
              () -> {
                start.await();
                return accounts().take(LINK, digest).isPresent();
              });
        }
        var answers = takers.stream().map(threads::submit).toList();
        start.countDown();
        var winners = 0;
        for (var answer : answers) {
          winners += answer.get() ? 1 : 0;
        }
        assertEquals(1, winners);
      }
    }
  }

  @Test
  void a_digest_stands_for_one_pass() {
    accounts().keep(pass("a", LINK, 60));

    var again = pass("a", TOKEN, 60);

    assertThrows(IllegalArgumentException.class, () -> accounts().keep(again));
    assertEquals(Optional.empty(), accounts().find(TOKEN, "a"));
  }

  @Test
  void a_persons_passes_are_listed_by_kind_oldest_first() {
    var late = new Pass("a", TOKEN, PERSON, "late", NOW.plusSeconds(9), NOW.plusSeconds(60));
    accounts().keep(late);
    accounts().keep(pass("b", TOKEN, 60));
    accounts().keep(pass("c", SESSION, 60));
    accounts().keep(new Pass("d", TOKEN, OTHER, "", NOW, NOW.plusSeconds(60)));

    assertEquals(List.of(pass("b", TOKEN, 60), late), accounts().of(PERSON, TOKEN));
  }

  @Test
  void expired_passes_are_forgotten_and_no_others() {
    accounts().keep(pass("a", SESSION, 10));
    accounts().keep(pass("b", SESSION, 11));

    accounts().forget(NOW.plusSeconds(11));

    assertEquals(Set.of("b"), accounts().present(Set.of("a", "b")));
  }

  private static Pass pass(String digest, Pass.Kind kind, long seconds) {
    return new Pass(digest, kind, PERSON, "label", NOW, NOW.plusSeconds(seconds));
  }
}
