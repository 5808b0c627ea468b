package org.travaux.core.proposal;

import static org.travaux.core.proposal.Floor.A;
import static org.travaux.core.proposal.Floor.AMINA;
import static org.travaux.core.proposal.Floor.B;
import static org.travaux.core.proposal.Floor.CHAIR;
import static org.travaux.core.proposal.Floor.EGY;
import static org.travaux.core.proposal.Floor.GROUP;
import static org.travaux.core.proposal.Floor.ONE;
import static org.travaux.core.proposal.Floor.PLAN;
import static org.travaux.core.proposal.Floor.inserted;

import java.util.List;
import java.util.Optional;
import org.travaux.core.event.DocumentWide;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Everywhere;
import org.travaux.core.event.Everywhere.ReplaceTerm;
import org.travaux.core.event.Occurrence;
import org.travaux.core.event.ProposalEvent.ProposalMade;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Source;

/// A change for all places of a text at which a term stands.
final class Wide {

  static final ProvisionId C = new ProvisionId("c");
  static final EditId ID = new EditId("everywhere");
  static final Everywhere REPLACE = new ReplaceTerm("digital society", "information society");
  static final Occurrence IN_A = new Occurrence(A, 4, 15);
  static final Occurrence IN_C = new Occurrence(C, 0, 15);

  private Wide() {}

  /// The second stands in a third provision, which reads `Digital society and its digital
  /// societies`.
  static Floor text() {
    return Floor.ofText()
        .then(CHAIR, inserted(C, Optional.of(B), "Digital society and its digital societies"));
  }

  static Floor proposed() {
    return text().then(AMINA, made());
  }

  static ProposalMade made() {
    return new ProposalMade(
        ONE,
        PLAN,
        GROUP,
        new Source.Floor(),
        List.of(EGY),
        List.of(),
        Wording.mix(
            1,
            List.of(EGY).toString().hashCode(),
            Wording.mix(1, "digital society".hashCode(), "information society".hashCode()),
            Optional.empty().hashCode()),
        Optional.of(new DocumentWide(REPLACE, Optional.empty(), List.of(IN_A, IN_C))));
  }
}
