package org.travaux.web.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.web.socket.adapter.standard.StandardWebSocketSession;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Decisions;
import org.travaux.core.draft.Draft;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.EditId;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Role;
import org.travaux.core.text.Edit;
import org.travaux.web.live.RoomMessage.Answered;
import org.travaux.web.live.RoomMessage.Editing;

/// Edits of a room whose log never answers.
class EditsTest {

  private static final LiveLimits LIMITS =
      new LiveLimits(
          65_536,
          20_000,
          1_024,
          1,
          1_000,
          2,
          2,
          new LiveLimits.Rooms(2, 16, 2, 2, 100, 250, 1_000),
          new LiveLimits.Sending(4, 1_000, 1, 1_000));
  private static final Draft DRAFT =
      Draft.of(
          Optional.of(
              new InstrumentOpened(
                  LiveServer.DRAFT, new BodyId("council"), "", "resolution", "en")),
          List.of(),
          Map.of(),
          Optional.empty());

  private final List<Answered> answered = new ArrayList<>();
  private final Edits edits =
      new Edits(new Silence(), new Anybody(), new LiveMetrics(new SimpleMeterRegistry()), 16);
  private final Subscription ana =
      new Connection(
              "n1-1",
              new Anybody(),
              new Wire(new StandardWebSocketSession(new HttpHeaders(), Map.of(), null, null), 1),
              LIMITS,
              _ -> {})
          .join(LiveServer.DRAFT);

  private static final class Silence implements Decisions {
    @Override
    public CompletableFuture<Decided> decide(Decision<?> decision) {
      return new CompletableFuture<>();
    }

    @Override
    public CompletableFuture<List<Answer>> decideTogether(
        List<? extends Decision<?>> decisions, int attempts) {
      return new CompletableFuture<>();
    }
  }

  private static final class Anybody implements LiveAuthority, LiveAuthority.Caller {
    @Override
    public Optional<Caller> caller(ServerHttpRequest handshake) {
      return Optional.of(this);
    }

    @Override
    public Optional<Delegate> delegate(PersonId person, BodyId body, Act act) {
      return Optional.of(LiveServer.delegate("ana", "BRA", Role.DELEGATE));
    }

    @Override
    public PersonId person() {
      return new PersonId("ana");
    }

    @Override
    public boolean isSignedIn() {
      return true;
    }
  }

  private void edit(String id) {
    var edit =
        new ClientMessage.Edit(
            LiveServer.DRAFT,
            ClientMessage.Words.TEXT,
            new ProvisionId("p1"),
            new EditId(id),
            LogPosition.START,
            Edit.replace(0, 0, "a"));
    edits.add(new Editing(ana, edit, System.nanoTime()), LogPosition.START);
    edits.submit(DRAFT, Clock.systemUTC(), answered::add);
  }

  @Test
  void an_edit_that_is_never_answered_is_given_up_after_half_a_minute_and_the_next_one_goes() {
    edit("a-1");
    long askedNs = System.nanoTime();

    edits.giveUp(askedNs + TimeUnit.SECONDS.toNanos(20));
    assertEquals(List.of(), answered);

    edits.giveUp(askedNs + TimeUnit.SECONDS.toNanos(31));
    assertEquals(1, answered.size());
    assertInstanceOf(TimeoutException.class, answered.getFirst().failure());
    assertTrue(edits.areWaiting());
    edits.settle(answered.getFirst());
    assertFalse(edits.areWaiting());
    assertEquals(1, ana.connection().waiting(), "the word that the log did not answer");

    edit("a-2");
    assertTrue(edits.areWaiting());
  }
}
