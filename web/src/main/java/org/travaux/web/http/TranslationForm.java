package org.travaux.web.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Paper;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Target;
import org.travaux.core.event.TranslationEvent.Wanted;
import org.travaux.core.event.TranslationId;
import org.travaux.projections.renderings.TranslationBook;
import org.travaux.projections.renderings.TranslationTask;

/// A translation task as it stands, in JSON.
///
/// @param instrument whose text is wanted; empty for a document
/// @param provisions those that are named, with what was cut from them or joined with them since;
///     none for a whole text
/// @param agreedIn the meeting in which it was agreed
/// @param dueAt the meeting that it is due at, once that is convened
/// @param dueOn the day, of a meeting its first one
/// @param rendering the instrument that renders the text in this language
/// @param turns when it was done by itself, and when it came open again
/// @param by who works on it
record TranslationForm(
    TranslationId task,
    Optional<InstrumentId> instrument,
    List<ProvisionId> provisions,
    Optional<Paper> document,
    String language,
    OwnerForm owner,
    DueForm due,
    Optional<MeetingId> agreedIn,
    Optional<Target.OfRuling> ruling,
    Optional<MeetingId> dueAt,
    Optional<LocalDate> dueOn,
    boolean overdue,
    TranslationTask.State state,
    TranslationBook.Progress progress,
    Optional<InstrumentId> rendering,
    List<TranslationTask.Turn> turns,
    Optional<Recorded> by,
    List<Recorded> told) {

  /// @param today what is due before is overdue
  static TranslationForm of(TranslationTask task, TranslationBook book, LocalDate today) {
    var asked = task.asked();
    return new TranslationForm(
        asked.task(),
        asked.wanted() instanceof Wanted.OfText(var instrument, _)
            ? Optional.of(instrument)
            : Optional.empty(),
        task.scope().stream().sorted((one, other) -> one.value().compareTo(other.value())).toList(),
        asked.wanted() instanceof Wanted.OfDocument(var paper)
            ? Optional.of(paper)
            : Optional.empty(),
        asked.language(),
        OwnerForm.of(asked.owner()),
        DueForm.of(asked.due()),
        asked.meeting(),
        asked.ruling(),
        book.dueAt(task),
        book.dueOn(task),
        book.isOverdue(task, today),
        task.state(),
        book.progress(task),
        book.rendering(task),
        task.turns(),
        task.by(),
        task.told());
  }
}
