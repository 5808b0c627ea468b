package org.travaux.projections.circulation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.travaux.core.event.CirculationEvent;
import org.travaux.core.event.Event;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Tag;
import org.travaux.core.kept.InOrder;
import org.travaux.projections.log.WideFold;

/// How all texts of a body were put before others, in the order in which they were opened.
public record Circulations(InOrder<InstrumentId, Circulations.OfText> inOrder) {

  /// How one text was put before others.
  public record OfText(
      InstrumentId instrument,
      String title,
      PublishedDrafts drafts,
      SilenceProcedures silences,
      Timetables timetables) {

    static OfText of(InstrumentOpened opened) {
      return new OfText(
          opened.instrument(),
          opened.title(),
          PublishedDrafts.FOLD.initial(),
          SilenceProcedures.FOLD.initial(),
          Timetables.FOLD.initial());
    }

    OfText after(Recorded recorded) {
      return new OfText(
          instrument,
          title,
          PublishedDrafts.FOLD.evolve(drafts, recorded),
          SilenceProcedures.FOLD.evolve(silences, recorded),
          Timetables.FOLD.evolve(timetables, recorded));
    }
  }

  /// Over the events of one body's tag, and of how its texts were put before others.
  public static final WideFold<Circulations> FOLD =
      new WideFold<>() {
        @Override
        public Circulations initial() {
          return new Circulations(InOrder.empty());
        }

        @Override
        public Circulations evolve(Circulations state, Recorded recorded) {
          if (recorded.event() instanceof InstrumentOpened opened) {
            return new Circulations(state.inOrder.with(opened.instrument(), OfText.of(opened)));
          }
          return recorded.event() instanceof CirculationEvent event
              ? new Circulations(
                  state.inOrder.with(event.instrument(), text -> text.after(recorded)))
              : state;
        }

        @Override
        public Set<Class<? extends Event>> kinds() {
          return Set.of(InstrumentOpened.class, CirculationEvent.class);
        }

        @Override
        public Set<Tag> named(Event event) {
          return event instanceof InstrumentOpened opened
              ? Set.of(Tag.circulation(opened.instrument()))
              : Set.of();
        }

        @Override
        public Set<Class<? extends Event>> naming() {
          return Set.of(InstrumentOpened.class);
        }
      };

  public List<OfText> texts() {
    return inOrder.all();
  }

  public Optional<OfText> text(InstrumentId instrument) {
    return inOrder.find(instrument);
  }
}
