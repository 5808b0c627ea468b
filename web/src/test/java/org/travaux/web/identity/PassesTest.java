package org.travaux.web.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.core.event.PersonId;
import org.travaux.projections.account.Accounts;
import org.travaux.projections.account.EmbeddedAccounts;
import org.travaux.projections.account.Pass.Kind;

class PassesTest {

  private static final PersonId PERSON = new PersonId("person-1");
  private static final Duration HOUR = Duration.ofHours(1);

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2031-05-06T07:08:09.123456Z"));
  private final InstantSource clock = now::get;
  private Accounts accounts;
  private PassWatch watch;
  private Passes passes;

  @BeforeEach
  void open(@TempDir Path folder) {
    accounts = EmbeddedAccounts.open(folder.resolve("accounts.mv"));
    watch = new PassWatch(accounts, clock);
    passes = new Passes(accounts, clock, watch);
  }

  @AfterEach
  void close() {
    accounts.close();
  }

  @Test
  void a_pass_holds_until_its_end_and_not_a_moment_longer() {
    var session = passes.issue(Kind.SESSION, PERSON, "", HOUR);
    var end = session.pass().expiresAt();

    now.set(end.minusMillis(1));
    assertEquals(Optional.of(session.pass()), passes.recognise(Kind.SESSION, session.secret()));
    now.set(end);
    assertEquals(Optional.empty(), passes.recognise(Kind.SESSION, session.secret()));
  }

  @Test
  void an_expired_link_signs_nobody_in() {
    var link = passes.issue(Kind.LINK, PERSON, "", HOUR);
    now.set(link.pass().expiresAt());

    assertEquals(Optional.empty(), passes.useLink(link.secret()));
  }

  @Test
  void a_pass_that_was_just_recognised_ends_at_once_when_it_is_withdrawn_here() {
    var session = passes.issue(Kind.SESSION, PERSON, "", HOUR);
    assertTrue(passes.recognise(Kind.SESSION, session.secret()).isPresent());

    passes.withdraw(session.pass());

    assertEquals(Optional.empty(), passes.recognise(Kind.SESSION, session.secret()));
  }

  @Test
  void a_pass_that_was_just_recognised_ends_soon_when_it_is_withdrawn_on_another_node() {
    var token = passes.issue(Kind.TOKEN, PERSON, "", HOUR);
    assertTrue(passes.recognise(Kind.TOKEN, token.secret()).isPresent());
    var asked = now.get();
    new Passes(accounts, clock, new PassWatch(accounts, clock)).withdraw(token.pass());

    now.set(asked.plus(KnownPasses.LIFE).minusMillis(1));
    assertTrue(passes.recognise(Kind.TOKEN, token.secret()).isPresent());
    now.set(asked.plus(KnownPasses.LIFE));
    assertEquals(Optional.empty(), passes.recognise(Kind.TOKEN, token.secret()));
  }

  @Test
  void a_pass_that_was_just_recognised_is_looked_up_again_when_the_clock_was_put_back() {
    var token = passes.issue(Kind.TOKEN, PERSON, "", HOUR);
    assertTrue(passes.recognise(Kind.TOKEN, token.secret()).isPresent());
    accounts.take(Kind.TOKEN, token.pass().digest());

    now.set(now.get().minusMillis(1));

    assertEquals(Optional.empty(), passes.recognise(Kind.TOKEN, token.secret()));
  }

  @Test
  void a_lookup_under_way_does_not_bring_back_what_was_withdrawn_meanwhile() {
    var pass = passes.issue(Kind.SESSION, PERSON, "", HOUR).pass();
    var known = new KnownPasses(clock);

    var found =
        known.find(
            pass.digest(),
            () -> {
              known.withdraw(pass.digest());
              return Optional.of(pass);
            });

    assertEquals(Optional.empty(), found);
    assertEquals(Optional.empty(), known.find(pass.digest(), () -> Optional.of(pass)));
  }

  @Test
  void a_pass_that_was_just_recognised_is_nothing_of_another_kind() {
    var token = passes.issue(Kind.TOKEN, PERSON, "", HOUR);
    assertTrue(passes.recognise(Kind.TOKEN, token.secret()).isPresent());

    assertEquals(Optional.empty(), passes.recognise(Kind.SESSION, token.secret()));
    assertEquals(Optional.empty(), passes.recognise(Kind.LINK, token.secret()));
  }

  @Test
  void the_secret_is_not_kept() {
    var token = passes.issue(Kind.TOKEN, PERSON, "program", HOUR);

    assertFalse(accounts.of(PERSON, Kind.TOKEN).toString().contains(token.secret()));
    assertEquals(Optional.empty(), passes.recognise(Kind.TOKEN, token.pass().digest()));
  }

  @Test
  void secrets_are_long_and_never_the_same() {
    var one = passes.issue(Kind.TOKEN, PERSON, "", HOUR).secret();

    assertEquals(43, one.length());
    assertFalse(one.equals(passes.issue(Kind.TOKEN, PERSON, "", HOUR).secret()));
  }

  @Test
  void the_oldest_pass_gives_way_when_there_are_too_many() {
    var oldest = passes.issue(Kind.SESSION, PERSON, "", HOUR);
    for (var more = 0; more < Passes.MOST_PER_PERSON; more++) {
      now.set(now.get().plusMillis(1));
      passes.issue(Kind.SESSION, PERSON, "", HOUR);
    }

    assertEquals(Passes.MOST_PER_PERSON, accounts.of(PERSON, Kind.SESSION).size());
    assertEquals(Optional.empty(), passes.recognise(Kind.SESSION, oldest.secret()));
  }

  @Test
  void a_connection_ends_with_its_pass() {
    var pass = passes.issue(Kind.SESSION, PERSON, "", HOUR).pass();
    var held = watch.watch(pass);
    watch.refresh();
    assertTrue(held.holds());

    now.set(pass.expiresAt());
    assertFalse(held.holds());
  }

  @Test
  void a_connection_ends_at_once_when_its_pass_is_withdrawn_here() {
    var pass = passes.issue(Kind.SESSION, PERSON, "", HOUR).pass();
    var held = watch.watch(pass);
    var other = watch.watch(passes.issue(Kind.SESSION, PERSON, "", HOUR).pass());

    passes.withdraw(pass);

    assertFalse(held.holds());
    assertTrue(other.holds());
  }

  @Test
  void a_connection_ends_when_its_pass_was_withdrawn_on_another_node() {
    var pass = passes.issue(Kind.SESSION, PERSON, "", HOUR).pass();
    var held = watch.watch(pass);
    var other = watch.watch(passes.issue(Kind.SESSION, PERSON, "", HOUR).pass());
    new Passes(accounts, clock, new PassWatch(accounts, clock)).withdraw(pass);

    watch.refresh();

    assertFalse(held.holds());
    assertTrue(other.holds());
  }
}
