package org.travaux.core.document;

import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Refusal;
import org.travaux.core.draft.Outline;
import org.travaux.core.event.Bearing;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.Tag;

/// The instruments that a document is to bear on, with their provisions. Words that are typed there
/// are no part of it, so that whoever edits does not keep anybody from registering.
record Parts(PMap<InstrumentId, Outline> instruments) {

  static final int INSTRUMENTS_LIMIT = 20;
  static final int PROVISIONS_LIMIT = 500;

  private static final Parts NONE = new Parts(HashTreePMap.empty());

  /// Documents, and the instruments that one of them is to bear on.
  record Known(Filing filing, Parts parts) {

    /// Bearings are bounded when the command is decided; what is beyond the bound is not read.
    static Boundary<Known> of(Boundary<Filing> filing, List<Bearing> on) {
      var parts = on.stream().limit(INSTRUMENTS_LIMIT).map(Bearing::instrument).distinct().toList();
      if (parts.isEmpty()) {
        return filing.and(filing, (known, _) -> new Known(known, NONE));
      }
      var boundary =
          filing.and(
              one(parts.getFirst()),
              (known, of) -> new Known(known, NONE).plus(parts.getFirst(), of));
      for (var instrument : parts.subList(1, parts.size())) {
        boundary = boundary.and(one(instrument), (known, of) -> known.plus(instrument, of));
      }
      return boundary;
    }

    private Known plus(InstrumentId instrument, Outline of) {
      return new Known(filing, new Parts(parts.instruments.plus(instrument, of)));
    }
  }

  private static Boundary<Outline> one(InstrumentId instrument) {
    return new Boundary.Part<>(Set.of(Tag.of(instrument)), Outline.KINDS, Outline.FOLD);
  }

  /// @throws Refusal if a document of the body cannot bear on this
  void check(List<Bearing> on, BodyId body) {
    if (on.size() > INSTRUMENTS_LIMIT) {
      throw new Refusal(
          INVALID, "on", "A document bears on at most " + INSTRUMENTS_LIMIT + " instruments.");
    }
    Filing.distinct("on", on.stream().map(Bearing::instrument).toList());
    on.forEach(bearing -> check(bearing, body));
  }

  private void check(Bearing bearing, BodyId body) {
    var of = instruments.get(bearing.instrument());
    if (of == null || !of.body().equals(Optional.of(body))) {
      throw new Refusal(UNKNOWN, "on", "This body has no instrument " + bearing.instrument() + ".");
    }
    if (bearing.provisions().size() > PROVISIONS_LIMIT) {
      throw new Refusal(
          INVALID, "on", "A document names at most " + PROVISIONS_LIMIT + " provisions.");
    }
    Filing.distinct("on", bearing.provisions());
    for (var provision : bearing.provisions()) {
      if (!of.provisions().contains(provision)) {
        throw new Refusal(UNKNOWN, "on", "There is no provision " + provision + ".");
      }
    }
  }
}
