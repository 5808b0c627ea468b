package org.travaux.projections.renderings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.travaux.core.event.DocumentEvent;
import org.travaux.core.event.Due;
import org.travaux.core.event.Event;
import org.travaux.core.event.InstitutionEvent;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.KeptEvent;
import org.travaux.core.event.MeetingEvent;
import org.travaux.core.event.MeetingEvent.MeetingConvened;
import org.travaux.core.event.MeetingEvent.MeetingHeldJointly;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.NegotiationEvent;
import org.travaux.core.event.Paper;
import org.travaux.core.event.ProceedingsEvent;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.RenderingEvent;
import org.travaux.core.event.RenderingEvent.ProvisionRendered;
import org.travaux.core.event.RenderingEvent.RenderingOpened;
import org.travaux.core.event.RenderingEvent.TermReplaced;
import org.travaux.core.event.RenderingEvent.TermReplacementReversed;
import org.travaux.core.event.Tag;
import org.travaux.core.event.TranslationEvent;
import org.travaux.core.event.TranslationEvent.TranslationAsked;
import org.travaux.core.event.TranslationEvent.TranslationChanged;
import org.travaux.core.event.TranslationEvent.TranslationHandedBack;
import org.travaux.core.event.TranslationEvent.TranslationTakenOn;
import org.travaux.core.event.TranslationEvent.TranslationWithdrawn;
import org.travaux.core.event.TranslationEvent.Wanted;
import org.travaux.core.event.TranslationId;
import org.travaux.core.kept.InOrder;
import org.travaux.core.proceedings.Sessions;
import org.travaux.projections.log.WideFold;
import org.travaux.projections.renderings.Tongues.Tongue;

