package org.travaux.core.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a chair declares about an instrument, and what is said against it.
public sealed interface RulingEvent extends NegotiationEvent {

  InstrumentId instrument();

  @Override
  default Set<Tag> tags() {
    return Set.of(Tag.of(instrument()), Tag.ofRulings(instrument()));
  }

  /// It is declared to be so, of all of the targets.
  ///
  /// @param meeting the meeting it was said in
  /// @param insisted why the chair ruled so although the record says otherwise
  record Ruled(
      InstrumentId instrument,
      RulingId ruling,
      List<Target> targets,
      Outcome outcome,
      List<String> conditions,
      Optional<String> meeting,
      Optional<String> insisted)
      implements RulingEvent {}

  /// A delegation does not go along with a ruling.
  record RulingObjectedTo(
      InstrumentId instrument, RulingId ruling, DelegationId delegation, String reason)
      implements RulingEvent {}

  /// The ruling no longer holds, nor does anything rest on it.
  record RulingReopened(InstrumentId instrument, RulingId ruling, String reason)
      implements RulingEvent {}

  /// All agreements about the instrument are provisional, earlier ones included, for as long as
  /// this holds.
  ///
  /// @param meeting only those that were reached in this meeting; empty for all
  record OutcomesMadeProvisional(
      InstrumentId instrument, RulingId ruling, Optional<String> meeting, String reason)
      implements RulingEvent {}
}
