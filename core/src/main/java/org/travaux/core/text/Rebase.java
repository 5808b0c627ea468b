package org.travaux.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The edits of one author that the log does not hold yet, kept up to date with what it holds.
///
/// Whoever was accepted first stands first: an own insertion stands behind an accepted one at the
/// same place. The authority moves a late edit by the same rule, so what it stores of an own edit
/// is what stands here. An own edit that comes back as accepted is dropped, and an accepted one
/// that is told twice is passed over. The texts are parts of a larger whole: one may be cut in two,
/// and another joined to it.
///
/// @param seen the log's offset up to which accepted changes are taken into account
/// @param own in the order they were made, each over the text with the earlier ones in it
/// @param <P> what a part of the text is known by
/// @param <I> what an edit is known by
public record Rebase<P, I>(long seen, List<Own<P, I>> own) {

  /// An edit that is not accepted yet. After a cut the same id may stand on both sides: an edit
  /// that is sent afterwards is two edits and needs two ids, so name an edit when it is sent.
  public record Own<P, I>(I id, P part, Edit edit) {}

  /// A change that stands in the log.
  public sealed interface Accepted<P, I> {
    long position();
  }

  /// The text of a part changed.
  public record Changed<P, I>(long position, P part, I id, Edit edit) implements Accepted<P, I> {}

  /// The text of `part` from `at` on is the text of `into` from now on.
  public record Cut<P, I>(long position, P part, int at, P into) implements Accepted<P, I> {}

  /// The text of `from` now ends the text of `part`, which was `at` units long.
  public record Joined<P, I>(long position, P part, int at, P from) implements Accepted<P, I> {}

  public Rebase {
    own = List.copyOf(own);
  }

  /// What is left to be accepted once `accepted` is.
  ///
  /// @throws IllegalStateException if an own edit was accepted in another form, order or part than
  ///     it stands here; the author then has to read the text again
  public Rebase<P, I> after(Accepted<P, I> accepted) {
    if (accepted.position() <= seen) {
      return this;
    }
    return new Rebase<>(
        accepted.position(),
        switch (accepted) {
          case Changed<P, I> changed -> over(changed);
          case Cut<P, I> cut -> cut(cut);
          case Joined<P, I> joined -> joined(joined);
        });
  }

  /// An accepted edit as it reads in the text that has the own edits in it, which is what the
  /// author sees. What is own, or was told before, changes nothing there.
  public Edit visible(Changed<P, I> accepted) {
    var over = accepted.edit();
    if (accepted.position() <= seen || isOwn(accepted)) {
      return Edit.none();
    }
    for (var mine : own) {
      if (mine.part().equals(accepted.part())) {
        over = over.transform(mine.edit(), Side.LEFT);
      }
    }
    return over;
  }

  /// An accepted place as it stands in the text that has the own edits in it.
  public Anchor visible(P part, Anchor accepted) {
    var place = accepted;
    for (var mine : own) {
      if (mine.part().equals(part)) {
        place = place.after(mine.edit());
      }
    }
    return place;
  }

  private boolean isOwn(Changed<P, I> changed) {
    return named(changed.id()).anyMatch(mine -> mine.part().equals(changed.part()));
  }

  private Stream<Own<P, I>> named(I id) {
    return own.stream().filter(mine -> mine.id().equals(id));
  }

  /// Where the accepted edit turns out to be an own one, the own ones behind it are over it
  /// already.
  private List<Own<P, I>> over(Changed<P, I> changed) {
    if (!isOwn(changed) && named(changed.id()).findAny().isPresent()) {
      throw otherwise(changed.id());
    }
    var moved = new ArrayList<Own<P, I>>(own.size());
    var over = changed.edit();
    for (var mine : own) {
      if (!mine.part().equals(changed.part())) {
        moved.add(mine);
      } else if (mine.id().equals(changed.id())) {
        requireSame(mine, over);
        over = Edit.none();
      } else {
        moved.add(new Own<>(mine.id(), mine.part(), mine.edit().transform(over, Side.RIGHT)));
        over = over.transform(mine.edit(), Side.LEFT);
      }
    }
    moved.removeIf(mine -> mine.id().equals(changed.id()) && mine.edit().isEmpty());
    return moved;
  }

  private static void requireSame(Own<?, ?> mine, Edit accepted) {
    if (!mine.edit().equals(accepted)) {
      throw otherwise(mine.id());
    }
  }

  private static IllegalStateException otherwise(Object id) {
    return new IllegalStateException(
        "The edit " + id + " was accepted otherwise than it was made.");
  }

  private List<Own<P, I>> cut(Cut<P, I> cut) {
    var moved = new ArrayList<Own<P, I>>(own.size() + 1);
    int at = cut.at();
    for (var mine : own) {
      if (mine.part().equals(cut.part())) {
        var halves = mine.edit().halves(at);
        at += halves.first().growth();
        if (!halves.first().isEmpty() || halves.second().isEmpty()) {
          moved.add(new Own<>(mine.id(), mine.part(), halves.first()));
        }
        if (!halves.second().isEmpty()) {
          moved.add(new Own<>(mine.id(), cut.into(), halves.second()));
        }
      } else {
        moved.add(mine);
      }
    }
    return moved;
  }

  private List<Own<P, I>> joined(Joined<P, I> joined) {
    var moved = new ArrayList<Own<P, I>>(own.size());
    int at = joined.at();
    for (var mine : own) {
      if (mine.part().equals(joined.from())) {
        add(new Own<>(mine.id(), joined.part(), mine.edit().shifted(at)), moved);
      } else {
        at += mine.part().equals(joined.part()) ? mine.edit().growth() : 0;
        add(mine, moved);
      }
    }
    return moved;
  }

  /// Parts of one edit that meet again are one edit again.
  private static <P, I> void add(Own<P, I> mine, List<Own<P, I>> moved) {
    for (int i = moved.size() - 1; i >= 0; i--) {
      var other = moved.get(i);
      if (other.part().equals(mine.part())) {
        if (other.id().equals(mine.id())) {
          moved.set(i, new Own<>(mine.id(), mine.part(), other.edit().compose(mine.edit())));
          return;
        }
        break;
      }
    }
    moved.add(mine);
  }
}
