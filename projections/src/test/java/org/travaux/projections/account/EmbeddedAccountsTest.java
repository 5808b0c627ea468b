package org.travaux.projections.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.core.event.PersonId;

class EmbeddedAccountsTest extends AccountsContract {

  private static final PersonId PERSON = new PersonId("person-1");
  private static final Instant NOW = Instant.parse("2031-05-06T07:08:09Z");

  private Path file;
  private Accounts accounts;

  @BeforeEach
  void open(@TempDir Path folder) {
    file = folder.resolve("new/accounts.mv");
    accounts = EmbeddedAccounts.open(file);
  }

  @AfterEach
  void close() {
    FullDisk.setFull(false);
    accounts.close();
  }

  @Override
  Accounts accounts() {
    return accounts;
  }

  @Override
  Accounts seenElsewhere() {
    accounts.close();
    accounts = EmbeddedAccounts.open(file);
    return accounts;
  }

  @Test
  void what_cannot_be_written_is_neither_in_memory_nor_in_the_file() {
    accounts.close();
    accounts = new EmbeddedAccounts(FullDisk.named(file.toString()));
    var link = pass("link");
    accounts.setPasswordHash(PERSON, "first");
    accounts.keep(link);

    FullDisk.setFull(true);
    assertThrows(MVStoreException.class, () -> accounts.setPasswordHash(PERSON, "second"));
    assertEquals(Optional.of("first"), accounts.passwordHash(PERSON));
    assertThrows(MVStoreException.class, () -> accounts.keep(pass("other")));
    assertEquals(Set.of("link"), accounts.present(List.of("link", "other")));
    assertThrows(MVStoreException.class, () -> accounts.take(Pass.Kind.LINK, "link"));
    assertEquals(Optional.of(link), accounts.find(Pass.Kind.LINK, "link"));

    FullDisk.setFull(false);
    assertEquals(Optional.of(link), accounts.take(Pass.Kind.LINK, "link"));
    accounts.setPasswordHash(PERSON, "third");
    assertEquals(Optional.of("third"), seenElsewhere().passwordHash(PERSON));
    assertEquals(Set.of(), accounts.present(List.of("link", "other")));
  }

  @Test
  void who_is_interrupted_while_reading_does_not_close_the_file_for_others() {
    for (int person = 0; person < 40; person++) {
      accounts.setPasswordHash(new PersonId("p" + person), "long".repeat(500));
    }
    var elsewhere = seenElsewhere();
    Thread.currentThread().interrupt();
    try {
      assertEquals(Optional.empty(), elsewhere.passwordHash(PERSON));
    } finally {
      assertTrue(Thread.interrupted());
    }
    elsewhere.setPasswordHash(PERSON, "hash");
    assertEquals(Optional.of("hash"), seenElsewhere().passwordHash(PERSON));
  }

  private static Pass pass(String digest) {
    return new Pass(digest, Pass.Kind.LINK, PERSON, "label", NOW, NOW.plusSeconds(60));
  }
}
