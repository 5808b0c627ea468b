package org.travaux.core.consensus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.travaux.core.consensus.Debate.CHAIR;
import static org.travaux.core.consensus.Debate.PLAN;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.consensus.FollowUp.Kind;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Outcome;
import org.travaux.core.event.RulingEvent.Ruled;
import org.travaux.core.event.RulingEvent.RulingReopened;
import org.travaux.core.event.RulingId;
import org.travaux.core.event.Target;

class FollowUpTest {

  private static final Instant THIRD = Instant.parse("2020-02-03T22:00:00Z");
  private static final Instant SEVENTH = Instant.parse("2020-02-07T22:00:00Z");

  private final Debate debate = Debate.opened();

  @Test
  void an_instruction_says_who_does_what_until_which_meeting() {
    var at = rule("r1", new Outcome.Instructed("Secretariat", "map goals", Optional.of("SFP-3")));
    assertEquals(
        List.of(followUp("r1", at, Kind.TASK, "Secretariat", "map goals", "SFP-3")),
        debate.consensus().followUps());
  }

  @Test
  void questions_consultations_languages_conditions_and_returns_are_seen_to_by_somebody() {
    var asked = rule("r1", new Outcome.Escalated("Council", List.of("when?", "how?")));
    var referred = rule("r2", new Outcome.Referred("Switzerland", "plenary 5"));
    var languages = rule("r3", new Outcome.TranslationRequested(List.of("fr", "zh")));
    var noted = rule("r4", new Outcome.NotedOnCondition(), "feedback is taken in");
    var rework = rule("r5", new Outcome.ApprovedToRework("descriptions"));
    var open = rule("r6", new Outcome.KeptOpen("SFP-3"));
    rule("r7", new Outcome.Deferred(Optional.empty()));
    assertEquals(
        List.of(
            followUp("r1", asked, Kind.QUESTION, "Council", "when?", ""),
            followUp("r1", asked, Kind.QUESTION, "Council", "how?", ""),
            followUp("r2", referred, Kind.CONSULTATION, "Switzerland", "", "plenary 5"),
            followUp("r3", languages, Kind.TRANSLATION, "", "fr", ""),
            followUp("r3", languages, Kind.TRANSLATION, "", "zh", ""),
            followUp("r4", noted, Kind.CONDITION, "", "feedback is taken in", ""),
            followUp("r5", rework, Kind.REWORK, "", "descriptions", ""),
            followUp("r6", open, Kind.RETURN, "", "", "SFP-3")),
        debate.consensus().followUps());
  }

  @Test
  void a_deadline_is_told_as_it_was_extended_and_nothing_of_a_ruling_that_was_reopened() {
    rule("r1", new Outcome.DeadlineSet("open consultation", THIRD));
    assertEquals(List.of(THIRD), deadlines());
    rule("r2", new Outcome.DeadlineExtended("open consultation", SEVENTH, "asked for"));
    assertEquals(List.of(SEVENTH), deadlines());
    debate.then(CHAIR, new RulingReopened(PLAN, new RulingId("r2"), "not needed"));
    assertEquals(List.of(THIRD), deadlines());
  }

  @Test
  void what_is_due_at_a_meeting_that_is_convened_is_told_with_its_id() {
    var third = Optional.of(new MeetingId("sfp-3"));
    rule("r1", new Outcome.KeptOpen("the next meeting", third));
    rule("r2", new Outcome.Referred("Switzerland", "the next meeting", third));
    rule("r3", new Outcome.Deferred(Optional.empty(), third));
    rule("r4", new Outcome.Instructed("Secretariat", "map goals", Optional.empty(), third));
    assertEquals(
        List.of(third, third, third, third),
        debate.consensus().followUps().stream().map(FollowUp::due).toList());
  }

  private List<Instant> deadlines() {
    return debate.consensus().followUps().stream().flatMap(one -> one.deadline().stream()).toList();
  }

  private LogPosition rule(String ruling, Outcome outcome, String... conditions) {
    debate.then(
        CHAIR,
        new Ruled(
            PLAN,
            new RulingId(ruling),
            List.of(new Target.OfInstrument(PLAN)),
            outcome,
            List.of(conditions),
            Optional.empty(),
            Optional.empty()));
    return debate.now();
  }

  private static FollowUp followUp(
      String ruling, LogPosition at, Kind kind, String owner, String what, String meeting) {
    return new FollowUp(
        new RulingId(ruling),
        at,
        kind,
        said(owner),
        said(what),
        said(meeting),
        Optional.empty(),
        Optional.empty());
  }

  private static Optional<String> said(String words) {
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }
}
