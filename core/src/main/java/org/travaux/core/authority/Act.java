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
  /// Put a text before others until a deadline: under silence, for comment, by a timetable.
  CIRCULATE,
  /// Comment on a published draft for one's own delegation.
  COMMENT,
  /// Convene meetings, move them, set their deadlines.
  CONVENE,
  /// Register contributions of one's own delegation, and look after them.
  CONTRIBUTE,
  /// Register documents of any kind for anybody, and look after them and after the agenda.
  KEEP_DOCUMENTS,
  /// Keep what was agreed: who is to do what, what is recommended, what is asked of other bodies.
  KEEP_RECORD,
  /// Preside over a meeting: close it, adopt its agenda, take items up and close them.
  PRESIDE,
  /// Propose changes of a text, and join and leave what others propose.
  PROPOSE,
  /// Open option sets and brackets, and work on them.
  CONTEST,
  /// Say where one's delegation stands, and object to rulings and to texts under silence.
  TAKE_POSITION,
  /// Declare outcomes, what becomes of proposals, and that documents are noted; open it again.
  /// When, says the podium: in a sitting it is for whoever is in the chair.
  RULE,
  /// Accredit others, except those whom only an administrator accredits.
  ACCREDIT,
  /// Read the body's whole log, and check it.
  AUDIT;

  private static final Set<Act> ALL_ON_TEXTS =
      Set.of(READ, EDIT, STRUCTURE, OPEN, IMPORT, FREEZE, CIRCULATE, PROPOSE, CONTEST);

  private static final Set<Act> OF_DELEGATES =
      Set.of(READ, EDIT, CONTRIBUTE, PROPOSE, CONTEST, TAKE_POSITION, COMMENT);

  private static final Set<Act> ALL_ON_MEETINGS =
      Set.of(CONVENE, CONTRIBUTE, KEEP_DOCUMENTS, KEEP_RECORD);

  boolean isGrantedTo(Role role) {
    return switch (role) {
      case CHAIR -> this == ACCREDIT || isOfThePodium() || isOfTheTable();
      case SECRETARIAT -> this == ACCREDIT || isOfTheTable();
      case VICE_CHAIR -> isOfThePodium() || isOfTheTable();
      case DELEGATE -> OF_DELEGATES.contains(this);
      case OBSERVER -> this == READ || this == CONTRIBUTE || this == COMMENT;
      case AUDITOR -> this == READ || this == AUDIT;
      case ADMINISTRATOR -> false;
    };
  }

  private boolean isOfThePodium() {
    return this == PRESIDE || this == RULE;
  }

  private boolean isOfTheTable() {
    return ALL_ON_TEXTS.contains(this) || ALL_ON_MEETINGS.contains(this);
  }
}
