package org.travaux.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.travaux.core.text.Rebase.Changed;
import org.travaux.core.text.Rebase.Cut;
import org.travaux.core.text.Rebase.Joined;
import org.travaux.core.text.Rebase.Own;

class RebaseTest {

  @Test
  void two_to_twenty_writers_end_with_one_text_whatever_the_network_does() {
    Chance.times(400, chance -> play(chance, false));
  }

  @Test
  void writers_with_an_edit_under_way_in_each_part_end_with_one_text_too() {
    Chance.times(200, chance -> play(chance, true));
  }

  private static void play(Chance chance, boolean oneUnderWayInEachPart) {
    int writers = 2 + chance.below(19);
    var meeting = new Meeting(chance, writers, oneUnderWayInEachPart);
    for (int i = 0; i < 20 * writers; i++) {
      meeting.step();
    }
    meeting.end();
  }

  @Test
  void a_late_edit_is_rebased_over_accepted_ones() {
    var pending = new Rebase<>(7, List.of(own("mine", "art1", Edit.replace(3, 0, "me"))));
    assertEquals(
        List.of(own("mine", "art1", Edit.replace(5, 0, "me"))),
        pending.after(changed(8, "art1", "theirs", Edit.replace(3, 0, "be"))).own());
  }

  @Test
  void an_accepted_own_edit_is_dropped_and_a_repetition_passed_over() {
    var first = Edit.replace(0, 0, "a");
    var second = Edit.replace(1, 0, "b");
    var pending = new Rebase<>(7, List.of(own("1", "art1", first), own("2", "art1", second)));
    var accepted = changed(8, "art1", "1", first);
    var left = pending.after(accepted);
    assertEquals(new Rebase<>(8, List.of(own("2", "art1", second))), left);
    assertEquals(left, left.after(accepted));
    assertEquals(left, left.after(changed(3, "art1", "2", second)));
  }

  @Test
  void an_own_edit_accepted_in_another_form_is_not_passed_over() {
    var first = Edit.replace(0, 0, "a");
    var second = Edit.replace(1, 0, "b");
    var pending = new Rebase<>(7, List.of(own("1", "art1", first), own("2", "art1", second)));
    assertThrows(IllegalStateException.class, () -> pending.after(changed(8, "art1", "1", second)));
  }

  @Test
  void an_own_edit_accepted_in_another_part_is_not_taken_for_somebody_elses() {
    var mine = Edit.replace(0, 0, "a");
    var pending = new Rebase<>(7, List.of(own("1", "art2", mine)));
    assertThrows(IllegalStateException.class, () -> pending.after(changed(8, "art1", "1", mine)));
  }

  @Test
  void an_own_edit_that_was_accepted_before_an_earlier_one_is_dropped() {
    var first = own("1", "art1", Edit.replace(0, 0, "abc"));
    var pending = new Rebase<>(7, List.of(first, own("2", "art1", Edit.replace(9, 0, "x"))));
    assertEquals(
        List.of(first), pending.after(changed(8, "art1", "2", Edit.replace(6, 0, "x"))).own());
  }

  @Test
  void an_own_edit_that_others_left_nothing_of_stays_until_it_is_answered() {
    var gone = Edit.replace(0, 3, "");
    var empty = List.of(own("1", "art1", Edit.none()));
    var pending = new Rebase<>(7, List.of(own("1", "art1", gone)));
    var left = pending.after(changed(8, "art1", "theirs", gone));
    assertEquals(empty, left.own());
    assertEquals(empty, left.after(changed(9, "art1", "more", gone)).own());
    assertEquals(empty, left.after(cut(9, "art1", 1, "art2")).own());
  }

  @Test
  void an_edit_across_a_cut_goes_on_in_both_parts_and_is_one_again_when_they_join() {
    var edit = Edit.builder().keep(1).delete(4).keep(1).insert("x").build();
    var cut = new Rebase<>(7, List.of(own("1", "art1", edit))).after(cut(8, "art1", 3, "art2"));
    assertEquals(
        List.of(
            own("1", "art1", Edit.replace(1, 2, "")),
            own("1", "art2", Edit.builder().delete(2).keep(1).insert("x").build())),
        cut.own());
    assertEquals(List.of(own("1", "art1", edit)), cut.after(joined(9, "art1", 3, "art2")).own());
  }

  @Test
  void an_edit_on_one_side_of_a_cut_stays_whole() {
    var front = new Rebase<>(7, List.of(own("1", "art1", Edit.replace(3, 0, "x"))));
    assertEquals(front.own(), front.after(cut(8, "art1", 3, "art2")).own());
    var back = new Rebase<>(7, List.of(own("1", "art1", Edit.replace(4, 0, "x"))));
    assertEquals(
        List.of(own("1", "art2", Edit.replace(1, 0, "x"))),
        back.after(cut(8, "art1", 3, "art2")).own());
  }

  private static Own<String, String> own(String id, String part, Edit edit) {
    return new Own<>(id, part, edit);
  }

  private static Changed<String, String> changed(long position, String part, String id, Edit edit) {
    return new Changed<>(position, part, id, edit);
  }

  private static Cut<String, String> cut(long position, String part, int at, String into) {
    return new Cut<>(position, part, at, into);
  }

  private static Joined<String, String> joined(long position, String part, int at, String from) {
    return new Joined<>(position, part, at, from);
  }
}
