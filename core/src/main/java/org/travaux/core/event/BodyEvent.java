package org.travaux.core.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a body is called, whom it reports to, and for how long its officers hold their offices.
public sealed interface BodyEvent extends Event {

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

  /// The officer holds the office for this long. Rights do not end with it: they follow the
  /// accreditation.
  ///
  /// @param last the last day, if it is known
  record TermSet(BodyId body, Delegate officer, LocalDate first, Optional<LocalDate> last)
      implements BodyEvent {}
}
