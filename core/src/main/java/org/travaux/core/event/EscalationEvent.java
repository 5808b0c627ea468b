package org.travaux.core.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a body could not agree on and asks the body that it reports to, and what that one answers.
public sealed interface EscalationEvent extends KeptEvent {

  EscalationId escalation();

  /// The body that asks.
  BodyId body();

  /// The body that is asked.
  BodyId to();

  @Override
  default Set<Tag> tags() {
    return tagged(Tag.of(escalation()), Tag.of(body()), Tag.of(to()));
  }

  /// One question.
  ///
  /// @param about what the answer is for
  record Question(QuestionId question, String asks, List<Target> about) {

    public Question {
      about = List.copyOf(about);
    }

    public List<InstrumentId> instruments() {
      return about.stream().flatMap(target -> target.within().stream()).distinct().toList();
    }
  }

  /// The answer to a question, and what it rests on: whoever answers has it from somewhere.
  ///
  /// @param meeting in which it was given
  /// @param on rulings of the body that answers, and whatever else of its texts
  /// @param documents in which it stands
  record Answer(String says, Optional<MeetingId> meeting, List<Target> on, List<Paper> documents) {

    public Answer {
      on = List.copyOf(on);
      documents = List.copyOf(documents);
    }
  }

  /// The questions of a ruling that something is not agreed are put to the body above.
  ///
  /// @param instrument of which the ruling is
  /// @param documents that go with them
  record QuestionsPut(
      EscalationId escalation,
      BodyId body,
      BodyId to,
      InstrumentId instrument,
      RulingId ruling,
      List<Question> questions,
      List<Paper> documents)
      implements EscalationEvent {

    public QuestionsPut {
      questions = List.copyOf(questions);
      documents = List.copyOf(documents);
    }

    @Override
    public List<InstrumentId> instruments() {
      return Stream.concat(
              Stream.of(instrument),
              questions.stream().flatMap(question -> question.instruments().stream()))
          .distinct()
          .toList();
    }
  }

  /// The body that is asked says this to a question.
  ///
  /// @param instruments those that the question is about, and those that the answer rests on
  record QuestionAnswered(
      EscalationId escalation,
      BodyId body,
      BodyId to,
      QuestionId question,
      Answer answer,
      List<InstrumentId> instruments)
      implements EscalationEvent {

    public QuestionAnswered {
      instruments = List.copyOf(instruments);
    }
  }

  /// It does not say so any more: the question is open again.
  record AnswerTakenBack(
      EscalationId escalation,
      BodyId body,
      BodyId to,
      QuestionId question,
      String reason,
      List<InstrumentId> instruments)
      implements EscalationEvent {

    public AnswerTakenBack {
      instruments = List.copyOf(instruments);
    }
  }

  /// Whoever asked does not ask any more.
  record QuestionsWithdrawn(
      EscalationId escalation,
      BodyId body,
      BodyId to,
      String reason,
      List<InstrumentId> instruments)
      implements EscalationEvent {

    public QuestionsWithdrawn {
      instruments = List.copyOf(instruments);
    }
  }
}
