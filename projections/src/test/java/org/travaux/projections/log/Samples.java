package org.travaux.projections.log;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.travaux.core.event.AccreditationEvent.AccreditationWithdrawn;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.AccreditationEvent.AdministratorAppointed;
import org.travaux.core.event.AccreditationEvent.AdministratorDismissed;
import org.travaux.core.event.AccreditationEvent.BodyFounded;
import org.travaux.core.event.AccreditationEvent.PersonRegistered;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Form;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentFrozen;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentEvent.InstrumentUnfrozen;
import org.travaux.core.event.InstrumentEvent.ProvisionInserted;
import org.travaux.core.event.InstrumentEvent.ProvisionMoved;
import org.travaux.core.event.InstrumentEvent.ProvisionRestored;
import org.travaux.core.event.InstrumentEvent.ProvisionSplit;
import org.travaux.core.event.InstrumentEvent.ProvisionSuppressed;
import org.travaux.core.event.InstrumentEvent.ProvisionsMerged;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.InstrumentEvent.TextImported;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Role;
import org.travaux.core.text.Edit;

/// One event of each kind, with every field present.
final class Samples {

  static final Delegate ANA =
      new Delegate(new PersonId("ana"), new DelegationId("BRA"), Role.DELEGATE);
  static final Given GIVEN = new Given(ANA, Instant.parse("2022-01-13T09:30:00.123Z"));

  private static final InstrumentId RES = new InstrumentId("res-71");
  private static final BodyId BODY = new BodyId("cwg-sfp");
  private static final ProvisionId P1 = new ProvisionId("p1");
  private static final ProvisionId P2 = new ProvisionId("p2");
  private static final Form FORM = new Form(Form.Kind.OPERATIVE, 2, Form.Numbering.LETTER);

  private Samples() {}

  static List<Event> all() {
    return List.of(
        new InstrumentOpened(RES, BODY, "战略规划 – draft", "resolution", "zh"),
        new TextImported(RES, "record.txt", "ab".repeat(32), 3),
        new ProvisionInserted(RES, P2, Optional.of(P1), FORM, "to elaborate", Optional.of("pId7")),
        new ProvisionMoved(RES, P2, Optional.of(P1), FORM),
        new ProvisionSplit(RES, P1, 12, P2),
        new ProvisionsMerged(RES, P1, 12, P2),
        new ProvisionSuppressed(RES, P1),
        new ProvisionRestored(RES, P1),
        edited(Optional.of(new LogPosition(41))),
        new InstrumentFrozen(RES, "adopted"),
        new InstrumentUnfrozen(RES),
        new PersonRegistered(new PersonId("ana"), "Ana"),
        new AdministratorAppointed(new PersonId("ana")),
        new AdministratorDismissed(new PersonId("ana")),
        new BodyFounded(BODY, "Working group on the plan"),
        new Accredited(BODY, ANA),
        new AccreditationWithdrawn(BODY, ANA));
  }

  /// With every optional field absent.
  static List<Event> bare() {
    return List.of(
        new ProvisionInserted(RES, P2, Optional.empty(), FORM, "", Optional.empty()),
        new ProvisionMoved(RES, P2, Optional.empty(), FORM),
        edited(Optional.empty()));
  }

  static TextEdited edited(Optional<LogPosition> undoes) {
    return new TextEdited(
        RES,
        P1,
        Edit.of(new Edit.Keep(5), new Edit.Insert("a \uD83D\uDE00 \u0639"), new Edit.Delete(3)),
        new EditId("x1-7"),
        -123456789,
        undoes);
  }
}
