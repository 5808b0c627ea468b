package org.travaux.core.authority;

import java.util.Optional;
import org.travaux.core.event.AccreditationEvent.AccreditationWithdrawn;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.AccreditationEvent.AdministratorAppointed;
import org.travaux.core.event.AccreditationEvent.AdministratorDismissed;
import org.travaux.core.event.AccreditationEvent.BodyFounded;
import org.travaux.core.event.AccreditationEvent.CapacityGiven;
import org.travaux.core.event.AccreditationEvent.CapacityWithdrawn;
import org.travaux.core.event.AccreditationEvent.PersonRegistered;
import org.travaux.core.event.AgendaEvent;
import org.travaux.core.event.BodyEvent;
import org.travaux.core.event.CirculationEvent;
import org.travaux.core.event.ClockEvent;
import org.travaux.core.event.ConsultationEvent;
import org.travaux.core.event.DocumentEvent;
import org.travaux.core.event.Fold;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.KeptEvent;
import org.travaux.core.event.MeetingEvent;
import org.travaux.core.event.OptionEvent;
import org.travaux.core.event.PositionEvent;
import org.travaux.core.event.ProposalEvent;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.RenderingEvent;
import org.travaux.core.event.RulingEvent;
import org.travaux.core.event.SittingEvent;

/// Whether one person is registered, and under which name.
public record Registration(Optional<String> name) {

  /// Over the registrations that carry one person's tag.
  public static final Fold<Registration> FOLD =
      new Fold<>() {
        @Override
        public Registration initial() {
          return new Registration(Optional.empty());
        }

        @Override
        public Registration evolve(Registration state, Recorded recorded) {
          return switch (recorded.event()) {
            case PersonRegistered(_, var name) -> new Registration(Optional.of(name));
            case AdministratorAppointed _,
                AdministratorDismissed _,
                BodyFounded _,
                Accredited _,
                AccreditationWithdrawn _,
                CapacityGiven _,
                CapacityWithdrawn _,
                InstrumentEvent _,
                MeetingEvent _,
                AgendaEvent _,
                SittingEvent _,
                BodyEvent _,
                DocumentEvent _,
                ProposalEvent _,
                OptionEvent _,
                PositionEvent _,
                RulingEvent _,
                KeptEvent _,
                ConsultationEvent _,
                RenderingEvent _,
                CirculationEvent _,
                ClockEvent _ ->
                state;
          };
        }
      };

  public boolean isKnown() {
    return name.isPresent();
  }
}
