package org.travaux.core.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.EditId;
import org.travaux.core.event.InstrumentEvent.ProvisionSplit;
import org.travaux.core.event.InstrumentEvent.ProvisionsMerged;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.text.Edit;
import org.travaux.core.text.Law;

/// Words that are followed are those that a naive oracle follows, which keeps a mark at each unit.
class StretchLawTest {

  private static final InstrumentId PLAN = new InstrumentId("plan");
  private static final int CASES = 3_000;

  @Test
  void words_are_followed_through_edits_splits_and_merges_as_the_oracle_does() {
    long first = Law.seed();
    int lost = 0;
    int divided = 0;
    for (int i = 0; i < CASES; i++) {
      var random = new Random(first + i);
      var oracle = new Oracle();
      oracle.units.put(provision(0), marked(random));
      var stretch = oracle.stretch();
      for (int step = 1; step <= 12; step++) {
        stretch = step(random, step, oracle, stretch);
        assertEquals(oracle.units(stretch), oracle.marks(), "seed " + (first + i));
        divided += stretch.pieces().size() > 1 ? 1 : 0;
      }
      lost += stretch.pieces().isEmpty() ? 1 : 0;
    }
    assertTrue(lost > CASES / 50, lost + " were lost");
    assertTrue(lost < CASES / 2, lost + " were lost");
    assertTrue(divided > CASES / 10, divided + " were divided");
  }

  private static Stretch step(Random random, int step, Oracle oracle, Stretch stretch) {
    var there = new ArrayList<>(oracle.units.keySet());
    var provision = there.get(random.nextInt(there.size()));
    var units = oracle.of(provision);
    if (random.nextInt(6) == 0 && !units.isEmpty()) {
      var split =
          new ProvisionSplit(PLAN, provision, random.nextInt(units.size()), provision(step));
      oracle.split(split);
      return stretch.after(split);
    }
    if (random.nextInt(6) == 0 && there.size() > 1) {
      var from = there.get((there.indexOf(provision) + 1) % there.size());
      var merged = new ProvisionsMerged(PLAN, provision, units.size(), from);
      oracle.merge(merged);
      return stretch.after(merged);
    }
    var edited = edited(provision, edit(random, units.size()));
    oracle.edit(edited);
    return stretch.after(edited);
  }

  /// Of one place or two, now and then one that only inserts.
  private static Edit edit(Random random, int length) {
    var edit = Edit.builder();
    int at = 0;
    for (int place = 0; place <= random.nextInt(2); place++) {
      int keep = random.nextInt(length - at + 1);
      edit.keep(keep).insert("x".repeat(random.nextInt(3)));
      at += keep;
      int deleted = random.nextBoolean() ? 0 : Math.min(random.nextInt(4), length - at);
      edit.delete(deleted);
      at += deleted;
    }
    return edit.build();
  }

  private static List<Boolean> marked(Random random) {
    var units = new ArrayList<>(Collections.nCopies(4 + random.nextInt(8), false));
    int from = random.nextInt(units.size());
    int to = from + 1 + random.nextInt(units.size() - from);
    Collections.fill(units.subList(from, to), true);
    return units;
  }

  private static TextEdited edited(ProvisionId provision, Edit edit) {
    return new TextEdited(PLAN, provision, edit, new EditId("e"), edit.digest(), Optional.empty());
  }

  private static ProvisionId provision(int number) {
    return new ProvisionId("p" + number);
  }

  /// For each unit of each provision whether it belongs to the words.
  private static final class Oracle {

    private final Map<ProvisionId, List<Boolean>> units = new LinkedHashMap<>();

    private List<Boolean> of(ProvisionId provision) {
      return units.getOrDefault(provision, List.of());
    }

    private Stretch stretch() {
      var only = units.entrySet().iterator().next();
      return Stretch.of(
          only.getKey(), only.getValue().indexOf(true), only.getValue().lastIndexOf(true) + 1);
    }

    /// What is inserted belongs to them if both its neighbours do; what takes the place of
    /// something, if all of that did.
    private void edit(TextEdited edited) {
      var before = of(edited.provision());
      var after = new ArrayList<Boolean>();
      var operations = edited.edit().operations();
      int at = 0;
      for (int i = 0; i < operations.size(); i++) {
        var operation = operations.get(i);
        if (operation instanceof String text) {
          boolean replaces =
              i + 1 < operations.size()
                  && operations.get(i + 1) instanceof Integer next
                  && next < 0;
          int end = replaces ? at - (Integer) operations.get(i + 1) : at;
          boolean belongs =
              replaces
                  ? !before.subList(at, end).contains(false)
                  : at > 0 && at < before.size() && before.get(at - 1) && before.get(at);
          after.addAll(Collections.nCopies(text.length(), belongs));
        } else if ((Integer) operation > 0) {
          after.addAll(before.subList(at, at + (Integer) operation));
          at += (Integer) operation;
        } else {
          at -= (Integer) operation;
        }
      }
      after.addAll(before.subList(at, before.size()));
      units.put(edited.provision(), after);
    }

    private void split(ProvisionSplit split) {
      var whole = of(split.provision());
      units.put(split.provision(), List.copyOf(whole.subList(0, split.at())));
      units.put(split.into(), List.copyOf(whole.subList(split.at(), whole.size())));
    }

    private void merge(ProvisionsMerged merged) {
      var both = new ArrayList<>(of(merged.provision()));
      both.addAll(of(merged.from()));
      units.remove(merged.from());
      units.put(merged.provision(), both);
    }

    private Map<ProvisionId, List<Boolean>> marks() {
      return Map.copyOf(units);
    }

    private Map<ProvisionId, List<Boolean>> units(Stretch stretch) {
      var told = new LinkedHashMap<ProvisionId, List<Boolean>>();
      units.forEach(
          (provision, all) ->
              told.put(provision, new ArrayList<>(Collections.nCopies(all.size(), false))));
      for (var piece : stretch.pieces()) {
        Collections.fill(
            told.getOrDefault(piece.provision(), List.of()).subList(piece.from(), piece.to()),
            true);
      }
      return told;
    }
  }
}
