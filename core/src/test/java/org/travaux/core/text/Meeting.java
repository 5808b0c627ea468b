package org.travaux.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.travaux.core.text.Rebase.Accepted;
import org.travaux.core.text.Rebase.Changed;
import org.travaux.core.text.Rebase.Cut;
import org.travaux.core.text.Rebase.Joined;
import org.travaux.core.text.Rebase.Own;

/// One authority and many writers on a network that is late, loses connections and repeats itself.
final class Meeting {

  /// An edit on its way to the authority. It is repeated as it was first sent.
  private record Sent(long base, String part, String id, Edit edit) {}

  private final Chance chance;
  private final boolean oneUnderWayInEachPart;
  private final List<Accepted<String, String>> log = new ArrayList<>();
  private final Parts texts;
  /// Edits of which others left nothing to do, and the position at which that was so.
  private final Map<String, Long> nothingLeft = new HashMap<>();

  private final Set<String> acceptedIds = new HashSet<>();
  private final List<Writer> writers = new ArrayList<>();
  private int parts;

  Meeting(Chance chance, int writersCount, boolean oneUnderWayInEachPart) {
    this.oneUnderWayInEachPart = oneUnderWayInEachPart;
    this.chance = chance;
    var text = chance.text(30);
    texts = new Parts(text);
    for (int i = 0; i < writersCount; i++) {
      writers.add(new Writer(i, text));
    }
  }

  /// Something happens, somewhere.
  void step() {
    var writer = writers.get(chance.below(writers.size()));
    switch (chance.below(10)) {
      case 0, 1, 2 -> writer.type();
      case 3, 4 -> writer.send();
      case 5, 6 -> writer.arrive();
      case 7, 8 -> writer.read(1 + chance.below(5));
      default -> {
        if (chance.oneIn(4)) {
          writer.reconnect();
        } else if (chance.oneIn(4)) {
          restructure();
        }
      }
    }
  }

  /// Everything sent arrives, and everybody reads everything.
  void end() {
    for (var writer : writers) {
      for (int round = 0; writer.hasUnsaved(); round++) {
        assertTrue(round < 1_000, () -> "never accepted: " + writer.pending);
        writer.reconnect();
        writer.send();
        writer.arrive();
        writer.read(Integer.MAX_VALUE);
      }
    }
    for (var writer : writers) {
      writer.read(Integer.MAX_VALUE);
      assertEquals(texts.texts(), writer.confirmed.texts());
      assertEquals(texts.texts(), writer.seen.texts());
    }
    texts
        .texts()
        .values()
        .forEach(text -> assertEquals(-1, Units.loneSurrogate(text, 0, text.length())));
  }

  private void accept(Sent sent) {
    if (!acceptedIds.add(sent.id())) {
      return;
    }
    var late = new Rebase<>(sent.base(), List.of(new Own<>(sent.id(), sent.part(), sent.edit())));
    for (var accepted : log.subList((int) sent.base(), log.size())) {
      late = late.after(accepted);
    }
    long before = log.size();
    for (var part : late.own()) {
      if (!part.edit().isEmpty()) {
        var text = texts.text(part.part());
        assertTrue(part.edit().fits(text), () -> part.edit() + " over " + text);
        tell(new Changed<>(log.size() + 1L, part.part(), part.id(), part.edit()));
      }
    }
    if (log.size() == before) {
      nothingLeft.put(sent.id(), before);
    }
  }

  private void tell(Accepted<String, String> accepted) {
    log.add(accepted);
    texts.follow(accepted);
  }

  private void restructure() {
    var names = texts.names();
    var part = names.get(chance.below(names.size()));
    var other = names.get(chance.below(names.size()));
    var next = log.size() + 1L;
    if (names.size() < 4) {
      parts++;
      tell(new Cut<>(next, part, chance.place(texts.text(part)), "p" + parts));
    } else if (!part.equals(other)) {
      tell(new Joined<>(next, part, texts.text(part).length(), other));
    }
  }

  private final class Writer {
    private final int number;
    private int made;
    private int told;
    private Rebase<String, String> pending = new Rebase<>(0, List.of());
    private final Map<String, Sent> underWay = new HashMap<>();
    private final Deque<Sent> wire = new ArrayDeque<>();

