package org.travaux.core.event;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What the chair declares to be so. Meetings are told by what people call them, and by their ids
/// as soon as they are convened.
public sealed interface Outcome {

  /// The meeting at which it is due, if it is, and is known by its id.
  default Optional<MeetingId> due() {
    return Optional.empty();
  }

  /// The meeting to which it is to come back, as people call it, if it is to come back to one.
  default Optional<String> back() {
    return Optional.empty();
  }

  /// Whether it is due at the next meeting, and it is not known yet which that is.
  default boolean isDueNext() {
    return due().isEmpty() && back().filter(MeetingWords::meanTheNext).isPresent();
  }

  /// The same, due at a meeting that is known by its id.
  default Outcome at(MeetingId meeting) {
    return this;
  }

  /// One whose kind says all of it: it holds no words of its own, and leaves nothing to do.
  sealed interface Plain {}

  record Adopted() implements Outcome, Plain {}

  record AdoptedBySilence() implements Outcome, Plain {}

  record Approved() implements Outcome, Plain {}

  /// Approved, and this part of it is to be worked on again.
  record ApprovedToRework(String what) implements Outcome {}

  record Agreed() implements Outcome, Plain {}

  record AgreedInPrinciple() implements Outcome, Plain {}

  record ProvisionallyAgreed() implements Outcome, Plain {}

  /// The options that it is about are kept: their sets are closed.
  record OptionKept() implements Outcome, Plain {}

  record KeptOpen(String meeting, Optional<MeetingId> due) implements Outcome {

    /// To a meeting that is not convened yet.
    public KeptOpen(String meeting) {
      this(meeting, Optional.empty());
    }

    @Override
    public Optional<String> back() {
      return Optional.of(meeting);
    }

    @Override
    public Outcome at(MeetingId known) {
      return new KeptOpen(meeting, Optional.of(known));
    }
  }

  record Noted() implements Outcome, Plain {}

  record NotedWithThanks() implements Outcome, Plain {}

  /// Noted on the ruling's conditions.
  record NotedOnCondition() implements Outcome, Plain {}

  /// Nobody took the floor.
  record Stable() implements Outcome, Plain {}

  record SupportedBySeveral() implements Outcome, Plain {}

  record ReservedBySeveral() implements Outcome, Plain {}

  /// Referred to informal consultations.
  record Referred(String lead, String meeting, Optional<MeetingId> due) implements Outcome {

    /// To come back to a meeting that is not convened yet, or to a later sitting.
    public Referred(String lead, String meeting) {
      this(lead, meeting, Optional.empty());
    }

    @Override
    public Optional<String> back() {
      return Optional.of(meeting);
    }

    @Override
    public Outcome at(MeetingId known) {
      return new Referred(lead, meeting, Optional.of(known));
    }
  }

  record NoConsensus() implements Outcome, Plain {}

  /// Not agreed, and put to another body with these questions.
  record Escalated(String body, List<String> questions) implements Outcome {}

  record Deferred(Optional<String> meeting, Optional<MeetingId> due) implements Outcome {

    /// To a meeting that is not convened yet, or for good.
    public Deferred(Optional<String> meeting) {
      this(meeting, Optional.empty());
    }

    @Override
    public Optional<String> back() {
      return meeting;
    }

    @Override
    public Outcome at(MeetingId known) {
      return new Deferred(meeting, Optional.of(known));
    }
  }

  record DeadlineSet(String what, Instant deadline) implements Outcome {}

  record DeadlineExtended(String what, Instant deadline, String reason) implements Outcome {}

  record Instructed(String owner, String task, Optional<String> meeting, Optional<MeetingId> due)
      implements Outcome {

    /// For a meeting that is not convened yet, or for the next one.
    public Instructed(String owner, String task, Optional<String> meeting) {
      this(owner, task, meeting, Optional.empty());
    }

    @Override
    public Optional<String> back() {
      return meeting;
    }

    @Override
    public Outcome at(MeetingId known) {
      return new Instructed(owner, task, meeting, Optional.of(known));
    }
  }

  record PublishedForComment() implements Outcome, Plain {}

  record TranslationRequested(List<String> languages) implements Outcome {}
}
