package org.travaux.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.travaux.core.text.Edit.none;

import org.junit.jupiter.api.Test;

class EditLawsTest {

  @Test
  void an_edit_does_what_its_steps_say() {
    Chance.times(
        15_000,
        chance -> {
          var text = chance.text(60);
          var edit = chance.edit(text);
          var after = new Oracle(text, edit).result();
          assertEquals(after, edit.apply(text));
          var inPlace = new StringBuilder(text);
          edit.applyTo(inPlace);
          assertEquals(after, inPlace.toString());
          assertEquals(after.length(), text.length() + edit.growth());
          assertTrue(edit.minimumLength() <= text.length());
        });
  }

  @Test
  void the_wire_form_and_the_steps_are_the_edit() {
    Chance.times(
        10_000,
        chance -> {
          var edit = chance.edit(chance.text(60));
          var read = Edit.ofOperations(edit.operations());
          assertEquals(edit, read);
          assertEquals(edit.digest(), read.digest());
          assertEquals(edit, Edit.of(edit.steps().toArray(Edit.Step[]::new)));
        });
  }

  @Test
  void composed_edits_do_what_they_do_one_by_one() {
    Chance.times(
        20_000,
        chance -> {
          var text = chance.text(60);
          var a = chance.edit(text);
          var b = chance.edit(a.apply(text));
          var c = chance.edit(b.apply(a.apply(text)));
          assertEquals(b.apply(a.apply(text)), a.compose(b).apply(text));
          assertEquals(a.compose(b).compose(c), a.compose(b.compose(c)));
          assertEquals(a, a.compose(none()));
          assertEquals(a, none().compose(a));
        });
  }

  @Test
  void an_inverted_edit_brings_the_text_back() {
    Chance.times(
        10_000,
        chance -> {
          var text = chance.text(60);
          var edit = chance.edit(text);
          var back = edit.invert(text);
          assertEquals(text, back.apply(edit.apply(text)));
          assertEquals(edit.apply(text), back.invert(edit.apply(text)).apply(text));
        });
  }

  @Test
  void two_edits_meet_whichever_comes_first() {
    Chance.times(
        40_000,
        chance -> {
          var text = chance.text(chance.oneIn(2) ? 8 : 60);
          var a = chance.edit(text);
          var b = chance.edit(text);
          var side = chance.side();
          var aFirst = a.compose(b.transform(a, side.other()));
          var bFirst = b.compose(a.transform(b, side));
          assertEquals(aFirst, bFirst);
          assertEquals(new Oracle(text, a).with(new Oracle(text, b), side), bFirst.apply(text));
        });
  }

  @Test
  void edits_that_fit_leave_well_formed_text_however_they_are_put_together() {
    Chance.times(
        20_000,
        chance -> {
          var text = chance.text(30);
          var a = chance.edit(text);
          var b = chance.edit(text);
          var moved = a.transform(b, chance.side());
          assertTrue(a.fits(text), () -> a + " over " + text);
          assertTrue(moved.fits(b.apply(text)), () -> moved + " over " + b.apply(text));
          assertTrue(b.compose(moved).fits(text));
          assertTrue(a.invert(text).fits(a.apply(text)));
          var after = b.compose(moved).apply(text);
          assertEquals(-1, Units.loneSurrogate(after, 0, after.length()));
        });
  }

  @Test
  void a_place_stays_with_its_neighbour() {
    Chance.times(
        20_000,
        chance -> {
          var text = chance.text(30);
          var edit = chance.edit(text);
          var anchor = new Anchor(chance.place(text), chance.side());
          assertEquals(
              new Oracle(text, edit).place(anchor.offset(), anchor.side()),
              anchor.after(edit).offset());
        });
  }

  @Test
  void the_halves_of_an_edit_do_together_what_it_does() {
    Chance.times(
        15_000,
        chance -> {
          var text = chance.text(30);
          var edit = chance.edit(text);
          int at = chance.place(text);
          var halves = edit.halves(at);
          assertEquals(
              edit.apply(text),
              halves.first().apply(text.substring(0, at))
                  + halves.second().apply(text.substring(at)));
          assertEquals(
              new Anchor(at, Side.RIGHT).after(edit).offset(), at + halves.first().growth());
          assertEquals(
              edit, halves.first().compose(halves.second().shifted(at + halves.first().growth())));
        });
  }

  @Test
  void a_shifted_edit_leaves_alone_what_stands_before() {
    Chance.times(
        10_000,
        chance -> {
          var before = chance.text(10);
          var text = chance.text(30);
          var edit = chance.edit(text);
          assertEquals(
              before + edit.apply(text), edit.shifted(before.length()).apply(before + text));
        });
  }
}