    /// What the log says, and what stands on the writer's screen.
    private final Parts confirmed;

    private final Parts seen;

    Writer(int number, String text) {
      this.number = number;
      confirmed = new Parts(text);
      seen = new Parts(text);
    }

    boolean hasUnsaved() {
      return !pending.own().isEmpty();
    }

    void type() {
      var names = seen.names();
      var part = names.get(chance.below(names.size()));
      var edit = chance.edit(seen.text(part));
      made++;
      seen.change(part, edit);
      var own = new ArrayList<>(pending.own());
      own.add(new Own<>("unsent-" + made, part, edit));
      pending = new Rebase<>(pending.seen(), own);
    }

    /// The oldest edit, or that of each part. It gets its name for good now.
    void send() {
      var own = new ArrayList<>(pending.own());
      for (int i = 0; i < own.size(); i++) {
        var mine = own.get(i);
        if (underWay.containsKey(mine.id())) {
          if (!oneUnderWayInEachPart) {
            return;
          }
        } else if (isFirst(mine)) {
          made++;
          var named = new Own<>("w" + number + "-" + made, mine.part(), mine.edit());
          var sent = new Sent(pending.seen(), named.part(), named.id(), named.edit());
          own.set(i, named);
          pending = new Rebase<>(pending.seen(), own);
          underWay.put(named.id(), sent);
          wire.add(sent);
          return;
        }
      }
    }

    private boolean isFirst(Own<String, String> mine) {
      return pending.own().stream()
          .filter(one -> one.part().equals(mine.part()))
          .findFirst()
          .filter(mine::equals)
          .isPresent();
    }

    void arrive() {
      for (var sent = wire.poll(); sent != null; sent = wire.poll()) {
        accept(sent);
      }
    }

    void reconnect() {
      wire.clear();
      wire.addAll(underWay.values());
      told = chance.below(told + 1);
    }

    void read(int most) {
      for (int i = 0; i < most && told < log.size(); i++) {
        try {
          hear(log.get(told));
          told++;
        } catch (IllegalStateException otherwise) {
          assertTrue(oneUnderWayInEachPart, otherwise::getMessage);
          readAgain();
        }
      }
      forgetWhatIsSettled();
    }

    /// The authority answers at once, and the writer heeds it when it has read so far.
    private void forgetWhatIsSettled() {
      var own = new ArrayList<>(pending.own());
      own.removeIf(mine -> nothingLeft.getOrDefault(mine.id(), Long.MAX_VALUE) <= pending.seen());
      pending.own().stream()
          .filter(mine -> !own.contains(mine))
          .forEach(mine -> assertTrue(mine.edit().isEmpty(), () -> "dropped " + mine));
      pending = new Rebase<>(pending.seen(), own);
      underWay.keySet().removeIf(id -> own.stream().noneMatch(mine -> mine.id().equals(id)));
    }

    private void readAgain() {
      confirmed.copy(texts);
      seen.copy(texts);
      pending = new Rebase<>(log.size(), List.of());
      underWay.clear();
      told = log.size();
    }

    private void hear(Accepted<String, String> accepted) {
      if (accepted.position() <= pending.seen()) {
        assertEquals(pending, pending.after(accepted));
        return;
      }
      switch (accepted) {
        case Changed<String, String> changed ->
            seen.change(changed.part(), pending.visible(changed));
        case Cut<String, String> cut ->
            seen.cut(
                cut.part(),
                pending.visible(cut.part(), new Anchor(cut.at(), Side.RIGHT)).offset(),
                cut.into());
        case Joined<String, String> joined -> seen.join(joined.part(), joined.from());
      }
      pending = pending.after(accepted);
      confirmed.follow(accepted);
      for (var part : seen.names()) {
        assertEquals(seen.text(part), withOwn(part));
      }
    }

    private String withOwn(String part) {
      var text = confirmed.text(part);
      for (var mine : pending.own()) {
        text = mine.part().equals(part) ? mine.edit().apply(text) : text;
      }
      return text;
    }
  }
}
