package org.travaux.core.authority;

import java.util.Set;
import org.travaux.core.event.Role;

/// What a delegate may do within a body.
public enum Act {
  /// See the body's texts, now and at any earlier moment.
  READ,
  /// Change the text of a provision, and take back what one changed oneself.
  EDIT,
  /// Insert, move, split, merge, suppress and restore provisions.
  STRUCTURE,
  /// Bring a new instrument before the body.
  OPEN,
  IMPORT,
  /// Freeze and unfreeze an instrument.
  FREEZE,
  /// Accredit others, except those whom only an administrator accredits.
  ACCREDIT,
  /// Read the body's whole log, and check it.
  AUDIT;

  private static final Set<Act> ALL_ON_TEXTS = Set.of(READ, EDIT, STRUCTURE, OPEN, IMPORT, FREEZE);

  boolean isGrantedTo(Role role) {
    return switch (role) {
      case CHAIR, SECRETARIAT -> this == ACCREDIT || ALL_ON_TEXTS.contains(this);
      case VICE_CHAIR -> ALL_ON_TEXTS.contains(this);
      case DELEGATE -> this == READ || this == EDIT;
      case OBSERVER -> this == READ;
      case AUDITOR -> this == READ || this == AUDIT;
      case ADMINISTRATOR -> false;
    };
  }
}
