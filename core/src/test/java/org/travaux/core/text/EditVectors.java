package org.travaux.core.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.travaux.core.text.Rebase.Accepted;
import org.travaux.core.text.Rebase.Changed;
import org.travaux.core.text.Rebase.Cut;
import org.travaux.core.text.Rebase.Joined;
import org.travaux.core.text.Rebase.Own;

/// The cases that Java and the page's JavaScript are both held to.
final class EditVectors {

  static final Path FILE = Path.of("src/test/resources/org/travaux/core/text/edit-vectors.json");

  private static final long SEED = 1865;

  private EditVectors() {}

  static String generate() {
    var cases = new ArrayList<String>();
    for (int i = 0; i < 240; i++) {
      cases.add(edits(Chance.of(SEED + i)));
    }
    for (int i = 0; i < 80; i++) {
      cases.add(rebase(Chance.of(2 * SEED + i)));
    }
    return "[\n" + String.join(",\n", cases) + "\n]\n";
  }

  /// Two edits of one text, and all that can be asked of them.
  private static String edits(Chance chance) {
    var text = chance.text(24);
    var a = chance.edit(text);
    var b = chance.edit(text);
    var next = chance.edit(a.apply(text));
    int at = chance.place(text);
    var halves = a.halves(at);
    int by = 1 + chance.below(9);
    return object(
        field("text", quoted(text)),
        field("a", a),
        field("b", b),
        field("applied", quoted(a.apply(text))),
        field("inverted", a.invert(text)),
        field("next", next),
        field("composed", a.compose(next)),
        field("left", a.transform(b, Side.LEFT)),
        field("right", a.transform(b, Side.RIGHT)),
        field("at", at),
        field("placeLeft", new Anchor(at, Side.LEFT).after(a).offset()),
        field("placeRight", new Anchor(at, Side.RIGHT).after(a).offset()),
        field("first", halves.first()),
        field("second", halves.second()),
        field("by", by),
        field("shifted", a.shifted(by)),
        field("bFitsApplied", b.fits(a.apply(text))));
  }

  /// Own edits and one accepted change after the other.
  private static String rebase(Chance chance) {
    var server = new Parts(chance.text(20));
    var seen = new Parts(server.text("p0"));
    var own = new ArrayList<Own<String, String>>();
    for (int i = 0; i < 1 + chance.below(3); i++) {
      var edit = chance.edit(seen.text("p0"));
      seen.change("p0", edit);
      own.add(new Own<>("own-" + i, "p0", edit));
    }
    var pending = new Rebase<>(0, own);
    var steps = new ArrayList<String>();
    var start = pending;
    for (int position = 1; position <= 5; position++) {
      var accepted = accepted(chance, position, server, pending);
      var visible =
          accepted instanceof Changed<String, String> changed
              ? pending.visible(changed)
              : Edit.none();
      server.follow(accepted);
      pending = pending.after(accepted);
      steps.add(
          object(
              field("accepted", described(accepted)),
              field("visible", visible),
              field("pending", described(pending))));
    }
    return object(field("pending", described(start)), field("steps", list(steps)));
  }

  private static Accepted<String, String> accepted(
      Chance chance, int position, Parts server, Rebase<String, String> pending) {
    var names = server.names();
    var part = names.get(chance.below(names.size()));
    if (chance.oneIn(3) && !pending.own().isEmpty()) {
      var first = pending.own().getFirst();
      return new Changed<>(position, first.part(), first.id(), first.edit());
    }
    if (chance.oneIn(3)) {
      return names.size() == 1
          ? new Cut<>(position, part, chance.place(server.text(part)), "p" + position)
          : new Joined<>(position, names.get(0), server.text(names.get(0)).length(), names.get(1));
    }
    return new Changed<>(position, part, "theirs-" + position, chance.edit(server.text(part)));
  }

  private static String described(Accepted<String, String> accepted) {
    return switch (accepted) {
      case Changed<String, String>(var position, var part, var id, var edit) ->
          object(
              field("kind", quoted("changed")),
              field("position", position),
              field("part", quoted(part)),
              field("id", quoted(id)),
              field("edit", edit));
      case Cut<String, String>(var position, var part, var at, var into) ->
          object(
              field("kind", quoted("cut")),
              field("position", position),
              field("part", quoted(part)),
              field("offset", at),
              field("into", quoted(into)));
      case Joined<String, String>(var position, var part, var at, var from) ->
          object(
              field("kind", quoted("joined")),
              field("position", position),
              field("part", quoted(part)),
              field("offset", at),
              field("from", quoted(from)));
    };
  }

  private static String described(Rebase<String, String> pending) {
    var own =
        pending.own().stream()
            .map(
                mine ->
                    object(
                        field("id", quoted(mine.id())),
                        field("part", quoted(mine.part())),
                        field("edit", mine.edit())))
            .toList();
    return object(field("seen", pending.seen()), field("own", list(own)));
  }

  private static String object(String... fields) {
    return "{" + String.join(",", fields) + "}";
  }

  private static String list(List<String> elements) {
    return "[" + String.join(",", elements) + "]";
  }

  private static String field(String name, Object json) {
    return quoted(name) + ":" + json;
  }

  private static String quoted(String text) {
    var edit = Edit.replace(0, 0, text).toString();
    return text.isEmpty() ? "\"\"" : edit.substring(1, edit.length() - 1);
  }
}
