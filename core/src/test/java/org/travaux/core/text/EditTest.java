package org.travaux.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.text.Edit.Delete;
import org.travaux.core.text.Edit.Insert;
import org.travaux.core.text.Edit.Keep;

class EditTest {

  private static final String HORSE = "a𝒯b";

  @Test
  void every_edit_is_in_normal_form() {
    assertEquals(
        List.of(new Keep(3), new Insert("xyz"), new Delete(2), new Keep(1), new Delete(1)),
        Edit.of(
                new Keep(1),
                new Insert(""),
                new Keep(2),
                new Delete(1),
                new Insert("x"),
                new Insert("yz"),
                new Delete(1),
                new Keep(1),
                new Delete(1),
                new Keep(9))
            .steps());
    assertEquals(Edit.none(), Edit.of(new Keep(5), new Delete(0)));
    assertTrue(Edit.ofOperations(List.of(5)).isEmpty());
  }

  @Test
  void equal_edits_are_equal_however_they_were_made() {
    var edit = Edit.replace(2, 3, "x");
    assertEquals(edit, Edit.ofOperations(List.of(2, -3, "x", 4)));
    assertEquals(edit.hashCode(), Edit.ofOperations(List.of(2, -1, "x", -2)).hashCode());
    assertNotEquals(edit, Edit.replace(2, 3, "y"));
    assertNotEquals(edit, Edit.replace(3, 2, "x"));
    assertEquals("[2,\"x\",-3]", edit.toString());
    assertEquals("[\"\\\"\\u000a\\ud835\"]", Edit.replace(0, 0, "\"\n\ud835").toString());
  }

  @Test
  void the_digest_is_the_one_that_was_stored() {
    assertEquals(1107441205, Edit.none().digest());
    assertEquals(2097257500, Edit.ofOperations(List.of(5, "abc", -3, 2, "战略")).digest());
  }

  @Test
  void malformed_operations_are_refused_and_named() {
    refused("Operation 0 ", "null", Arrays.asList((Object) null));
    refused("Operation 1 ", "is 0.", List.of("a", 0));
    refused("Operation 1 ", "an empty string", List.of(3, ""));
    refused("Operation 2 ", "1.5", List.of(3, "a", 1.5));
    refused("Operation 0 ", "5000000000", List.of(5_000_000_000L));
    refused("Operation 0 ", "-2147483648", List.of(Integer.MIN_VALUE));
    refused("Operation 0 ", "something else", List.of(List.of()));
    refused("reach over more than", "2147483647", List.of(Integer.MAX_VALUE, "a", 1, "b"));
  }

  private static void refused(String what, String found, List<?> operations) {
    var message =
        assertThrows(IllegalArgumentException.class, () -> Edit.ofOperations(operations))
            .getMessage();
    assertTrue(message != null && message.contains(what) && message.contains(found), message);
  }

  @Test
  void steps_of_negative_length_are_refused() {
    assertThrows(IllegalArgumentException.class, () -> Edit.of(new Keep(-1)));
    assertThrows(IllegalArgumentException.class, () -> Edit.builder().delete(-1));
    assertThrows(IllegalArgumentException.class, () -> Edit.replace(1, 0, "").halves(-1));
    assertThrows(IllegalArgumentException.class, () -> Edit.replace(1, 0, "").shifted(-1));
    assertThrows(IllegalArgumentException.class, () -> new Anchor(-1, Side.LEFT));
  }

  @Test
  void a_text_that_is_too_short_is_refused_and_left_alone() {
    var edit = Edit.replace(2, 1, "x");
    var text = new StringBuilder("ab");
    assertThrows(IllegalArgumentException.class, () -> edit.apply("ab"));
    assertThrows(IllegalArgumentException.class, () -> edit.invert("ab"));
    assertThrows(IllegalArgumentException.class, () -> edit.applyTo(text));
    assertEquals("ab", text.toString());
  }

  @Test
  void what_does_not_fit_is_named() {
    misfit("reaches to unit 5", Edit.replace(4, 1, ""));
    misfit("character at unit 1 in half", Edit.replace(2, 0, "x"));
    misfit("character at unit 1 in half", Edit.replace(1, 1, ""));
    misfit("character at unit 1 in half", Edit.replace(0, 2, ""));
    misfit(
        "lone surrogate stands at unit 1 of the text inserted at unit 3",
        Edit.builder().insert("𝒯").keep(3).insert("x\ud835").build());
    misfit("lone surrogate stands at unit 0", Edit.replace(0, 0, "\udcaf\ud835"));
    assertEquals(Optional.empty(), Edit.replace(1, 2, "𝒯𝒯").misfit(HORSE));
    assertEquals(Optional.empty(), Edit.none().misfit(""));
  }

  private static void misfit(String expected, Edit edit) {
    var sentence = edit.misfit(HORSE).orElseThrow();
    assertTrue(sentence.contains(expected), sentence);
  }

  @Test
  void edits_far_from_each_other_are_moved_without_copies() {
    var first = Edit.replace(2, 3, "x");
    var later = Edit.replace(9, 0, "y");
    assertSame(first, first.transform(later, Side.RIGHT));
    assertEquals(Edit.replace(7, 0, "y"), later.transform(first, Side.LEFT));
    assertSame(later.inserted, later.transform(first, Side.LEFT).inserted);
  }

  @Test
  void insertions_at_one_place_stand_as_their_sides_say() {
    var mine = Edit.replace(1, 0, "mine");
    var theirs = Edit.replace(1, 1, "theirs");
    assertEquals("aminetheirs", theirs.compose(mine.transform(theirs, Side.LEFT)).apply("ab"));
    assertEquals("atheirsmine", theirs.compose(mine.transform(theirs, Side.RIGHT)).apply("ab"));
  }

  @Test
  void a_walker_hears_what_the_steps_say() {
    var edit = Edit.ofOperations(List.of(5, "abc", -3, 2, "x"));
    var heard = new ArrayList<Object>();
    edit.walk(
        new EditWalker() {
          @Override
          public void keep(int length) {
            heard.add(length);
          }

          @Override
          public void insert(CharSequence text, int from, int to) {
            heard.add(text.subSequence(from, to).toString());
          }

          @Override
          public void delete(int length) {
            heard.add(-length);
          }
        });
    assertEquals(List.of(5, "abc", -3, 2, "x", 0), heard);
  }
}
