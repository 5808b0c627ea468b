package org.travaux.web.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.travaux.web.rehearsal.Accrediting.done;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.travaux.core.draft.Provision;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProvisionId;
import org.travaux.web.RunningTravaux;
import org.travaux.web.Visitor;
import org.travaux.web.live.LiveClient;

/// Takes a record in, lets twenty delegations type into it at once while lines are cut and the
/// server is killed, and then holds everybody's text, the server's and every earlier moment's
/// against each other.
final class Rehearsal implements AutoCloseable {

  private static final int DELEGATIONS = 20;
  private static final int EDITS_EACH = 60;
  private static final int EDITS_LIMIT = 1_000;
  private static final int CUT_EVERY = 20;
  private static final int KILLS = 2;
  private static final long KEYSTROKE_NS = TimeUnit.MILLISECONDS.toNanos(40);
  private static final long PAUSE_NS = TimeUnit.MILLISECONDS.toNanos(200);
  private static final long GLANCE_NS = TimeUnit.MILLISECONDS.toNanos(1);
  private static final int MOMENTS = 200;
  private static final InstrumentId RECORD = new InstrumentId("record");
  private static final Pattern MARK = Pattern.compile("\\[bookmark: [^\\]]*]");
  private static final List<String> WORDS =
      List.of("and ", "the Union ", "联盟", "страны ", "الدول ", "développement ", "e\u0301", "🌍");

  private final Path data;
  private final SplittableRandom seeds;
  private final List<LiveClient> delegations = new ArrayList<>();
  private final Map<LogPosition, Map<ProvisionId, String>> seen = new ConcurrentSkipListMap<>();
  private RunningTravaux server;
  private String secretariat = "";

  /// What a rehearsal came to.
  record Outcome(int provisions, LogPosition head, int moments) {}

  Rehearsal(Path data, long seed) {
    this.data = data;
    this.seeds = new SplittableRandom(seed);
    this.server = RunningTravaux.start(data);
  }

  Outcome play(String source) throws InterruptedException {
    var tokens = new Accrediting(server).everybody(DELEGATIONS);
    secretariat = tokens.getLast();
    takeIn(source);
    for (int i = 0; i < DELEGATIONS; i++) {
      delegations.add(new LiveClient(tokens.get(i), RECORD, "d" + i).connect(live()));
    }
    draft();
    var head = settle();
    compareTexts();
    compareMoments();
    verifyChain();
    return new Outcome(delegations.getFirst().draft().provisions().size(), head, seen.size());
  }

  private URI live() {
    return URI.create(server.uri().toString().replaceFirst("http", "ws")).resolve("/live");
  }

  /// To whichever server runs now.
  private Visitor secretariat() {
    return new Visitor(server.uri()).with("Authorization", "Bearer " + secretariat);
  }

  /// Nothing visible is lost: numbers as they are computed and texts, in order, are the source.
  private void takeIn(String source) {
    done(
        secretariat()
            .post(
                "/api/instruments",
                Map.of(
                    "instrument", RECORD.value(),
                    "body", "group",
                    "title", "Record",
                    "kind", "report",
                    "language", "zh")));
    done(
        secretariat()
            .post(
                "/api/instruments/record/import",
                Map.of("source", "record.txt", "text", source, "prefix", "p")));
    var taken = new StringBuilder();
    for (var provision :
        done(secretariat().get("/api/instruments/record")).json().path("provisions")) {
      taken.append(provision.path("number").asString()).append(provision.path("text").asString());
    }
    assertEquals(
        visible(MARK.matcher(source).replaceAll("")), visible(taken.toString()), "taken in");
  }

  private static String visible(String text) {
    return text.replaceAll("[\\s\\p{Z}\\p{Cf}]+", "");
  }

  private void draft() throws InterruptedException {
    var typing = new CountDownLatch(DELEGATIONS);
    for (var delegation : delegations) {
      var chance = seeds.split();
      Thread.ofVirtual()
          .start(
              () -> {
                try {
                  work(delegation, chance);
                } finally {
                  typing.countDown();
                }
              });
    }
    for (int kill = 1; kill <= KILLS; kill++) {
      awaitEdits(kill * DELEGATIONS * EDITS_EACH / (KILLS + 2));
      server.kill();
      server = RunningTravaux.start(data);
      reconnect();
    }
    assertTrue(typing.await(2, TimeUnit.MINUTES), "everybody has typed");
    reconnect();
    for (var delegation : delegations) {
      delegation.awaitSettled();
    }
  }

