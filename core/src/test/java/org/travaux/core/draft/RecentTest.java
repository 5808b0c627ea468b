package org.travaux.core.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Role;
import org.travaux.core.text.Edit;

class RecentTest {

  private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
  private static final Delegate AMINA =
      new Delegate(new PersonId("amina"), new DelegationId("EGY"), Role.DELEGATE);

  @Test
  void it_knows_everything_since_it_began() {
    var recent = Recent.since(new LogPosition(99));
    assertTrue(recent.reaches(new LogPosition(99)));
    assertFalse(recent.reaches(new LogPosition(98)));
    recent = push(recent, 100, 3, Duration.ZERO);
    assertEquals(1, recent.after(new LogPosition(101)).entries().size());
    assertEquals(3, recent.after(new LogPosition(99)).entries().size());
    assertEquals(0, recent.after(new LogPosition(102)).entries().size());
  }

  @Test
  void an_edit_is_known_by_its_id_and_its_first_position() {
    var recent = push(Recent.since(LogPosition.NONE), 0, 3, Duration.ZERO);
    recent = recent.push(entry(7, "e1", NINE));
    assertEquals(
        Optional.of(new LogPosition(1)),
        recent.accepted(new EditId("e1")).map(Entry.Edited::position));
    assertEquals(Optional.empty(), recent.accepted(new EditId("e9")));
  }

  @Test
  void an_edit_is_known_by_its_id_for_as_long_as_its_change_is_known() {
    int count = 3 * Recent.GENERATION_FLOOR / 2;
    var recent = push(Recent.since(LogPosition.NONE), 0, count, Duration.ofMinutes(1));
    for (int i = 0; i < count; i++) {
      assertEquals(
          Optional.of(new LogPosition(i)),
          recent.accepted(new EditId("e" + i)).map(Entry.Edited::position));
    }
  }

  @Test
  void in_a_quiet_text_nothing_is_forgotten_for_long() {
    var recent =
        push(Recent.since(LogPosition.NONE), 0, Recent.GENERATION_FLOOR, Duration.ofHours(1));
    assertEquals(LogPosition.NONE, recent.since());
    assertEquals(Recent.GENERATION_FLOOR, recent.after(LogPosition.NONE).entries().size());
  }

  @Test
  void in_a_lively_text_the_last_seconds_are_known() {
    long perSecond = 100;
    long seconds = 200;
    var recent =
        push(
            Recent.since(LogPosition.NONE),
            0,
            (int) (perSecond * seconds),
            Duration.ofSeconds(1).dividedBy(perSecond));
    long known = recent.after(recent.since()).entries().size();
    assertTrue(known >= perSecond * Recent.GENERATION_SPAN.toSeconds(), () -> "" + known);
    assertTrue(known <= 2 * perSecond * Recent.GENERATION_SPAN.toSeconds() + 2, () -> "" + known);
    assertEquals(perSecond * seconds - 1 - known, recent.since().value());
  }

  @Test
  void whoever_reaches_far_back_knows_more() {
    var recent =
        push(
            Recent.since(LogPosition.NONE, Recent.FAR_FLOOR),
            0,
            3 * Recent.FAR_FLOOR,
            Duration.ofMinutes(1));
    int known = recent.after(recent.since()).entries().size();
    assertTrue(known >= Recent.FAR_FLOOR && known <= 2 * Recent.FAR_FLOOR, () -> "" + known);
    assertEquals(3L * Recent.FAR_FLOOR - 1 - known, recent.since().value());
  }

  @Test
  void however_lively_it_is_there_is_a_most() {
    var recent = Recent.since(LogPosition.NONE);
    int most = 0;
    for (int i = 0; i < 3 * Recent.GENERATION_LIMIT; i++) {
      recent = recent.push(entry(i, "e" + i, NINE));
      if (i % 1000 == 0) {
        most = Math.max(most, recent.after(LogPosition.NONE).entries().size());
      }
    }
    assertTrue(most <= 2 * Recent.GENERATION_LIMIT);
    assertTrue(recent.since().isAfter(LogPosition.START));
    assertFalse(recent.accepted(new EditId("e0")).isPresent());
  }

  private static Recent push(Recent recent, int first, int count, Duration every) {
    var now = recent;
    for (int i = 0; i < count; i++) {
      now = now.push(entry(first + i, "e" + i, NINE.plus(every.multipliedBy(i))));
    }
    return now;
  }

  private static Entry entry(long position, String id, Instant at) {
    var event =
        new TextEdited(
            new InstrumentId("plan"),
            new ProvisionId("a"),
            Edit.replace(0, 0, "x"),
            new EditId(id),
            1,
            Optional.empty());
    return new Entry.Edited(new LogPosition(position), new Given(AMINA, at), event, 0, "");
  }
}
