package org.travaux.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.travaux.projections.log.LogUnavailable;

class ProblemsTest {

  /// The log may well be there, and hand out what is asked for to others meanwhile.
  @Test
  void what_takes_too_long_is_not_told_as_a_log_that_cannot_be_reached() {
    var away = Problems.of(new LogUnavailable("It is away.", null));
    var late = Problems.of(new LogUnavailable("It is late.", new TimeoutException()));
    assertEquals("The log cannot be reached; try again.", away.getDetail());
    assertNotEquals(away.getDetail(), late.getDetail());
    assertEquals(503, late.getStatus());
    assertEquals(away.getProperties(), late.getProperties());
    assertEquals(
        late, Problems.of(new CompletionException(new LogUnavailable("", new TimeoutException()))));
  }
}