  /// One delegation's work: words in, words out, and now and then a cut of its line.
  private void work(LiveClient delegation, SplittableRandom chance) {
    for (int i = 1; isGoingOn(i); i++) {
      synchronized (delegation) {
        var provisions = List.copyOf(delegation.texts().keySet());
        if (!provisions.isEmpty()) {
          type(delegation, provisions.get(chance.nextInt(provisions.size())), chance);
        }
      }
      if (i % CUT_EVERY == 0) {
        delegation.disconnect();
      }
      read(delegation);
      LockSupport.parkNanos(chance.nextLong(KEYSTROKE_NS));
      if (i % CUT_EVERY == 3) {
        tryToConnect(delegation);
      }
    }
  }

  /// Until enough was typed, and enough moments were seen to compare later.
  private boolean isGoingOn(int edits) {
    return edits <= EDITS_EACH || (seen.size() < MOMENTS && edits <= EDITS_LIMIT);
  }

  private static void type(LiveClient delegation, ProvisionId provision, SplittableRandom chance) {
    var text = delegation.text(provision);
    int at = text.offsetByCodePoints(0, chance.nextInt(text.codePointCount(0, text.length()) + 1));
    boolean deletes = at < text.length() && chance.nextInt(4) == 0;
    int deleted = deletes ? Character.charCount(text.codePointAt(at)) : 0;
    var word = deletes ? "" : WORDS.get(chance.nextInt(WORDS.size()));
    delegation.type(provision, at, deleted, word);
  }

  /// The node may be down at this moment; then the next attempt is the one after its restart.
  private void tryToConnect(LiveClient delegation) {
    try {
      delegation.connect(live());
    } catch (RuntimeException down) {
      delegation.disconnect();
    }
  }

  private void reconnect() {
    delegations.stream().filter(LiveClient::isCut).forEach(each -> each.connect(live()));
  }

  private void awaitEdits(int count) throws InterruptedException {
    var first = delegations.getFirst();
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (first.told().size() < count && System.nanoTime() < deadline) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
  }

  /// Looks up from the keys until the words are stored, or for a moment where there is no line.
  private void read(LiveClient delegation) {
    long until = System.nanoTime() + PAUSE_NS;
    do {
      LockSupport.parkNanos(GLANCE_NS);
      note(delegation);
    } while (!delegation.isSettled() && System.nanoTime() < until);
  }

  /// What the delegation has from the log, and how far it has read.
  private void note(LiveClient delegation) {
    synchronized (delegation) {
      if (delegation.position().value() >= 0) {
        var texts = new LinkedHashMap<ProvisionId, String>();
        for (Provision provision : delegation.draft().provisions()) {
          texts.put(provision.id(), provision.text());
        }
        seen.putIfAbsent(delegation.position(), texts);
      }
    }
  }

  private LogPosition settle() throws InterruptedException {
    var head =
        delegations.stream().map(LiveClient::position).max(LogPosition::compareTo).orElseThrow();
    for (var delegation : delegations) {
      delegation.awaitPosition(head);
    }
    return head;
  }

  private void compareTexts() {
    var texts = delegations.getFirst().texts();
    for (var delegation : delegations) {
      assertEquals(texts, delegation.texts(), "what the delegations have");
    }
    assertEquals(texts, textsAt(""), "what the server has");
  }

  private void compareMoments() {
    var moments = new ArrayList<>(seen.keySet());
    assertTrue(moments.size() >= MOMENTS, "moments seen: " + moments.size());
    while (moments.size() > MOMENTS) {
      moments.remove(seeds.nextInt(moments.size()));
    }
    for (var moment : moments) {
      assertEquals(seen.get(moment), textsAt("?at=" + moment), "at " + moment);
    }
  }

  private Map<ProvisionId, String> textsAt(String moment) {
    var texts = new LinkedHashMap<ProvisionId, String>();
    for (var provision :
        done(secretariat().get("/api/instruments/record" + moment)).json().path("provisions")) {
      texts.put(
          new ProvisionId(provision.path("id").asString()), provision.path("text").asString());
    }
    return texts;
  }

  /// With the server down, nobody can have put the file in order for the occasion.
  private void verifyChain() {
    server.close();
    Chain.requireWhole(data.resolve("log.mv.db"));
  }

  @Override
  public void close() {
    delegations.forEach(LiveClient::close);
    server.close();
  }
}
