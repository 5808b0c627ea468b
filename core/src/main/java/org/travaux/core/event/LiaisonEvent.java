package org.travaux.core.event;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Liaison statements: what a body tells other bodies and groups outside, and what these tell it.
public sealed interface LiaisonEvent extends KeptEvent {

  LiaisonId liaison();

  /// The body that wrote it, or that it came to from outside.
  BodyId body();

  /// The other bodies that see it.
  List<BodyId> others();

  @Override
  default Set<Tag> tags() {
    return tagged(
        Stream.concat(Stream.of(Tag.of(liaison()), Tag.of(body())), others().stream().map(Tag::of))
            .toArray(Tag[]::new));
  }

  /// What somebody is to do with it.
  enum Purpose {
    FOR_ACTION,
    FOR_COMMENT,
    FOR_INFORMATION
  }

  /// What it says.
  ///
  /// @param on what it bears on
  /// @param documents in which it stands, and that go with it
  /// @param answers the statement that it comes back on
  /// @param answerBy until when an answer is waited for
  record Statement(
      Purpose purpose,
      String title,
      String says,
      List<Target> on,
      List<Paper> documents,
      Optional<LiaisonId> answers,
      Optional<LocalDate> answerBy) {

    public Statement {
      on = List.copyOf(on);
      documents = List.copyOf(documents);
    }

    public List<InstrumentId> instruments() {
      return on.stream().flatMap(target -> target.within().stream()).distinct().toList();
    }
  }

  /// A body sends it to others, here or outside.
  record LiaisonSent(LiaisonId liaison, BodyId body, List<Addressee> to, Statement statement)
      implements LiaisonEvent {

    public LiaisonSent {
      to = List.copyOf(to);
    }

    @Override
    public List<BodyId> others() {
      return Addressee.bodies(to);
    }

    @Override
    public List<InstrumentId> instruments() {
      return statement.instruments();
    }

    @Override
    public Set<Tag> tags() {
      return answering(LiaisonEvent.super.tags(), statement.answers());
    }
  }

  /// It came to a body from a group outside.
  ///
  /// @param from the group, by what people call it
  record LiaisonArrived(LiaisonId liaison, BodyId body, String from, Statement statement)
      implements LiaisonEvent {

    @Override
    public List<BodyId> others() {
      return List.of();
    }

    @Override
    public List<InstrumentId> instruments() {
      return statement.instruments();
    }

    @Override
    public Set<Tag> tags() {
      return answering(LiaisonEvent.super.tags(), statement.answers());
    }
  }

  /// A body that it was sent to took it in.
  ///
  /// @param receiver the body that took it in
  /// @param document of a meeting of that body, as which it is before it
  record LiaisonReceived(
      LiaisonId liaison,
      BodyId body,
      BodyId receiver,
      Optional<Paper> document,
      List<BodyId> others,
      List<InstrumentId> instruments)
      implements LiaisonEvent {

    public LiaisonReceived {
      others = List.copyOf(others);
      instruments = List.copyOf(instruments);
    }
  }

  /// Whoever sent it does not stand by it any more.
  ///
  /// @param answers the statement that it came back on
  record LiaisonWithdrawn(
      LiaisonId liaison,
      BodyId body,
      String reason,
      Optional<LiaisonId> answers,
      List<BodyId> others,
      List<InstrumentId> instruments)
      implements LiaisonEvent {

    public LiaisonWithdrawn {
      others = List.copyOf(others);
      instruments = List.copyOf(instruments);
    }

    @Override
    public Set<Tag> tags() {
      return answering(LiaisonEvent.super.tags(), answers);
    }
  }

  private static Set<Tag> answering(Set<Tag> tags, Optional<LiaisonId> answers) {
    var all = new HashSet<>(tags);
    answers.map(Tag::of).ifPresent(all::add);
    return Set.copyOf(all);
  }
}
