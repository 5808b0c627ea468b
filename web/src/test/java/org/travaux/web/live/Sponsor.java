package org.travaux.web.live;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.travaux.core.event.EditId;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProposalEvent.ProposalTextEdited;
import org.travaux.core.event.ProposalId;
import org.travaux.core.text.Edit;
import org.travaux.core.text.Rebase;
import org.travaux.core.text.Side;
import org.travaux.web.json.EventJson;
import tools.jackson.databind.JsonNode;

/// A delegation that types in what a proposal of its reads for one provision, as the page does: at
/// once on what it sees, one edit under way at a time. It listens only when it is asked to wait.
final class Sponsor implements AutoCloseable {

  private final String person;
  private final ProposalId proposal;
  private final List<JsonNode> errors = new ArrayList<>();
  private Rebase<ProposalId, EditId> own;
  private Edit proposed;
  private String reads;
  private @Nullable Line line;
  private @Nullable String underWay;
  private int typed;

  /// @param seen the position at which the provision says `text`
  /// @param proposed over that
  Sponsor(String person, ProposalId proposal, LogPosition seen, String text, Edit proposed) {
    this.person = person;
    this.proposal = proposal;
    this.proposed = proposed;
    reads = proposed.apply(text);
    own = new Rebase<>(seen.value(), List.of());
  }

  /// Comes, for the first time or again, and says again what was not acknowledged.
  Sponsor connect(URI live) throws InterruptedException {
    line = Line.open(live, person);
    line.send(
        "{\"type\":\"join\",\"draft\":\"" + LiveServer.DRAFT + "\",\"after\":" + own.seen() + "}");
    line.next("joined");
    if (underWay != null) {
      line.send(underWay);
    }
    return this;
  }

  @Override
  public void close() {
    cut();
  }

  /// What it says from now on waits.
  void cut() {
    if (line != null) {
      line.close();
      line = null;
    }
  }

  String reads() {
    var text = reads;
    for (var mine : own.own()) {
      text = mine.edit().apply(text);
    }
    return text;
  }

  List<JsonNode> errors() {
    return errors;
  }

  LogPosition seen() {
    return new LogPosition(own.seen());
  }

  /// Types, and says so if nothing else of its own is under way.
  Sponsor type(int at, int deleted, String text) {
    var edit = Edit.replace(at, deleted, text);
    var mine = new ArrayList<>(own.own());
    if (mine.size() == (underWay == null ? 0 : 1)) {
      mine.add(new Rebase.Own<>(new EditId(person + "-" + ++typed), proposal, edit));
    } else {
      var last = mine.removeLast();
      mine.add(new Rebase.Own<>(last.id(), proposal, last.edit().compose(edit)));
    }
    own = new Rebase<>(own.seen(), mine);
    say();
    return this;
  }

  /// Listens until all that it typed stands in the log.
  void awaitSettled() throws InterruptedException {
    while (!own.own().isEmpty()) {
      hear();
    }
  }

  void awaitPosition(LogPosition position) throws InterruptedException {
    while (seen().isBefore(position)) {
      hear();
    }
  }

  private void say() {
    if (underWay == null && line != null && !own.own().isEmpty()) {
      var mine = own.own().getFirst();
      var message = new StringBuilder("{\"type\":\"edit\",\"draft\":\"").append(LiveServer.DRAFT);
      message.append("\",\"proposal\":\"").append(proposal).append("\",\"provision\":\"");
      message.append(LiveServer.WORLD).append("\",\"id\":\"").append(mine.id());
      message.append("\",\"base\":").append(own.seen()).append(",\"edit\":");
      EventJson.appendEdit(message, mine.edit());
      underWay = message.append('}').toString();
      line.send(underWay);
    }
  }

  private void hear() throws InterruptedException {
    if (line == null) {
      throw new AssertionError(person + " is cut off and waits for " + own);
    }
    var message = Line.JSON.readTree(line.next());
    switch (message.path("type").asString()) {
      case "events" -> message.path("events").forEach(this::told);
      case "ack" -> done(new EditId(message.path("id").asString()));
      case "error" -> {
        errors.add(message);
        done(new EditId(message.path("id").asString()));
      }
      default -> {}
    }
    say();
  }

  private void told(JsonNode node) {
    var recorded = EventsFromJson.read(LiveServer.DRAFT, node, Instant.EPOCH);
    long position = recorded.position().value();
    switch (recorded.event()) {
      case ProposalTextEdited(var of, _, _, var edit, var id, _) when of.equals(proposal) -> {
        proposed = proposed.compose(edit);
        changed(position, id, edit);
        if (own.own().stream().noneMatch(mine -> mine.id().equals(id))) {
          forget(id);
        }
      }
      case TextEdited under when under.provision().equals(LiveServer.WORLD) -> {
        changed(position, under.id(), under.edit().transform(proposed, Side.LEFT));
        proposed = proposed.transform(under.edit(), Side.RIGHT);
      }
      default -> own = new Rebase<>(position, own.own());
    }
  }

  private void changed(long position, EditId id, Edit edit) {
    own = own.after(new Rebase.Changed<>(position, proposal, id, edit));
    reads = edit.apply(reads);
  }

  private void done(EditId id) {
    own = new Rebase<>(own.seen(), own.own().stream().filter(m -> !m.id().equals(id)).toList());
    forget(id);
  }

  private void forget(EditId id) {
    if (underWay != null && underWay.contains("\"id\":\"" + id + "\"")) {
      underWay = null;
    }
  }
}
