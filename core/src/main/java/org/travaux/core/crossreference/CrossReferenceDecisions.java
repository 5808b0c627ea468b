package org.travaux.core.crossreference;

import java.util.List;
import org.travaux.core.decide.Decision;

/// All that can be commanded of references between provisions.
public final class CrossReferenceDecisions {

  public static final List<Class<? extends Decision<?>>> ALL =
      List.of(MarkCrossReference.class, DropCrossReference.class, UpdateCrossReferences.class);

  private CrossReferenceDecisions() {}
}
