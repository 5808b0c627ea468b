package org.travaux.web.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.travaux.core.event.Form;
import org.travaux.core.event.Given;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Proposal;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Role;
import org.travaux.core.event.Source;
import org.travaux.core.instrument.InsertProvision;
import org.travaux.core.proposal.MakeProposal;
import org.travaux.core.text.Edit;

/// The protocol's document, played: what it shows a client saying is said to a real server, and
/// what comes back is, byte for byte, what it shows.
@TestInstance(Lifecycle.PER_CLASS)
class ProtocolTest {

  private static final Instant NOW = Instant.parse("2022-01-13T09:30:00Z");

  private final Examples examples = new Examples();
  private final Set<String> played = new HashSet<>();
  private final LiveServer server;

  ProtocolTest(@TempDir Path data) {
    var ben = LiveServer.delegate("ben", "CHE", Role.CHAIR);
    server = LiveServer.start(data, StandingClock.class, "--travaux.live.node=n1").found(ben);
    server.accredit(LiveServer.delegate("ana", "BRA", Role.DELEGATE));
    server.open(LiveServer.DRAFT, ben);
  }

  @Configuration(proxyBeanMethods = false)
  static class StandingClock {
    @Bean
    @Primary
    Clock standingClock() {
      return Clock.fixed(NOW, ZoneOffset.UTC);
    }
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void the_document_is_what_is_said() throws Exception {
    var ana = Line.open(server.live(), "ana");
    ana.send(client("join", 0));
    assertEquals(server("joined", 0), ana.nextText("joined"));
    ana.nextText("presence");

    ana.send(client("edit", 0));
    assertEquals(server("events", 0), ana.nextText("events"));
    ana.send(client("edit", 1)).nextText("events");
    ana.send(client("edit", 0));
    assertEquals(server("ack", 0), ana.nextText("ack"));

    var ben = Line.open(server.live(), "ben");
    ben.send(client("join", 1));
    assertEquals(server("joined", 1), ben.nextText("joined"));
    assertEquals(server("events", 1), ben.nextText("events"));
    ben.nextText("presence");
    ana.nextText("presence");

    ana.send(client("presence", 0));
    assertEquals(server("presence", 0), ben.nextText("presence"));
    ana.send(client("presence", 1));
    assertEquals(server("presence", 1), ben.nextText("presence"));

    insertProvision();
    assertEquals(server("events", 2), ben.nextText("events"));

    propose();
    ben.nextText("events");
    ana.send(client("edit", 2));
    assertEquals(server("events", 3), ben.nextText("events"));

    ana.send(client("edit", 0).replace("\"base\":9", "\"base\":\"9\""));
    assertEquals(server("error", 0), ana.nextText("error"));
    ana.send(client("edit", 0).replace("p2", "p9").replace("a1-1", "a1-3"));
    assertEquals(server("error", 1), ana.nextText("error"));

    ana.send(client("ping", 0));
    assertEquals(server("pong", 0), ana.nextText("pong"));
    ana.send(client("leave", 0));
    assertEquals(server("presence", 2), ben.nextText("presence"));
    played.add("server resync");
    assertEquals(
        examples.get("server resync", 0),
        new String(
            Frames.of(new ServerMessage.Resync(LiveServer.DRAFT, ServerMessage.Reason.TOO_SLOW))
                .buffer()
                .array(),
            java.nio.charset.StandardCharsets.UTF_8));

    server.close();
    assertEquals(server("reconnect", 0), ben.nextText("reconnect"));
    assertEquals(1012, ben.closedWith());
    assertEquals(examples.kinds(), played, "played of the document");
  }

  private void insertProvision() {
    var ben = LiveServer.delegate("ben", "CHE", Role.CHAIR);
    server.tell(
        new InsertProvision(
            LiveServer.DRAFT,
            LiveServer.BODY,
            new ProvisionId("p3"),
            Optional.of(LiveServer.WORLD),
            new Form(Form.Kind.PARAGRAPH, 1, Form.Numbering.NONE),
            "Leaving nobody behind",
            new Given(ben, Instant.parse("2022-01-13T09:31:00Z"))));
  }

  private void propose() {
    var ana = LiveServer.delegate("ana", "BRA", Role.DELEGATE);
    server.tell(
        new MakeProposal(
            new ProposalId("bra-1"),
            LiveServer.DRAFT,
            LiveServer.BODY,
            new Source.Floor(),
            List.of(ana.delegation()),
            LogPosition.PENDING,
            List.of(
                new Proposal.Modify(
                    LiveServer.WORLD,
                    Edit.replace(3, 13, "fair"),
                    Proposal.Modify.Weight.SUBSTANTIVE,
                    Optional.empty())),
            new Given(ana, NOW)));
  }

  private String client(String type, int number) {
    played.add("client " + type);
    return examples.get("client " + type, number);
  }

  private String server(String type, int number) {
    played.add("server " + type);
    return examples.get("server " + type, number);
  }
}
