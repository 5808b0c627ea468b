package org.travaux.web.live;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.travaux.core.draft.Draft;
import org.travaux.core.draft.Provision;
import org.travaux.core.event.EditId;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.text.Edit;
import tools.jackson.databind.JsonNode;

/// A delegation at work, as the page is: it types at once on what it sees, sends one edit per
/// provision at a time, moves what is not yet stored over what others did, and after a cut comes
/// back behind what it has seen and sends again what nobody acknowledged.
public final class LiveClient implements AutoCloseable {

  private final String token;
  private final InstrumentId draft;
  private final String prefix;
  private final OwnEdits own;

  private @Nullable Line line;
  private int opened;
  private Draft seen = Draft.FOLD.initial();
  private final List<JsonNode> errors = new ArrayList<>();
  private final List<LogPosition> told = new ArrayList<>();
  private final Map<String, String> peers = new HashMap<>();
  private boolean joined;
  private int resyncs;
  private boolean sentOn;

  /// @param token by which the server knows who this is
  /// @param prefix of the edit ids, which nobody else uses
  public LiveClient(String token, InstrumentId draft, String prefix) {
    this.token = token;
    this.draft = draft;
    this.prefix = prefix;
    this.own = new OwnEdits(draft, prefix);
  }

  /// Connects, for the first time or again, to whichever node, and goes on.
  public synchronized LiveClient connect(URI live) {
    disconnect();
    int number = ++opened;
    line = Line.open(live, token, text -> receive(number, text));
    join();
    return this;
  }

  /// The line is cut; what is typed from now on waits.
  public synchronized void disconnect() {
    opened++;
    joined = false;
    if (line != null) {
      line.close();
      line = null;
    }
  }

  /// Whether the node has closed the line, or died.
  public synchronized boolean isCut() {
    return line == null || !line.isOpen();
  }

  /// Puts text in the place of what stands there, on what this client sees right now.
  public synchronized void type(ProvisionId provision, int at, int deleted, String text) {
    edit(provision, Edit.replace(at, deleted, text));
  }

  public synchronized void edit(ProvisionId provision, Edit edit) {
    edit.apply(text(provision));
    own.add(provision, edit);
    sendNext();
  }

  /// The text as this client sees it, its own unsent words included.
  public synchronized String text(ProvisionId provision) {
    return own.applied(provision, seen.provision(provision).map(Provision::text).orElse(""));
  }

  public synchronized Map<ProvisionId, String> texts() {
    var texts = new LinkedHashMap<ProvisionId, String>();
    seen.provisions().forEach(provision -> texts.put(provision.id(), text(provision.id())));
    return texts;
  }

  /// The draft as the log has it, as far as this client has seen.
  public synchronized Draft draft() {
    return seen;
  }

  public synchronized LogPosition position() {
    return new LogPosition(own.seen());
  }

  /// The positions of all events that came, in the order in which they came.
  public synchronized List<LogPosition> told() {
    return List.copyOf(told);
  }

  public synchronized List<JsonNode> errors() {
    return List.copyOf(errors);
  }

  public synchronized int resyncs() {
    return resyncs;
  }

  /// Whether a node that stops has said so.
  public synchronized boolean wasSentOn() {
    return sentOn;
  }

  /// The status with which the server closed the line.
  public int closedWith() {
    var current = line;
    return current == null ? -1 : current.closedWith();
  }

  /// The persons whom this client was told of, itself included.
  public synchronized Set<String> peers() {
    return Set.copyOf(peers.values());
  }

  public synchronized boolean isJoined() {
    return joined;
  }

  /// Everything typed here stands in the log, and this client has seen it there.
  public synchronized boolean isSettled() {
    return joined && own.isEmpty();
  }

  public void awaitSettled() throws InterruptedException {
    await("all is stored", this::isSettled);
  }

  public void awaitPosition(LogPosition position) throws InterruptedException {
    await("position " + position, () -> !position().isBefore(position));
  }

  /// Waits for something that a message from the server brings about.
  public synchronized void await(String what, BooleanSupplier condition)
      throws InterruptedException {
    long deadlineNs = System.nanoTime() + Line.PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      long leftMs = Duration.ofNanos(deadlineNs - System.nanoTime()).toMillis();
      if (leftMs <= 0) {
        throw new AssertionError(
            prefix + " waited for: " + what + "; at " + own + ", errors " + errors);
      }
      wait(leftMs);
    }
  }

  @Override
  public void close() {
    disconnect();
  }

  private void join() {
    var after = own.seen() < 0 ? "" : ",\"after\":" + own.seen();
    send("{\"type\":\"join\",\"draft\":\"" + draft + "\"" + after + "}");
  }

  private void send(String text) {
    if (line != null && line.isOpen()) {
      line.send(text);
    }
  }

  private synchronized void receive(int number, String text) {
    if (number != opened) {
      return;
    }
    var message = Line.JSON.readTree(text);
    switch (message.path("type").asString()) {
      case "joined" -> joined(message);
      case "events" -> events(message);
      case "presence" -> presence(message);
      case "ack" -> acknowledged(message);
      case "error" -> refused(message);
      case "resync" -> {
        resyncs++;
        joined = false;
        join();
      }
      case "reconnect" -> {
        sentOn = true;
        joined = false;
      }
      default -> {}
    }
    notifyAll();
  }

  private void presence(JsonNode message) {
    for (var one : message.path("here")) {
      peers.put(one.path("session").asString(), one.path("by").path("person").asString());
    }
    message.path("gone").forEach(session -> peers.remove(session.asString()));
  }

  private void joined(JsonNode message) {
    joined = true;
    presence(message);
    if (message.has("provisions")) {
      seen = DraftFromJson.read(draft, message);
      own.standOn(message.path("position").asLong());
    }
    own.sent().forEach(this::send);
    sendNext();
  }

  private void events(JsonNode message) {
    var at = Instant.EPOCH;
    for (var node : message.path("events")) {
      at = node.has("at") ? Instant.parse(node.path("at").asString()) : at;
      var recorded = EventsFromJson.read(draft, node, at);
      told.add(recorded.position());
      if (recorded.position().value() > own.seen()) {
        evolve(recorded);
      }
    }
    sendNext();
  }

  private void evolve(Recorded recorded) {
    own.evolve(recorded);
    seen = Draft.FOLD.evolve(seen, recorded);
  }

  private void acknowledged(JsonNode message) {
    own.acknowledged(new EditId(message.path("id").asString()), message.path("position").asLong());
    sendNext();
  }

  /// What is to be sent again is sent again; what cannot be, is given up.
  private void refused(JsonNode message) {
    errors.add(message);
    var id = message.path("id").asString();
    switch (message.path("code").asString()) {
      case "CONTENDED", "BUSY", "UNAVAILABLE", "TOO_FAST" -> own.sent(id).ifPresent(this::send);
      case "STALE" -> {
        own.takeBack(id);
        sendNext();
      }
      default -> own.giveUp(id);
    }
  }

  private void sendNext() {
    if (joined) {
      own.next().forEach(this::send);
    }
  }
}
