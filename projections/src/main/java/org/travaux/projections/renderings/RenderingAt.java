package org.travaux.projections.renderings;

import java.util.List;
import java.util.Optional;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProvisionId;

/// A rendering as it stood at a moment.
///
/// @param language that it is in, BCP 47
/// @param position all events up to and at it are folded in, none after it
public record RenderingAt(
    InstrumentId instrument,
    InstrumentId source,
    String language,
    LogPosition position,
    List<Rendered> provisions) {

  Optional<Rendered> provision(ProvisionId provision) {
    return provisions.stream().filter(one -> one.provision().equals(provision)).findFirst();
  }

  /// How many of its provisions stand so.
  public long count(Rendered.State state) {
    return provisions.stream().filter(one -> one.state() == state).count();
  }
}
