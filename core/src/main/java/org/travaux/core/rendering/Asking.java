package org.travaux.core.rendering;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import org.travaux.core.decide.Boundary;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.DocumentEvent.DocumentRegistered;
import org.travaux.core.event.DocumentEvent.LanguageWanted;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.Due;
import org.travaux.core.event.Fold;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Paper;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Tag;
import org.travaux.core.event.Target;
import org.travaux.core.event.TranslationEvent;
import org.travaux.core.event.TranslationEvent.Wanted;
import org.travaux.core.kept.Surroundings;

/// What decisions on translation tasks are taken on: the body's tasks, and what a command names.
///
/// @param source the instrument whose text is wanted, if it is a text
/// @param languages in which the document is wanted, if it is a document
record Asking(
    Tasks tasks, Surroundings around, Optional<Pair.Text> source, PSet<String> languages) {

  /// Over the events of one document's tag.
  private record WantedIn(DocumentId document) implements Fold<PSet<String>> {

    @Override
    public PSet<String> initial() {
      return HashTreePSet.empty();
    }

    @Override
    public PSet<String> evolve(PSet<String> languages, Recorded recorded) {
      if (recorded.event() instanceof DocumentRegistered registered) {
        return languages.plusAll(registered.wanted());
      }
      return recorded.event() instanceof LanguageWanted wanted
          ? languages.plus(wanted.language())
          : languages;
    }
  }

  /// For what happens to a task that is there.
  static Boundary<Asking> of(BodyId body) {
    return of(body, Surroundings.Named.nothing());
  }

  /// For a task that is to be due at another time.
  static Boundary<Asking> of(BodyId body, Optional<Due> due) {
    return of(
        body, Surroundings.Named.nothing().withMeetings(due.stream().flatMap(Asking::meeting)));
  }

  static Boundary<Asking> of(AskTranslation command) {
    var named =
        new Surroundings.Named(
            command.ruling().map(Target.OfRuling::instrument).stream(),
            Stream.concat(meeting(command.due()), command.meeting().stream()),
            Stream.of());
    return switch (command.wanted()) {
      case Wanted.OfText(var instrument, _) -> of(command.body(), named, instrument);
      case Wanted.OfDocument(var paper) ->
          of(command.body(), named.withMeetings(Stream.of(paper.meeting())), paper);
    };
  }

  private static Boundary<Asking> of(BodyId body, Surroundings.Named named) {
    return Boundary.of(Tag.of(body), TranslationEvent.class, Tasks.FOLD)
        .and(
            Surroundings.of(body, named),
            (tasks, around) -> new Asking(tasks, around, Optional.empty(), HashTreePSet.empty()));
  }

  private static Boundary<Asking> of(
      BodyId body, Surroundings.Named named, InstrumentId instrument) {
    return of(body, named)
        .and(
            Pair.text(instrument),
            (asking, source) ->
                new Asking(asking.tasks, asking.around, Optional.of(source), asking.languages));
  }

  private static Boundary<Asking> of(BodyId body, Surroundings.Named named, Paper paper) {
    return of(body, named)
        .and(
            new Boundary.Part<>(
                Set.of(Tag.of(paper.meeting()), Tag.of(paper.document())),
                Set.of(DocumentRegistered.class, LanguageWanted.class),
                new WantedIn(paper.document())),
            (asking, languages) ->
                new Asking(asking.tasks, asking.around, asking.source, languages));
  }

  /// The meeting at which something is due.
  private static Stream<MeetingId> meeting(Due due) {
    return due instanceof Due.AtMeeting(var meeting) ? Stream.of(meeting) : Stream.of();
  }
}
