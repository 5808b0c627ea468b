package org.travaux.core.trace;

import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.travaux.core.authority.Accreditations;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.draft.Outline;
import org.travaux.core.draft.Traces;
import org.travaux.core.draft.Traces.Trace;
import org.travaux.core.event.AccreditationEvent;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Tag;
import org.travaux.core.event.TraceEvent;
import org.travaux.core.event.TraceEvent.ParagraphTraced;

/// Whoever keeps the record says what a paragraph of a report tells. Saying it again changes
/// nothing; saying that it tells nothing takes back what was said.
///
/// @param reports positions of the log; that something stands there is known to who asks for this
public record TraceParagraph(
    InstrumentId instrument,
    BodyId body,
    ProvisionId provision,
    List<LogPosition> reports,
    Given given)
    implements Decision<TraceParagraph.Known> {

  public static final int REPORTS_LIMIT = 100;

  public TraceParagraph {
    reports = List.copyOf(reports);
  }

  record Known(Traces traces, Outline outline, Accreditations accreditations) {}

  private record About(Traces traces, Outline outline) {}

  @Override
  public Boundary<Known> boundary() {
    return Boundary.of(Tag.of(instrument), TraceEvent.class, Traces.FOLD)
        .and(
            new Boundary.Part<>(Set.of(Tag.of(instrument)), Outline.KINDS, Outline.FOLD),
            About::new)
        .and(
            Boundary.of(Tag.of(body), AccreditationEvent.class, Accreditations.FOLD),
            (about, accreditations) -> new Known(about.traces, about.outline, accreditations));
  }

  @Override
  public List<Event> decide(Known known) {
    if (!known.accreditations.permits(given, Act.KEEP_RECORD)) {
      throw Refusal.noRight();
    }
    if (!known.outline.body().equals(Optional.of(body))) {
      throw Refusal.notBeforeThisBody();
    }
    if (!known.outline.provisions().contains(provision)) {
      throw new Refusal(UNKNOWN, "provision", "There is no provision " + provision + ".");
    }
    if (reports.size() > REPORTS_LIMIT || Set.copyOf(reports).size() < reports.size()) {
      throw new Refusal(
          INVALID, "reports", "A paragraph tells up to " + REPORTS_LIMIT + " things, each once.");
    }
    if (reports.contains(LogPosition.NONE) || reports.contains(LogPosition.PENDING)) {
      throw new Refusal(INVALID, "reports", "Nothing happened there.");
    }
    var before = known.traces.of(provision).map(Trace::reports).orElse(List.of());
    return before.equals(reports)
        ? List.of()
        : List.of(new ParagraphTraced(instrument, provision, reports));
  }
}
