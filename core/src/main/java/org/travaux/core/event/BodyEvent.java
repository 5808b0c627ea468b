package org.travaux.core.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a body is called, whom it reports to, for how long its officers hold their offices, and by
/// which rules.
public sealed interface BodyEvent extends InstitutionEvent {

  BodyId body();

  @Override
  default Set<Tag> tags() {
    return Set.of(Tag.ACCREDITATION, Tag.of(body()));
  }

  /// These are its names from now on, beside its title.
  ///
  /// @param acronym as it stands in symbols and texts: `CWG-SFP`
  /// @param others all else that it is called
  record BodyNamed(BodyId body, Optional<String> acronym, List<String> others)
      implements BodyEvent {

    public BodyNamed {
      others = List.copyOf(others);
    }
  }

  /// It reports to another body from now on, or to none.
  record BodyPlaced(BodyId body, Optional<BodyId> parent) implements BodyEvent {}

  /// The body's rules of procedure let its chair insist on rulings against this, and on no others.
  /// As long as nobody said, on any.
  record ProcedureSet(BodyId body, List<Contradiction> insistable) implements BodyEvent {

    public ProcedureSet {
      insistable = List.copyOf(insistable);
    }
  }

  /// The officer holds the office for this long: when the last day is over by universal time, so
  /// are the office's rights. They begin with the accreditation, so that who was elected can
  /// prepare.
  ///
  /// @param last the last day, if it is known
  record TermSet(BodyId body, Delegate officer, LocalDate first, Optional<LocalDate> last)
      implements BodyEvent, AccreditationEvent {}
}