/// What a body has somebody translate, and how far that has come. A task for a text is done by
/// itself as long as all of its scope is up to date in the language; one for a document, as long as
/// its last revision is there in it.
///
/// @param present the languages that documents are in
/// @param last when the last of all this happened
public record TranslationBook(
    Sessions sessions,
    Tongues tongues,
    Present present,
    InOrder<TranslationId, TranslationTask> all,
    Instant last) {

  /// How many provisions, or documents, stand how.
  public record Progress(int current, int stale, int unmarked, int missing) {

    private Progress and(Rendered.State state) {
      return switch (state) {
        case CURRENT -> new Progress(current + 1, stale, unmarked, missing);
        case STALE -> new Progress(current, stale + 1, unmarked, missing);
        case UNMARKED -> new Progress(current, stale, unmarked + 1, missing);
        case MISSING -> new Progress(current, stale, unmarked, missing + 1);
        case LEFT_OVER -> this;
      };
    }
  }

  /// Over the events of one body's tag, of its meetings, and of the texts that are to be translated
  /// and what renders them.
  public static final WideFold<TranslationBook> FOLD =
      new WideFold<>() {
        @Override
        public TranslationBook initial() {
          return new TranslationBook(
              Sessions.NONE, Tongues.NONE, Present.NONE, InOrder.empty(), Instant.EPOCH);
        }

        @Override
        public TranslationBook evolve(TranslationBook book, Recorded recorded) {
          return book.evolve(recorded).at(recorded.given().at());
        }

        @Override
        public Set<Tag> named(Event event) {
          return switch (event) {
            case MeetingConvened now -> Set.of(Tag.of(now.meeting()));
            case MeetingHeldJointly now -> Set.of(Tag.of(now.meeting()));
            case RenderingEvent now -> Set.of(Tag.of(now.instrument()));
            case TranslationAsked now when now.wanted() instanceof Wanted.OfText(var text, _) ->
                Set.of(Tag.of(text));
            default -> Set.of();
          };
        }

        @Override
        public Set<Class<? extends Event>> naming() {
          return Set.of(
              MeetingConvened.class,
              MeetingHeldJointly.class,
              RenderingEvent.class,
              TranslationAsked.class);
        }
      };

  private TranslationBook evolve(Recorded recorded) {
    return switch (recorded.event()) {
      case InstrumentOpened opened -> with(tongues.opened(opened));
      case InstrumentEvent event -> typed(event, recorded);
      case RenderingEvent event -> rendered(event, recorded);
      case DocumentEvent event -> filed(event, recorded);
      case MeetingEvent event -> met(event, recorded);
      case TranslationEvent event -> said(event, recorded);
      case InstitutionEvent _, ProceedingsEvent _, NegotiationEvent _, KeptEvent _ -> this;
    };
  }

  private TranslationBook at(Instant now) {
    return new TranslationBook(sessions, tongues, present, all, now);
  }

  private TranslationBook with(Tongues now) {
    return new TranslationBook(sessions, now, present, all, last);
  }

  private TranslationBook with(InOrder<TranslationId, TranslationTask> now) {
    return new TranslationBook(sessions, tongues, present, now, last);
  }

  private TranslationBook met(MeetingEvent event, Recorded recorded) {
    return new TranslationBook(sessions.evolve(event, recorded), tongues, present, all, last);
  }

  private TranslationBook typed(InstrumentEvent event, Recorded recorded) {
    var now = with(tongues.evolve(event, recorded));
    var source = tongues.source(event.instrument()).orElse(event.instrument());
    if (event instanceof TextEdited edited && now.tongues.standsAsIn(tongues, edited)) {
      // As nearly always: what is typed into words that changed already changes no task.
      return now;
    }
    return now.each(
        source,
        task ->
            (source.equals(event.instrument()) ? task.after(event) : task)
                .looked(event.touched(), now.tongues, recorded));
  }

  private TranslationBook rendered(RenderingEvent event, Recorded recorded) {
    var now = with(tongues.evolve(event, recorded));
    var touched =
        switch (event) {
          case RenderingOpened _ -> now.tongues.provisions(event.source());
          case ProvisionRendered mark -> Set.of(mark.provision());
          case TermReplaced _, TermReplacementReversed _ -> Set.<ProvisionId>of();
        };
    return now.each(event.source(), task -> task.looked(touched, now.tongues, recorded));
  }

  private TranslationBook each(InstrumentId source, UnaryOperator<TranslationTask> change) {
    var now = all;
    for (var task : all.byId().values()) {
      if (isOf(source, task)) {
        var changed = change.apply(task);
        now = changed.equals(task) ? now : now.with(task.asked().task(), _ -> changed);
      }
    }
    return with(now);
  }

  private static boolean isOf(InstrumentId source, TranslationTask task) {
    return task.asked().wanted() instanceof Wanted.OfText(var instrument, _)
        && instrument.equals(source);
  }

  private TranslationBook filed(DocumentEvent event, Recorded recorded) {
    var paper = new Paper(event.meeting(), event.document());
    var now = present.after(event);
    var tasks = all;
    for (var task : all.byId().values()) {
      if (task.asked().wanted().equals(new Wanted.OfDocument(paper))) {
        tasks =
            tasks.with(
                task.asked().task(),
                one -> one.settled(now.has(paper, one.asked().language()), recorded));
      }
    }
    return new TranslationBook(sessions, tongues, now, tasks, last);
  }

  private TranslationBook said(TranslationEvent event, Recorded recorded) {
    return switch (event) {
      case TranslationAsked asked -> asked(asked, recorded);
      case TranslationChanged now -> changed(event, task -> task.changed(now, recorded));
      case TranslationTakenOn _ -> changed(event, task -> task.by(Optional.of(recorded), recorded));
      case TranslationHandedBack _ -> changed(event, task -> task.by(Optional.empty(), recorded));
      case TranslationWithdrawn _ -> changed(event, task -> task.withdrawn(recorded));
    };
  }

  private TranslationBook asked(TranslationAsked asked, Recorded recorded) {
    var task = TranslationTask.of(asked, recorded);
    return switch (asked.wanted()) {
      case Wanted.OfText(var instrument, _) ->
          more(task.looked(tongues.provisions(instrument), tongues, recorded));
      case Wanted.OfDocument(var paper) ->
          more(task.settled(present.has(paper, asked.language()), recorded));
    };
  }

  private TranslationBook more(TranslationTask task) {
    return with(all.with(task.asked().task(), task));
  }

  private TranslationBook changed(TranslationEvent event, UnaryOperator<TranslationTask> change) {
    return with(all.with(event.task(), change));
  }

  /// All that was ever asked, in that order.
  public List<TranslationTask> tasks() {
    return all.all();
  }

  /// Those of an instrument, or of what it renders.
  public List<TranslationTask> tasks(InstrumentId instrument) {
    var source = tongues.source(instrument).orElse(instrument);
    return tasks().stream().filter(task -> isOf(source, task)).toList();
  }

  /// Those that are due at a meeting.
  public List<TranslationTask> tasks(MeetingId meeting) {
    return tasks().stream().filter(task -> dueAt(task).equals(Optional.of(meeting))).toList();
  }

  /// The meeting that a task is due at, once it is convened.
  public Optional<MeetingId> dueAt(TranslationTask task) {
    var said = task.told().getFirst().given().at();
    return sessions.due(task.asked().due(), task.asked().meeting(), said);
  }

  /// The day that it is due: of a meeting, the first one.
  public Optional<LocalDate> dueOn(TranslationTask task) {
    return task.asked().due() instanceof Due.OnDay(var day)
        ? Optional.of(day)
        : dueAt(task).flatMap(sessions::days).map(days -> days.first());
  }

  /// Whether it is still to be done although its day has passed.
  public boolean isOverdue(TranslationTask task, LocalDate today) {
    return (task.state() == TranslationTask.State.ASKED
            || task.state() == TranslationTask.State.TAKEN_ON)
        && dueOn(task).filter(today::isAfter).isPresent();
  }

  /// The instrument that renders a text in the language that is asked for.
  public Optional<InstrumentId> rendering(TranslationTask task) {
    return task.asked().wanted() instanceof Wanted.OfText(var instrument, _)
        ? tongues.rendering(new Tongue(instrument, task.asked().language()))
        : Optional.empty();
  }

  /// How far it has come.
  public Progress progress(TranslationTask task) {
    var states =
        switch (task.asked().wanted()) {
          case Wanted.OfText(var instrument, _) ->
              task.meant(tongues.provisions(instrument)).stream()
                  .filter(provision -> tongues.has(instrument, provision))
                  .map(tongues.states(new Tongue(instrument, task.asked().language())));
          case Wanted.OfDocument(var paper) ->
              Stream.of(
                  present.has(paper, task.asked().language())
                      ? Rendered.State.CURRENT
                      : Rendered.State.MISSING);
        };
    return states.reduce(new Progress(0, 0, 0, 0), Progress::and, (one, _) -> one);
  }
}
