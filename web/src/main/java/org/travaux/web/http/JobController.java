package org.travaux.web.http;

import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.LogPosition;
import org.travaux.projections.log.LogVerification;
import org.travaux.web.identity.Who;

/// Long work: the log is verified, stored views are built anew. It is started by POST, and asked
/// after by GET until it is no longer running.
@RestController
@RequestMapping(path = "/api/jobs", produces = MediaType.APPLICATION_JSON_VALUE)
final class JobController {

  private final Access access;
  private final Jobs jobs;
  private final Verification verification;
  private final Rebuild rebuild;

  JobController(Access access, Jobs jobs, Verification verification, Rebuild rebuild) {
    this.access = access;
    this.jobs = jobs;
    this.verification = verification;
    this.rebuild = rebuild;
  }

  /// The end of the log as an earlier verification told it, which the log still has to run through.
  record Head(LogPosition next, String hash) {}

  record Wanted(Optional<Head> head) {}

  @PostMapping("/verification")
  ResponseEntity<Job> verify(
      @RequestBody(required = false) Optional<Wanted> wanted, @AuthenticationPrincipal Who who) {
    access.requireAudit(who);
    var expected =
        wanted
            .flatMap(Wanted::head)
            .map(head -> new LogVerification.Head(head.next(), head.hash()));
    return accepted(
        jobs.start("verification", who.person(), progress -> verification.run(expected, progress)));
  }

  /// Stored views are dropped and told anew by the log.
  @PostMapping("/rebuild")
  ResponseEntity<Job> rebuild(@AuthenticationPrincipal Who who) {
    access.requireAdministrator(who);
    return accepted(jobs.start("rebuild", who.person(), rebuild::run));
  }

  @GetMapping("/{id}")
  Job job(@PathVariable String id, @AuthenticationPrincipal Who who) {
    var job =
        jobs.find(id)
            .orElseThrow(() -> new Refusal(UNKNOWN, "", "There is no job " + id + " any more."));
    if (!job.by().equals(who.person())) {
      access.requireAdministrator(who);
    }
    return job;
  }

  /// The newest first.
  @GetMapping
  List<Job> all(@AuthenticationPrincipal Who who) {
    access.requireAdministrator(who);
    return jobs.all();
  }

  static ResponseEntity<Job> accepted(Job job) {
    return ResponseEntity.accepted().location(URI.create("/api/jobs/" + job.id())).body(job);
  }
}
