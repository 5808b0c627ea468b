package org.travaux.core.draft;

import java.util.Collection;
import java.util.SequencedMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.travaux.core.event.EditId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.text.Edit;

/// All that moved words where one edit changed some, from that edit on, however long ago it was:
/// what it takes to take it back. What happens elsewhere is passed over. Immutable.
///
/// @param provisions whose words are followed
/// @param isLost whether more happened than is kept
public record Trail(PSet<ProvisionId> provisions, PVector<Entry> entries, boolean isLost) {

  /// How much is followed at the most.
  static final int LIMIT = 200_000;

  public static final Trail NOTHING = new Trail(HashTreePSet.empty(), TreePVector.empty(), false);

  /// From now on these provisions are followed.
  public static Trail of(Collection<ProvisionId> provisions) {
    return new Trail(HashTreePSet.from(provisions), TreePVector.empty(), false);
  }

  /// All that is on the trail.
  public Since since() {
    return new Since(entries);
  }

  /// From now on the provisions that this event changes are followed.
  public Trail begin(Draft before, Recorded recorded) {
    return Entries.of(before, recorded) instanceof Entry.Edited edited
        ? with(edited.provision()).push(edited)
        : this;
  }

  public Trail follow(Draft before, Recorded recorded) {
    if (provisions.isEmpty()) {
      return this;
    }
    return switch (Entries.of(before, recorded)) {
      case Entry.Edited edited -> provisions.contains(edited.provision()) ? push(edited) : this;
      case Entry.Cut cut ->
          provisions.contains(cut.event().provision()) ? with(cut.event().into()).push(cut) : this;
      case Entry.Joined joined ->
          provisions.contains(joined.event().provision())
                  || provisions.contains(joined.event().from())
              ? with(joined.event().provision()).push(joined)
              : this;
      case null -> this;
    };
  }

  private Trail with(ProvisionId provision) {
    return new Trail(provisions.plus(provision), entries, isLost);
  }

  private Trail push(Entry entry) {
    return entries.size() < LIMIT
        ? new Trail(provisions, entries.plus(entry), isLost)
        : new Trail(provisions, TreePVector.empty(), true);
  }

  /// The edits that take back what is left of an edit on the trail, and nothing else.
  public SequencedMap<ProvisionId, Edit> undo(EditId edit) {
    return Undoing.of(edit, since());
  }
}
