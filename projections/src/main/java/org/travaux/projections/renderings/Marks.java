package org.travaux.projections.renderings;

import java.time.Instant;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.Fold;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.RenderingEvent;
import org.travaux.core.event.RenderingEvent.ProvisionRendered;
import org.travaux.core.event.RenderingEvent.RenderingOpened;
import org.travaux.core.event.RenderingEvent.TermReplaced;
import org.travaux.core.event.RenderingEvent.TermReplacementReversed;

/// What renders what, and what was said of which provision.
///
/// @param renderings all that an instrument's tag tells of: itself, or what renders it
public record Marks(PMap<InstrumentId, Rendering> renderings) {

  /// One rendering.
  public record Rendering(InstrumentId source, PMap<ProvisionId, Mark> marks) {}

  /// That a provision says what its source said at a version.
  ///
  /// @param position where in the log this was said
  public record Mark(LogPosition version, LogPosition position, Instant at, Delegate by) {}

  /// Over the events of one instrument's tag.
  public static final Fold<Marks> FOLD =
      Fold.of(RenderingEvent.class, new Marks(HashTreePMap.empty()), Marks::evolve);

  private Marks evolve(RenderingEvent event, Recorded recorded) {
    return switch (event) {
      case RenderingOpened(var instrument, var source) ->
          new Marks(renderings.plus(instrument, new Rendering(source, HashTreePMap.empty())));
      case ProvisionRendered(var instrument, _, var provision, var version) ->
          of(instrument)
              .map(
                  known ->
                      known.marks().plus(provision, mark(earlier(version, recorded), recorded)))
              .map(
                  marks ->
                      new Marks(renderings.plus(instrument, new Rendering(event.source(), marks))))
              .orElse(this);
      case TermReplaced _, TermReplacementReversed _ -> this;
    };
  }

  private static Mark mark(LogPosition version, Recorded recorded) {
    return new Mark(version, recorded.position(), recorded.given().at(), recorded.given().by());
  }

  /// Nobody has read what was not there yet.
  private static LogPosition earlier(LogPosition version, Recorded recorded) {
    return version.isAfter(recorded.position()) ? recorded.position() : version;
  }

  /// Empty if it renders nothing.
  public Optional<Rendering> of(InstrumentId instrument) {
    return Optional.ofNullable(renderings.get(instrument));
  }
}
