package org.travaux.web.http;

import java.util.Optional;
import org.travaux.projections.actions.Sittings;

/// A sitting that something is to come back to.
///
/// @param sitting 1 for the meeting's first
record WaitingSitting(int sitting, String name) {

  static Optional<WaitingSitting> of(Optional<Sittings.Opened> opened) {
    return opened.map(one -> new WaitingSitting(one.number(), one.name()));
  }
}
