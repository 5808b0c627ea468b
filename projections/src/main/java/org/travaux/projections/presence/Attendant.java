package org.travaux.projections.presence;

import java.util.Optional;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.ProvisionId;

/// Somebody who has a draft open.
///
/// @param session of the connection, different on all nodes
public record Attendant(String session, Delegate delegate, Optional<Caret> caret) {

  /// A selection in the text of a provision, in UTF-16 code units.
  ///
  /// @param head the end that moves
  public record Caret(ProvisionId provision, int anchor, int head, boolean typing) {}
}
