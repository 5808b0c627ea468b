package org.travaux.projections.log;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Fold;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Role;
import org.travaux.core.event.Tag;
import org.travaux.core.text.Edit;

/// A decision for tests: somebody notes something on an instrument.
///
/// @param least how many notes there must be already
/// @param limit how many there may be
record Note(Given given, InstrumentId instrument, String id, int least, int limit)
    implements Decision<Note.Notes> {

  static final Given GIVEN =
      new Given(
          new Delegate(new PersonId("ana"), new DelegationId("BRA"), Role.DELEGATE),
          Instant.parse("2022-01-13T09:30:00Z"));

  /// @param sum of the positions, so that a state tells where its events stood
  record Notes(int count, long sum, LogPosition last) {}

  record NotesFold() implements Fold<Notes> {
    @Override
    public Notes initial() {
      return new Notes(0, 0, LogPosition.NONE);
    }

    @Override
    public Notes evolve(Notes notes, Recorded recorded) {
      long position = recorded.position().value();
      return new Notes(notes.count() + 1, notes.sum() * 31 + position, recorded.position());
    }
  }

  static Note on(String instrument, String id) {
    return new Note(GIVEN, new InstrumentId(instrument), id, 0, Integer.MAX_VALUE);
  }

  static Boundary.Part<Notes> notes(InstrumentId instrument) {
    return new Boundary.Part<>(
        Set.of(Tag.of(instrument)), Set.of(InstrumentEvent.class), new NotesFold());
  }

  @Override
  public Boundary<Notes> boundary() {
    return notes(instrument);
  }

  @Override
  public List<Event> decide(Notes notes) {
    if (notes.count() < least || notes.count() >= limit) {
      throw new Refusal(Refusal.Reason.CLOSED, "", "There are " + notes.count() + " notes.");
    }
    return List.of(
        new TextEdited(
            instrument,
            new ProvisionId("p1"),
            Edit.of(new Edit.Keep(notes.count()), new Edit.Insert("a")),
            new EditId(id),
            notes.count(),
            Optional.empty()));
  }
}
