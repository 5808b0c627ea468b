package org.travaux.core.trace;

import java.util.List;
import org.travaux.core.decide.Decision;

/// All that can be commanded of what reports rest on.
public final class TraceDecisions {

  public static final List<Class<? extends Decision<?>>> ALL = List.of(TraceParagraph.class);

  private TraceDecisions() {}
}
