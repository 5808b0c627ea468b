package org.travaux.web.http;

import java.util.List;
import java.util.Optional;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.Target;

/// What something bears on, in JSON: an instrument, and what of it.
record OnForm(InstrumentId instrument, TargetForm target) {

  /// Empty for what is not of an instrument.
  static Optional<OnForm> of(Target target) {
    return target.within().map(instrument -> new OnForm(instrument, TargetForm.of(target)));
  }

  /// None where nothing is said.
  static List<Target> all(Optional<List<OnForm>> on) {
    return on.orElse(List.of()).stream().map(OnForm::on).toList();
  }

  Target on() {
    return target.in(instrument);
  }
}
