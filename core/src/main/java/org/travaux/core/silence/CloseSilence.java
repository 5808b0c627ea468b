package org.travaux.core.silence;

import static org.travaux.core.decide.Refusal.Reason.CONTRADICTED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.travaux.core.authority.Administrators;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.Event;
import org.travaux.core.event.Fold;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentFrozen;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.Outcome;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.RulingEvent;
import org.travaux.core.event.RulingEvent.OutcomesMadeProvisional;
import org.travaux.core.event.RulingEvent.Ruled;
import org.travaux.core.event.RulingEvent.RulingObjectedTo;
import org.travaux.core.event.RulingEvent.RulingReopened;
import org.travaux.core.event.RulingId;
import org.travaux.core.event.SilenceEvent.AdoptedBySilence;
import org.travaux.core.event.SilenceId;
import org.travaux.core.event.Tag;
import org.travaux.core.event.Target;
import org.travaux.core.silence.Silences.Procedure;

/// The deadline has passed and nobody objected: the text is adopted, which is an outcome of the
/// instrument like any that a chair declares. Said by the product itself, on each of its nodes, and
/// true once.
public record CloseSilence(InstrumentId instrument, SilenceId silence, Given given)
    implements Decision<CloseSilence.Known> {

  private static final int NAME_LIMIT = 56;

  /// @param rulings the ids that are taken
  record Known(PMap<SilenceId, Procedure> procedures, PSet<RulingId> rulings) {}

  private static final Fold<PSet<RulingId>> RULINGS =
      new Fold<>() {
        @Override
        public PSet<RulingId> initial() {
          return HashTreePSet.empty();
        }

        @Override
        public PSet<RulingId> evolve(PSet<RulingId> state, Recorded recorded) {
          return recorded.event() instanceof RulingEvent event ? evolve(state, event) : state;
        }

        private PSet<RulingId> evolve(PSet<RulingId> taken, RulingEvent event) {
          return switch (event) {
            case Ruled ruled -> taken.plus(ruled.ruling());
            case OutcomesMadeProvisional made -> taken.plus(made.ruling());
            case RulingObjectedTo _, RulingReopened _ -> taken;
          };
        }
      };

  @Override
  public Boundary<Known> boundary() {
    return Silences.of(instrument)
        .and(Boundary.of(Tag.of(instrument), RulingEvent.class, RULINGS), Known::new);
  }

  @Override
  public List<Event> decide(Known known) {
    if (!given.by().equals(Administrators.SYSTEM)) {
      throw new Refusal(FORBIDDEN, "", "Only the clock closes a silence procedure.");
    }
    var procedure = Silences.open(known.procedures, silence);
    if (given.at().isBefore(procedure.deadline())) {
      throw new Refusal(
          CONTRADICTED, "silence", "The deadline is " + procedure.deadline() + ": not yet.");
    }
    return List.of(
        new AdoptedBySilence(instrument, silence, procedure.deadline()),
        new InstrumentFrozen(instrument, "Adopted by silence: " + procedure.circulated().subject()),
        new Ruled(
            instrument,
            ruling(known.rulings),
            List.of(new Target.OfInstrument(instrument)),
            new Outcome.AdoptedBySilence(),
            List.of(),
            Optional.empty(),
            Optional.empty()));
  }

  /// Called as the procedure is, unless a chair has called something so already.
  private RulingId ruling(PSet<RulingId> taken) {
    var name = silence.value().substring(0, Math.min(silence.value().length(), NAME_LIMIT));
    return Stream.iterate(1, next -> next + 1)
        .map(next -> new RulingId(next == 1 ? silence.value() : name + "." + next))
        .filter(id -> !taken.contains(id))
        .findFirst()
        .orElseThrow();
  }
}
