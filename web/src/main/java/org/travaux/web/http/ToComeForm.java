package org.travaux.web.http;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.travaux.core.consensus.FollowUp;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.RulingId;
import org.travaux.core.event.Target;
import org.travaux.projections.renderings.TranslationTask;

/// What is to come of a ruling that holds, in JSON.
///
/// @param done whether a requested translation is there, as long as it says what its source says
record ToComeForm(
    RulingId ruling,
    LogPosition position,
    FollowUp.Kind kind,
    Optional<String> owner,
    Optional<String> what,
    Optional<String> meeting,
    Optional<MeetingId> due,
    Optional<Instant> deadline,
    boolean done) {

  /// @param tasks of the body
  static ToComeForm of(InstrumentId instrument, FollowUp one, List<TranslationTask> tasks) {
    return new ToComeForm(
        one.ruling(),
        one.position(),
        one.kind(),
        one.owner(),
        one.what(),
        one.meeting(),
        one.due(),
        one.deadline(),
        one.kind() == FollowUp.Kind.TRANSLATION
            && isTranslated(new Target.OfRuling(instrument, one.ruling()), one.what(), tasks));
  }

  /// All that was asked for in the language because of the ruling.
  private static boolean isTranslated(
      Target.OfRuling ruling, Optional<String> language, List<TranslationTask> tasks) {
    var asked =
        tasks.stream()
            .filter(task -> task.asked().ruling().equals(Optional.of(ruling)))
            .filter(task -> Optional.of(task.asked().language()).equals(language))
            .filter(task -> task.state() != TranslationTask.State.WITHDRAWN)
            .toList();
    return !asked.isEmpty()
        && asked.stream().allMatch(task -> task.state() == TranslationTask.State.DONE);
  }
}
