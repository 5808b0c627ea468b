package org.travaux.web.http;

import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.Optional;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Tag;
import org.travaux.core.kept.KeptOf;
import org.travaux.projections.log.Retelling;
import org.travaux.projections.log.Retelling.Told;
import org.travaux.web.identity.Who;

/// What is kept of bodies, told at any moment to those who belong to them.
///
/// @param called what one of them is called where there is none: `no register`
/// @param <K> by which each is found
/// @param <S> all of one body's
record KeptViews<K, V, S extends KeptOf<K, V>>(
    Access access, Retelling<S> retelling, String called) {

  /// All of it.
  ///
  /// @param at a log position, or an instant such as `2022-01-13T09:30:00Z`; now if missing
  Told<S> all(Who who, BodyId body, Optional<String> at) {
    return access.momentWithin(who, body, at).told(retelling, Tag.of(body));
  }

  /// One of them.
  ///
  /// @param at as for all of it
  /// @throws Refusal if it was not there then
  Told<V> one(Who who, BodyId body, K id, Optional<String> at) {
    var told = all(who, body, at);
    return new Told<>(
        told.state()
            .find(id)
            .orElseThrow(() -> new Refusal(UNKNOWN, "", "There is " + called + " " + id + ".")),
        told.position());
  }
}
