package org.travaux.core.silence;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.time.Instant;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.travaux.core.authority.Accreditations;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.AccreditationEvent;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Fold;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.SilenceEvent;
import org.travaux.core.event.SilenceEvent.AdoptedBySilence;
import org.travaux.core.event.SilenceEvent.SilenceBroken;
import org.travaux.core.event.SilenceEvent.SilenceExtended;
import org.travaux.core.event.SilenceEvent.TextCirculated;
import org.travaux.core.event.SilenceId;
import org.travaux.core.event.Tag;

/// What decisions on silence procedures are taken on: all of one instrument, whose it is, and who
/// may do what there.
///
/// @param body that the instrument is before; empty if there is no such instrument
record Silences(
    PMap<SilenceId, Procedure> procedures, Optional<BodyId> body, Accreditations accreditations) {

  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999Z");

  /// @param deadline the last one that was set
  record Procedure(TextCirculated circulated, Instant deadline, boolean open) {

    Procedure until(Instant later) {
      return new Procedure(circulated, later, open);
    }

    Procedure closed() {
      return new Procedure(circulated, deadline, false);
    }
  }

  private static final Fold<PMap<SilenceId, Procedure>> PROCEDURES =
      Fold.of(SilenceEvent.class, HashTreePMap.empty(), (state, event, _) -> evolved(state, event));

  private static PMap<SilenceId, Procedure> evolved(
      PMap<SilenceId, Procedure> state, SilenceEvent event) {
    var id = event.silence();
    if (event instanceof TextCirculated now) {
      return state.plus(id, new Procedure(now, now.deadline(), true));
    }
    var procedure = state.get(id);
    return procedure == null
        ? state
        : state.plus(
            id,
            switch (event) {
              case SilenceExtended now -> procedure.until(now.deadline());
              case SilenceBroken _, AdoptedBySilence _ -> procedure.closed();
              case TextCirculated _ -> procedure;
            });
  }

  private static final Fold<Optional<BodyId>> BODY =
      Fold.of(
          InstrumentOpened.class, Optional.empty(), (_, opened, _) -> Optional.of(opened.body()));

  static Boundary<PMap<SilenceId, Procedure>> of(InstrumentId instrument) {
    return Boundary.of(Tag.of(instrument), SilenceEvent.class, PROCEDURES);
  }

  static Boundary<Silences> of(InstrumentId instrument, BodyId body) {
    var procedures =
        of(instrument).and(Boundary.of(Tag.of(instrument), InstrumentOpened.class, BODY), Of::new);
    return procedures.and(
        Boundary.of(Tag.of(body), AccreditationEvent.class, Accreditations.FOLD),
        (of, accreditations) -> new Silences(of.procedures(), of.body(), accreditations));
  }

  private record Of(PMap<SilenceId, Procedure> procedures, Optional<BodyId> body) {}

  void permitted(BodyId before, Given given, Act act) {
    if (!accreditations.permits(given, act)) {
      throw Refusal.noRight();
    }
    if (!body.equals(Optional.of(before))) {
      throw Refusal.notBeforeThisBody();
    }
  }

  /// A procedure that can still be broken and extended at the moment of the command.
  Procedure running(SilenceId silence, Given given) {
    var procedure = open(procedures, silence);
    if (!given.at().isBefore(procedure.deadline())) {
      throw new Refusal(
          CLOSED, "silence", "The deadline was " + procedure.deadline() + ": it has passed.");
    }
    return procedure;
  }

  /// A procedure of which it is not yet said how it ended.
  static Procedure open(PMap<SilenceId, Procedure> procedures, SilenceId silence) {
    var procedure = procedures.get(silence);
    if (procedure == null) {
      throw new Refusal(UNKNOWN, "silence", "There is no silence procedure " + silence + ".");
    }
    if (!procedure.open()) {
      throw new Refusal(CLOSED, "silence", "The silence procedure " + silence + " has ended.");
    }
    return procedure;
  }

  /// @throws Refusal unless the deadline is later than that
  static void later(Instant deadline, Instant than) {
    if (!deadline.isAfter(than) || deadline.isAfter(LATEST)) {
      throw new Refusal(INVALID, "deadline", "The deadline has to be later than " + than + ".");
    }
  }
}
