package org.travaux.core.rendering;

import java.util.List;
import org.travaux.core.decide.Decision;

/// All that can be commanded of a rendering. Its words are edited as those of any instrument.
public final class RenderingDecisions {

  public static final List<Class<? extends Decision<?>>> ALL =
      List.of(OpenRendering.class, MarkRendered.class);

  private RenderingDecisions() {}
}
