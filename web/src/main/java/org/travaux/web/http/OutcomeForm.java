package org.travaux.web.http;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Outcome;

/// What is declared, in JSON: its `kind` and the fields that it has.
///
/// @param meeting as people call it
/// @param due the same meeting by its id, once it is convened
record OutcomeForm(
    String kind,
    Optional<String> what,
    Optional<String> meeting,
    Optional<MeetingId> due,
    Optional<String> lead,
    Optional<String> body,
    Optional<List<String>> questions,
    Optional<Instant> deadline,
    Optional<String> reason,
    Optional<String> owner,
    Optional<String> task,
    Optional<List<String>> languages) {

  Outcome outcome() {
    return switch (kind) {
      case "adopted" -> new Outcome.Adopted();
      case "adopted-by-silence" -> new Outcome.AdoptedBySilence();
      case "approved" -> new Outcome.Approved();
      case "approved-to-rework" -> new Outcome.ApprovedToRework(Forms.present("what", what));
      case "agreed" -> new Outcome.Agreed();
      case "agreed-in-principle" -> new Outcome.AgreedInPrinciple();
      case "provisionally-agreed" -> new Outcome.ProvisionallyAgreed();
      case "option-kept" -> new Outcome.OptionKept();
      case "kept-open" -> new Outcome.KeptOpen(Forms.present("meeting", meeting), due);
      case "noted" -> new Outcome.Noted();
      case "noted-with-thanks" -> new Outcome.NotedWithThanks();
      case "noted-on-condition" -> new Outcome.NotedOnCondition();
      case "stable" -> new Outcome.Stable();
      case "supported-by-several" -> new Outcome.SupportedBySeveral();
      case "reserved-by-several" -> new Outcome.ReservedBySeveral();
      case "referred" ->
          new Outcome.Referred(Forms.present("lead", lead), Forms.present("meeting", meeting), due);
      case "no-consensus" -> new Outcome.NoConsensus();
      case "escalated" ->
          new Outcome.Escalated(Forms.present("body", body), Forms.present("questions", questions));
      case "deferred" -> new Outcome.Deferred(meeting, due);
      case "deadline-set" ->
          new Outcome.DeadlineSet(Forms.present("what", what), Forms.present("deadline", deadline));
      case "deadline-extended" ->
          new Outcome.DeadlineExtended(
              Forms.present("what", what),
              Forms.present("deadline", deadline),
              Forms.present("reason", reason));
      case "instructed" ->
          new Outcome.Instructed(
              Forms.present("owner", owner), Forms.present("task", task), meeting, due);
      case "published-for-comment" -> new Outcome.PublishedForComment();
      case "translation-requested" ->
          new Outcome.TranslationRequested(Forms.present("languages", languages));
      default -> throw Forms.unknownKind(kind);
    };
  }
}
