package org.travaux.web.http;

import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.net.URI;
import java.time.Duration;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.instrument.ImportText;
import org.travaux.web.identity.Who;

/// Texts that were written elsewhere are taken in. A long one goes on as a job.
@RestController
@RequestMapping(
    path = "/api/instruments/{instrument}/import",
    produces = MediaType.APPLICATION_JSON_VALUE)
final class ImportController {

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

  private final Access access;
  private final Commands commands;
  private final Jobs jobs;

  ImportController(Access access, Commands commands, Jobs jobs) {
    this.access = access;
    this.commands = commands;
    this.jobs = jobs;
  }

  /// A text to take in.
  ///
  /// @param source what people call it, such as the name of the file
  /// @param prefix of the new provisions' ids
  record Import(String source, String text, ProvisionId prefix) {}

  /// What was taken in.
  record Imported(LogPosition position, int provisions) {}

  /// Takes the text in, all of it or nothing. The answer is the job: done, or still running, and
  /// then to be asked after under its location.
  @PostMapping
  ResponseEntity<?> take(
      @PathVariable InstrumentId instrument,
      @RequestBody Import wanted,
      @AuthenticationPrincipal Who who) {
    var body = access.body(instrument);
    var by = access.acting(who, body, Act.IMPORT);
    var command =
        new ImportText(
            instrument, body, wanted.source(), wanted.text(), wanted.prefix(), commands.given(by));
    var started = jobs.start("import", who.person(), progress -> imported(command, progress));
    var job = jobs.await(started, LONGEST_WAIT);
    return switch (job.state()) {
      case RUNNING -> JobController.accepted(job);
      case DONE -> ResponseEntity.created(URI.create("/api/instruments/" + instrument)).body(job);
      case FAILED ->
          job.problem()
              .map(
                  problem ->
                      ResponseEntity.status(problem.getStatus())
                          .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                          .body(problem))
              .orElseThrow(() -> new Refusal(UNKNOWN, "", "It failed."));
    };
  }

  private Imported imported(ImportText command, Progress progress) {
    progress.at(0, 1);
    var answer = commands.give(command);
    return new Imported(answer.position(), Math.max(0, answer.events().size() - 1));
  }
}
