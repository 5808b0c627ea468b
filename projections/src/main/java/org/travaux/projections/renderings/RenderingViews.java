package org.travaux.projections.renderings;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.travaux.core.draft.Draft;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Tag;
import org.travaux.core.text.Difference;
import org.travaux.core.text.Edit;
import org.travaux.projections.draft.DraftViews;
import org.travaux.projections.log.EventReader;
import org.travaux.projections.log.Retelling;
import org.travaux.projections.log.Retelling.Told;
import org.travaux.projections.log.Timeline;
import org.travaux.projections.renderings.Marks.Rendering;

/// How renderings stand to their sources, at any moment; empty of what renders nothing.
public final class RenderingViews implements Timeline<InstrumentId, Optional<RenderingAt>> {

  private final DraftViews drafts;
  private final Retelling<Marks> marks;
  private final Retelling<LastMoves> moves;

  public RenderingViews(EventReader events, DraftViews drafts) {
    this.drafts = drafts;
    marks = new Retelling<>(events, Marks.FOLD);
    moves = new Retelling<>(events, LastMoves.FOLD);
  }

  /// What an instrument renders, or is rendered by.
  public Timeline<Tag, Told<Marks>> marks() {
    return marks;
  }

  @Override
  public Optional<RenderingAt> head(InstrumentId instrument) {
    var known = marks.head(Tag.of(instrument));
    return known
        .state()
        .of(instrument)
        .flatMap(rendering -> at(instrument, moves.head(Tag.of(rendering.source())).position()));
  }

  @Override
  public Optional<RenderingAt> at(InstrumentId instrument, LogPosition position) {
    var known = marks.at(Tag.of(instrument), position);
    return known
        .state()
        .of(instrument)
        .map(rendering -> at(instrument, rendering, source(rendering.source(), known.position())));
  }

  /// What is rendered, as it stood at a position.
  private record Source(Draft draft, LastMoves moves, LogPosition position) {}

  private Source source(InstrumentId source, LogPosition position) {
    return new Source(
        drafts.at(source, position).draft(), moves.at(Tag.of(source), position).state(), position);
  }

  private RenderingAt at(InstrumentId instrument, Rendering rendering, Source source) {
    var draft = drafts.at(instrument, source.position).draft();
    return new RenderingAt(
        instrument,
        rendering.source(),
        draft.language(),
        source.position,
        Rendered.all(source.draft, draft, source.moves, rendering));
  }

  @Override
  public Optional<RenderingAt> at(InstrumentId instrument, Instant moment) {
    return marks
        .at(Tag.of(instrument), moment)
        .state()
        .of(instrument)
        .flatMap(rendering -> at(instrument, reached(instrument, rendering.source(), moment)));
  }

  /// The last position of either that tells of no later moment.
  private LogPosition reached(InstrumentId instrument, InstrumentId source, Instant moment) {
    return Stream.of(instrument, source)
        .map(one -> marks.at(Tag.of(one), moment).position())
        .max(Comparator.naturalOrder())
        .orElse(LogPosition.NONE);
  }

  /// What the source said when it was rendered, what it says now, and the edit between them.
  public record Moved(String before, String now, Edit edit) {}

  /// Of a provision that both have, and of which somebody said which version it renders.
  public Optional<Moved> moved(RenderingAt at, ProvisionId provision) {
    var mark = at.provision(provision).flatMap(Rendered::rendered);
    var now = drafts.at(at.source(), at.position()).draft();
    return mark.flatMap(
        known ->
            now.provision(provision)
                .map(
                    text -> {
                      var before =
                          drafts
                              .at(at.source(), known.version())
                              .draft()
                              .provision(provision)
                              .map(old -> old.text())
                              .orElse("");
                      var language = Locale.forLanguageTag(now.language());
                      return new Moved(
                          before, text.text(), Difference.between(before, text.text(), language));
                    }));
  }

  /// What renders the instrument, as it stood at a position.
  public List<RenderingAt> of(InstrumentId source, LogPosition position) {
    var known = marks.at(Tag.of(source), position);
    var said = source(source, known.position());
    return known.state().renderings().entrySet().stream()
        .filter(rendering -> rendering.getValue().source().equals(source))
        .map(rendering -> at(rendering.getKey(), rendering.getValue(), said))
        .sorted(Comparator.comparing(one -> one.instrument().value()))
        .toList();
  }
}
