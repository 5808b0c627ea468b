package org.travaux.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.core.decide.Decisions;
import org.travaux.core.decide.Decisions.Decided;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Role;
import org.travaux.core.instrument.EditProvision;
import org.travaux.core.instrument.OpenInstrument;
import org.travaux.core.instrument.UndoOwnEdit;
import org.travaux.core.rendering.OpenRendering;
import org.travaux.core.rendering.ReplaceTerm;
import org.travaux.core.text.Edit;
import org.travaux.projections.account.Pass;
import org.travaux.web.identity.Who;
import org.travaux.web.live.LiveServer;

/// Somebody edits, is away while others go on, comes back and takes it back.
class UndoLongAgoTest {

  private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
  private static final Delegate ANA = LiveServer.delegate("ana", "BRA", Role.DELEGATE);
  private static final Delegate BEN = LiveServer.delegate("ben", "CHE", Role.DELEGATE);

  @Test
  void what_others_typed_meanwhile_does_not_put_it_out_of_reach(@TempDir Path data) {
    try (var server = LiveServer.start(data).found().accredit(ANA).accredit(BEN)) {
      server.open(LiveServer.DRAFT);
      type(server, List.of(edit(ANA, NINE, Edit.replace(3, 0, "truly "), "a1")));
      typeOnAndOn(server);
      var near =
          new UndoOwnEdit(
              LiveServer.DRAFT,
              LiveServer.BODY,
              Optional.empty(),
              Optional.empty(),
              new EditId("u0"),
              new Given(ANA, NINE.plusSeconds(700)));
      var thrown = assertThrows(CompletionException.class, () -> server.tell(near));
      assertEquals(
          Refusal.Reason.STALE, assertInstanceOf(Refusal.class, thrown.getCause()).reason());

      var answer =
          server
              .bean(ProvisionController.class)
              .undo(
                  LiveServer.DRAFT,
                  new ProvisionController.Undo(
                      Optional.of(LiveServer.WORLD), Optional.empty(), new EditId("u1")),
                  ana());
      assertEquals(1, answer.events().size());
      assertEquals(
          "x".repeat(700) + "An inclusive world",
          server.head(LiveServer.DRAFT).provision(LiveServer.WORLD).orElseThrow().text());
    }
  }

  @Test
  void nor_is_a_term_that_was_replaced(@TempDir Path data) {
    try (var server = LiveServer.start(data).found().accredit(ANA).accredit(BEN)) {
      var source = new InstrumentId("res-72");
      var carla = LiveServer.delegate("carla", "BRA", Role.CHAIR);
      var nine = new Given(carla, NINE);
      server.accredit(carla).open(LiveServer.DRAFT);
      server.tell(new OpenInstrument(source, LiveServer.BODY, "Le plan", "resolution", "fr", nine));
      server.tell(new OpenRendering(LiveServer.DRAFT, source, LiveServer.BODY, nine));
      server.tell(
          new ReplaceTerm(
              LiveServer.DRAFT,
              LiveServer.BODY,
              "inclusive",
              "open",
              Optional.empty(),
              LogPosition.NONE,
              new EditId("r1"),
              nine));
      typeOnAndOn(server);

      server
          .bean(ReplacementController.class)
          .reverse(
              LiveServer.DRAFT,
              new EditId("r1"),
              new ReplacementController.ReplacementReversal("so", new EditId("u1")),
              ana());
      assertEquals(
          "x".repeat(700) + "An inclusive world",
          server.head(LiveServer.DRAFT).provision(LiveServer.WORLD).orElseThrow().text());
    }
  }

  private static Who ana() {
    return new Who(
        ANA.person(), new Pass("digest", Pass.Kind.SESSION, ANA.person(), "", NINE, NINE));
  }

  private static void typeOnAndOn(LiveServer server) {
    for (int minute = 0; minute < 7; minute++) {
      var typed = new ArrayList<EditProvision>();
      for (int i = 0; i < 100; i++) {
        var at = NINE.plusSeconds(60 * minute + i / 2);
        typed.add(edit(BEN, at, Edit.replace(0, 0, "x"), "b" + minute + "-" + i));
      }
      type(server, typed);
    }
  }

  private static void type(LiveServer server, List<EditProvision> edits) {
    var answers = server.bean(Decisions.class).decideTogether(edits).join();
    assertTrue(answers.stream().allMatch(Decided.class::isInstance), () -> answers.toString());
  }

  private static EditProvision edit(Delegate by, Instant at, Edit edit, String id) {
    return new EditProvision(
        LiveServer.DRAFT,
        LiveServer.BODY,
        LiveServer.WORLD,
        LogPosition.PENDING,
        edit,
        new EditId(id),
        new Given(by, at));
  }
}
