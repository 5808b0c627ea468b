package org.travaux.web.http;

import java.util.Optional;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.Target;

/// What something bears on, in JSON: an instrument, and what of it.
record OnForm(InstrumentId instrument, TargetForm target) {

  /// Empty for what is not of an instrument.
  static Optional<OnForm> of(Target target) {
    return target.within().map(instrument -> new OnForm(instrument, TargetForm.of(target)));
  }

  Target on() {
    return target.in(instrument);
  }
}
