package org.travaux.core.event;

import java.util.List;
import java.util.Set;

/// What a report rests on.
public sealed interface TraceEvent extends KeptEvent {

  InstrumentId instrument();

  @Override
  default List<InstrumentId> instruments() {
    return List.of(instrument());
  }

  @Override
  default Set<Tag> tags() {
    return Set.of(Tag.of(instrument()));
  }

  /// The paragraph reports what happened at these positions of the log, and nothing that it was
  /// said to report before.
  record ParagraphTraced(InstrumentId instrument, ProvisionId provision, List<LogPosition> reports)
      implements TraceEvent {

    public ParagraphTraced {
      reports = List.copyOf(reports);
    }
  }
}
