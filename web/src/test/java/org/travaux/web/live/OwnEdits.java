package org.travaux.web.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.travaux.core.event.EditId;
import org.travaux.core.event.InstrumentEvent.ProvisionSplit;
import org.travaux.core.event.InstrumentEvent.ProvisionsMerged;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.text.Edit;
import org.travaux.core.text.Rebase;
import org.travaux.web.json.EventJson;

/// What a delegation has typed and the log does not hold yet: per provision at most one edit that
/// is under way, and one behind it in which all that is typed meanwhile comes together.
///
/// Guarded by the client that it belongs to.
final class OwnEdits {

  private final InstrumentId draft;
  private final String prefix;
  private final Map<EditId, String> sent = new LinkedHashMap<>();
  private final Map<EditId, Long> acknowledged = new HashMap<>();
  private Rebase<ProvisionId, EditId> rebase = new Rebase<>(-1, List.of());
  private int typed;

  /// @param prefix of the edit ids, which nobody else uses
  OwnEdits(InstrumentId draft, String prefix) {
    this.draft = draft;
    this.prefix = prefix;
  }

  /// The position up to which others' changes are taken into account; negative at first.
  long seen() {
    return rebase.seen();
  }

  boolean isEmpty() {
    return rebase.own().isEmpty();
  }

  /// What somebody types on the text that has all these edits in it.
  void add(ProvisionId provision, Edit edit) {
    var mine = new ArrayList<>(rebase.own());
    int last = lastUnsent(provision);
    if (last >= 0) {
      var before = mine.get(last);
      mine.set(last, new Rebase.Own<>(before.id(), provision, before.edit().compose(edit)));
    } else {
      mine.add(new Rebase.Own<>(new EditId(prefix + "-" + ++typed), provision, edit));
    }
    rebase = new Rebase<>(rebase.seen(), mine);
  }

  private int lastUnsent(ProvisionId provision) {
    for (int i = rebase.own().size() - 1; i >= 0; i--) {
      var mine = rebase.own().get(i);
      if (mine.part().equals(provision)) {
        return sent.containsKey(mine.id()) ? -1 : i;
      }
    }
    return -1;
  }

  /// The text with the edits in it.
  String applied(ProvisionId provision, String text) {
    for (var mine : rebase.own()) {
      if (mine.part().equals(provision)) {
        text = mine.edit().apply(text);
      }
    }
    return text;
  }

  /// The edits are over the whole text as it was told at this position.
  void standOn(long position) {
    rebase = new Rebase<>(position, rebase.own());
  }

  void evolve(Recorded recorded) {
    long position = recorded.position().value();
    rebase =
        switch (recorded.event()) {
          case TextEdited e ->
              rebase.after(new Rebase.Changed<>(position, e.provision(), e.id(), e.edit()));
          case ProvisionSplit e ->
              rebase.after(new Rebase.Cut<>(position, e.provision(), e.at(), e.into()));
          case ProvisionsMerged e ->
              rebase.after(new Rebase.Joined<>(position, e.provision(), e.at(), e.from()));
          default -> new Rebase<>(position, rebase.own());
        };
    dropDone();
  }

  void acknowledged(EditId id, long position) {
    acknowledged.put(id, position);
    dropDone();
  }

  /// It will never be in the log.
  void giveUp(String id) {
    keep(mine -> !mine.id().value().equals(id));
    dropDone();
  }

  /// An own edit is done when it came back, or was acknowledged and nothing is left of it.
  private void dropDone() {
    keep(
        mine ->
            !acknowledged.containsKey(mine.id())
                || (acknowledged.get(mine.id()) > rebase.seen() && !mine.edit().isEmpty()));
    sent.keySet().removeIf(id -> rebase.own().stream().noneMatch(mine -> mine.id().equals(id)));
  }

  private void keep(Predicate<Rebase.Own<ProvisionId, EditId>> kept) {
    rebase = new Rebase<>(rebase.seen(), rebase.own().stream().filter(kept).toList());
  }

  /// The messages that are under way.
  Collection<String> sent() {
    return sent.values();
  }

  Optional<String> sent(String id) {
    return id.isEmpty() ? Optional.empty() : Optional.ofNullable(sent.get(new EditId(id)));
  }

  /// It is to be sent anew, over what is seen by then.
  void takeBack(String id) {
    sent.remove(new EditId(id));
  }

  /// The messages to send now, from here on under way.
  List<String> next() {
    var next = new ArrayList<String>();
    var underWay = new ArrayList<ProvisionId>();
    for (var mine : rebase.own()) {
      if (!underWay.contains(mine.part()) && !sent.containsKey(mine.id())) {
        var message = message(mine);
        sent.put(mine.id(), message);
        next.add(message);
      }
      underWay.add(mine.part());
    }
    return next;
  }

  private String message(Rebase.Own<ProvisionId, EditId> mine) {
    var text = new StringBuilder("{\"type\":\"edit\",\"draft\":\"").append(draft);
    text.append("\",\"provision\":\"").append(mine.part()).append("\",\"id\":\"");
    text.append(mine.id()).append("\",\"base\":").append(rebase.seen()).append(",\"edit\":");
    EventJson.appendEdit(text, mine.edit());
    return text.append('}').toString();
  }

  @Override
  public String toString() {
    return rebase.toString();
  }
}
