package org.travaux.web.identity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SealTest {

  private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
  private static final byte[] CONTENT = "{\"state\":\"a\"}".getBytes(StandardCharsets.UTF_8);

  private final Seal seal = new Seal("the secret of all nodes", "signing in");

  @Test
  void what_was_sealed_is_opened_by_every_node_with_the_secret() {
    var sealed = seal.close(CONTENT, NINE);

    var elsewhere = new Seal("the secret of all nodes", "signing in");
    assertArrayEquals(CONTENT, elsewhere.open(sealed, NINE).orElseThrow());
  }

  @Test
  void it_is_opened_only_for_as_long_as_it_was_sealed() {
    var sealed = seal.close(CONTENT, NINE);

    assertEquals(Optional.empty(), seal.open(sealed, NINE.plusMillis(1)));
    var longer = sealed.replace("" + NINE.getEpochSecond(), "" + (NINE.getEpochSecond() + 60));
    assertEquals(Optional.empty(), seal.open(longer, NINE));
  }

  @Test
  void another_secret_or_another_purpose_does_not_open_it() {
    var sealed = seal.close(CONTENT, NINE);

    assertEquals(
        Optional.empty(), new Seal("the secret of others", "signing in").open(sealed, NINE));
    assertEquals(
        Optional.empty(), new Seal("the secret of all nodes", "leaving").open(sealed, NINE));
  }

  @Test
  void whatever_is_changed_it_is_not_opened() {
    var sealed = seal.close(CONTENT, NINE);

    for (int at = 0; at < sealed.length(); at++) {
      // The last character carries bits that are not part of the signature.
      var other = sealed.charAt(at) == 'A' ? "Q" : "A";
      var changed = sealed.substring(0, at) + other + sealed.substring(at + 1);
      assertNotEquals(sealed, changed);
      assertEquals(Optional.empty(), seal.open(changed, NINE), changed);
      assertEquals(Optional.empty(), seal.open(sealed.substring(0, at), NINE), "cut at " + at);
    }
    for (var strange : new String[] {"", ".", "..", "1.e30", "a.b.c", sealed + "."}) {
      assertEquals(Optional.empty(), seal.open(strange, NINE), strange);
    }
  }
}
