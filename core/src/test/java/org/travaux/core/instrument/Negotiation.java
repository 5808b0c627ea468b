package org.travaux.core.instrument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.travaux.core.authority.Accreditations;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.draft.Draft;
import org.travaux.core.draft.Editing;
import org.travaux.core.draft.Provision;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Form;
import org.travaux.core.event.Form.Kind;
import org.travaux.core.event.Form.Numbering;
import org.travaux.core.event.Given;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.text.Edit;
import org.travaux.core.text.Law;

/// People who write in one text at random, each on a text that may be some moments old. Every
/// character that somebody writes is written only once, so that it can be told where it went.
public final class Negotiation {

  private static final List<Given> PEOPLE =
      List.of(Scene.AMINA, Scene.BORIS, Scene.SECRETARY, Scene.CHAIR);

  public final List<Recorded> log = new ArrayList<>();

  /// The draft as it was after each position.
  public final List<Draft> moments = new ArrayList<>();

  private final Random random;
  private Editing editing = Editing.FOLD.initial();
  private Accreditations accreditations = Accreditations.FOLD.initial();
  private char nextCharacter = 0x4E00;
  private int names;

  public Negotiation(long seed) {
    random = new Random(seed);
    for (var person : PEOPLE) {
      accreditations =
          Accreditations.FOLD.evolve(
              accreditations,
              new Recorded(
                  LogPosition.START, Scene.CHAIR, new Accredited(Scene.GROUP, person.by())));
    }
    give(
        new OpenInstrument(
            Scene.PLAN, Scene.GROUP, "Strategic plan", "plan", "en", Scene.SECRETARY));
    insert(Scene.SECRETARY);
    insert(Scene.SECRETARY);
  }

  public static void times(int cases, Consumer<Negotiation> law) {
    Law.holds(cases, seed -> law.accept(new Negotiation(seed)));
  }

  public Editing editing() {
    return editing;
  }

  public Draft draft() {
    return editing.draft();
  }

  /// Gives a command and tells what comes of it; nothing if it is refused.
  List<Recorded> give(Decision<Known> command) {
    var told = new ArrayList<Recorded>();
    try {
      for (var event : command.decide(new Known(editing, accreditations))) {
        told.add(
            new Recorded(new LogPosition(log.size() + (long) told.size()), command.given(), event));
      }
    } catch (Refusal refusal) {
      if (refusal.reason() == Refusal.Reason.INVALID) {
        throw refusal;
      }
      return List.of();
    }
    for (var recorded : told) {
      editing = Editing.FOLD.evolve(editing, recorded);
      log.add(recorded);
      moments.add(editing.draft());
    }
    return told;
  }

  public int below(int bound) {
    return random.nextInt(bound);
  }

  public Given somebody() {
    return PEOPLE.get(below(PEOPLE.size()));
  }

  /// Somebody edits, on a text of up to ten positions ago.
  public List<Recorded> edit(Given given) {
    int base = log.size() - 1 - below(Math.min(10, log.size() - 1));
    var seen = moments.get(base);
    if (seen.size() == 0) {
      return List.of();
    }
    var provision = seen.provisions().get(below(seen.size()));
    return give(
        new EditProvision(
            Scene.PLAN,
            Scene.GROUP,
            provision.id(),
            new LogPosition(base),
            change(provision.text().length()),
            new EditId(name("e")),
            given));
  }

  public List<Recorded> undo(Given given, Optional<LogPosition> position) {
    return give(
        new UndoOwnEdit(
            Scene.PLAN, Scene.GROUP, Optional.empty(), position, new EditId(name("u")), given));
  }

  /// Something happens to the provisions.
  public List<Recorded> restructure() {
    var id = any().map(Provision::id).orElse(Scene.A);
    return switch (below(7)) {
      case 0 -> insert(Scene.CHAIR);
      case 1 -> give(new SuppressProvision(Scene.PLAN, Scene.GROUP, id, Scene.CHAIR));
      case 2, 3 -> give(new RestoreProvision(Scene.PLAN, Scene.GROUP, id, Scene.CHAIR));
      case 4 ->
          give(
              new SplitProvision(
                  Scene.PLAN,
                  Scene.GROUP,
                  id,
                  new LogPosition(log.size() - 1L),
                  below(draft().provision(id).map(p -> p.text().length()).orElse(0) + 1),
                  new ProvisionId(name("s")),
                  Scene.CHAIR));
      case 5 ->
          draft()
              .before(id)
              .map(
                  first ->
                      give(new MergeProvisions(Scene.PLAN, Scene.GROUP, first, id, Scene.CHAIR)))
              .orElse(List.of());
      default -> move(id);
    };
  }

  private List<Recorded> move(ProvisionId id) {
    var after = any().map(Provision::id).filter(other -> !other.equals(id));
    return give(new MoveProvision(Scene.PLAN, Scene.GROUP, id, after, form(), false, Scene.CHAIR));
  }

  private List<Recorded> insert(Given given) {
    return give(
        new InsertProvision(
            Scene.PLAN,
            Scene.GROUP,
            new ProvisionId(name("p")),
            any().map(Provision::id),
            form(),
            written(12),
            given));
  }

  private Form form() {
    var numberings = Numbering.values();
    return new Form(Kind.PARAGRAPH, 1 + below(3), numberings[below(numberings.length)]);
  }

  private Optional<Provision> any() {
    return draft().size() == 0
        ? Optional.empty()
        : Optional.of(draft().provisions().get(below(draft().size())));
  }

  /// A change here and there in a text of that length.
  public Edit change(int length) {
    var edit = Edit.builder();
    int at = 0;
    for (int changes = 1 + below(3); changes > 0; changes--) {
      int kept = below(length - at + 1);
      int deleted = below(2) == 0 ? 0 : below(Math.min(length - at - kept, 5) + 1);
      edit.keep(kept).insert(written(4)).delete(deleted);
      at += kept + deleted;
    }
    return edit.build();
  }

  private String written(int below) {
    var text = new StringBuilder();
    for (int left = below(below); left > 0; left--) {
      text.append(nextCharacter++);
    }
    return text.toString();
  }

  private String name(String prefix) {
    return prefix + ++names;
  }

  /// All characters of a draft, wherever they stand.
  public static Set<Character> characters(Draft draft) {
    var characters = new HashSet<Character>();
    for (var provision : draft.provisions()) {
      for (char unit : provision.text().toCharArray()) {
        if (!characters.add(unit)) {
          throw new AssertionError("twice: " + unit);
        }
      }
    }
    return characters;
  }
}
