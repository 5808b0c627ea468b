package org.travaux.projections.log;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Role;
import org.travaux.core.text.Edit;

/// Twenty delegates typing into one draft for ever, to measure with: a keystroke or two at a time,
/// the same on every run.
final class Typing {

  static final InstrumentId DRAFT = new InstrumentId("res-71");

  private static final int WRITERS = 20;
  private static final int PROVISIONS = 40;
  private static final int UNITS = 400;

  /// One keystroke: who, when and what.
  record Typed(Given given, TextEdited event) {}

  private final Random random = new Random(7);
  private final int[] counters = new int[WRITERS];
  private long nowMs = Instant.parse("2026-01-13T09:30:00Z").toEpochMilli();

  List<Typed> next(int count) {
    return Stream.generate(this::next).limit(count).toList();
  }

  private Typed next() {
    int writer = random.nextInt(WRITERS);
    nowMs += random.nextInt(12);
    var edit = edit();
    var by =
        new Delegate(
            new PersonId("person-" + writer), new DelegationId("D" + writer), Role.DELEGATE);
    return new Typed(
        new Given(by, Instant.ofEpochMilli(nowMs)),
        new TextEdited(
            DRAFT,
            new ProvisionId("p" + random.nextInt(PROVISIONS)),
            edit,
            new EditId("c" + (writer * 7_919 + 10_007) + "-" + counters[writer]++),
            edit.digest(),
            Optional.empty()));
  }

  private Edit edit() {
    int at = random.nextInt(UNITS);
    return random.nextInt(5) == 0
        ? Edit.replace(at, 1 + random.nextInt(2), "")
        : Edit.replace(at, 0, letters(1 + random.nextInt(3)));
  }

  private String letters(int count) {
    return random
        .ints(count, 'a', 'z')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
