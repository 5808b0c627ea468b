package org.travaux.core.action;

import static org.travaux.core.consensus.Debate.A;
import static org.travaux.core.consensus.Debate.AMINA;
import static org.travaux.core.consensus.Debate.BORIS;
import static org.travaux.core.consensus.Debate.CHAIR;
import static org.travaux.core.consensus.Debate.GROUP;
import static org.travaux.core.consensus.Debate.PLAN;
import static org.travaux.core.consensus.Debate.SECRETARY;
import static org.travaux.core.consensus.Debate.SET;

import java.util.List;
import java.util.Optional;
import org.travaux.core.consensus.Debate;
import org.travaux.core.event.ActionEvent.ActionAssigned;
import org.travaux.core.event.ActionId;
import org.travaux.core.event.ActionItem;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.Due;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Owner;
import org.travaux.core.event.Paper;
import org.travaux.core.event.Target;

/// The debate in which somebody is to elaborate both options.
final class Elaboration {

  static final MeetingId SECOND = new MeetingId("group-2");
  static final MeetingId STRANGE = new MeetingId("council-1");
  static final ActionId ID = new ActionId("a1");
  static final ActionItem ITEM = new ActionItem.Assigned(ID);
  static final Owner EGYPT = new Owner.OfDelegation(AMINA.by().delegation());
  static final Owner BORIS_HIMSELF = new Owner.OfPerson(BORIS.by().person());
  static final Paper PAPER = new Paper(SECOND, new DocumentId("d1"));
  static final List<Target> ON =
      List.of(new Target.OfProvision(PLAN, A), new Target.OfOptionSet(PLAN, SET));

  private Elaboration() {}

  /// With a meeting and a document of it, and a meeting and an instrument of another body.
  static Debate begun() {
    return Debate.ofOptions()
        .then(SECRETARY, Debate.convened(SECOND, GROUP))
        .then(SECRETARY, Debate.convened(STRANGE, new BodyId("council")))
        .then(SECRETARY, Debate.registered(SECOND, "d1"))
        .then(SECRETARY, Debate.registered(STRANGE, "d9"))
        .then(
            SECRETARY,
            new InstrumentOpened(
                new InstrumentId("strange"), new BodyId("council"), "Other", "plan", "en"));
  }

  static Debate withItem() {
    return begun()
        .then(
            CHAIR,
            new ActionAssigned(
                GROUP,
                ID,
                "elaborate",
                List.of(EGYPT),
                new Due.NextMeeting(),
                Optional.of(SECOND),
                ON,
                List.of()));
  }
}
