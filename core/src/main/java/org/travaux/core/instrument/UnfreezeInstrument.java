package org.travaux.core.instrument;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;

import java.util.List;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Fold;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentUnfrozen;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.SilenceEvent;
import org.travaux.core.event.SilenceEvent.AdoptedBySilence;
import org.travaux.core.event.SilenceEvent.SilenceBroken;
import org.travaux.core.event.SilenceEvent.SilenceExtended;
import org.travaux.core.event.SilenceEvent.TextCirculated;
import org.travaux.core.event.Tag;

/// The text may be changed again. What is circulated for silent adoption is freed by an objection,
/// and by nothing else.
public record UnfreezeInstrument(InstrumentId instrument, BodyId body, Given given)
    implements Decision<UnfreezeInstrument.Frozen> {

  record Frozen(Known known, boolean underSilence) {}

  private static final Fold<Boolean> UNDER_SILENCE =
      new Fold<>() {
        @Override
        public Boolean initial() {
          return false;
        }

        @Override
        public Boolean evolve(Boolean state, Recorded recorded) {
          return recorded.event() instanceof SilenceEvent event
              ? switch (event) {
                case TextCirculated _, SilenceExtended _ -> true;
                case SilenceBroken _, AdoptedBySilence _ -> false;
              }
              : state;
        }
      };

  @Override
  public Boundary<Frozen> boundary() {
    return Known.of(instrument, body)
        .and(Boundary.of(Tag.of(instrument), SilenceEvent.class, UNDER_SILENCE), Frozen::new);
  }

  @Override
  public List<Event> decide(Frozen frozen) {
    var draft = frozen.known.permittedDraft(body, given, Act.FREEZE);
    if (frozen.underSilence) {
      throw new Refusal(CLOSED, "instrument", "The text is under a silence procedure.");
    }
    return draft.frozen().isEmpty() ? List.of() : List.of(new InstrumentUnfrozen(instrument));
  }
}
