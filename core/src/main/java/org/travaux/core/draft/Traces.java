package org.travaux.core.draft;

import java.util.List;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.travaux.core.event.Fold;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Told;
import org.travaux.core.event.TraceEvent.ParagraphTraced;

/// What the paragraphs of a report were said to report, wherever they have gone since.
public record Traces(PMap<ProvisionId, Trace> byParagraph) {

  /// What one paragraph reports.
  ///
  /// @param reports the positions of what it tells; never none
  /// @param told who said so last
  public record Trace(ProvisionId provision, List<LogPosition> reports, Told told) {}

  /// Over the trace events of one instrument's tag.
  public static final Fold<Traces> FOLD =
      Fold.of(
          ParagraphTraced.class,
          new Traces(HashTreePMap.empty()),
          (traces, now, recorded) ->
              traces.with(new Trace(now.provision(), now.reports(), Told.of(recorded))));

  private Traces with(Trace trace) {
    return new Traces(
        trace.reports.isEmpty()
            ? byParagraph.minus(trace.provision)
            : byParagraph.plus(trace.provision, trace));
  }

  public Optional<Trace> of(ProvisionId paragraph) {
    return Optional.ofNullable(byParagraph.get(paragraph));
  }
}
