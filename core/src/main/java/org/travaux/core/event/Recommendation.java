package org.travaux.core.event;

import java.util.List;

/// What an item of a register says: `invites Member States to ...`.
///
/// @param to nobody, if the verb asks nothing of anybody
/// @param text what stands behind the verb and whom it is said to
/// @param on the provisions, rulings and whatever else of a text it rests on
/// @param documents that it rests on
public record Recommendation(
    Verb verb, List<Addressee> to, String text, List<Target> on, List<Paper> documents) {

  public Recommendation {
    to = List.copyOf(to);
    on = List.copyOf(on);
    documents = List.copyOf(documents);
  }

  /// What a recommendation does.
  public enum Verb {
    APPRECIATES,
    NOTES,
    ENCOURAGES,
    REQUESTS,
    INSTRUCTS,
    SUPPORTS,
    INVITES;

    /// Whether it asks something of somebody.
    public boolean asks() {
      return switch (this) {
        case APPRECIATES, NOTES, SUPPORTS -> false;
        case ENCOURAGES, REQUESTS, INSTRUCTS, INVITES -> true;
      };
    }
  }

  /// The instruments that it rests on.
  public List<InstrumentId> instruments() {
    return on.stream().flatMap(target -> target.within().stream()).distinct().toList();
  }
}
