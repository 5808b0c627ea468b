package org.travaux.core.provenance;

import java.util.List;
import org.travaux.core.decide.Decision;

/// All that can be commanded of where words come from.
public final class ProvenanceDecisions {

  public static final List<Class<? extends Decision<?>>> ALL =
      List.of(NameOrigin.class, DropBorrowing.class);

  private ProvenanceDecisions() {}
}
