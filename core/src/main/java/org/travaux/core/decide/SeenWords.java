package org.travaux.core.decide;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import org.travaux.core.draft.Editing;
import org.travaux.core.draft.Place;
import org.travaux.core.draft.Provision;
import org.travaux.core.draft.Stretch;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.text.Anchor;
import org.travaux.core.text.Side;

/// Words that somebody points at in the text that they have seen.
///
/// @param base the last position that their text knew of
/// @param start of the words in the provision's text at `base`, in UTF-16 code units
/// @param end right behind the words
public record SeenWords(ProvisionId provision, LogPosition base, int start, int end) {

  /// Where they stand now.
  ///
  /// @param longest how many units they may have at most
  /// @throws Refusal if there were none, or are none any more
  public Stretch.Piece in(Editing editing, int longest) {
    if (!editing.recent().reaches(base)) {
      throw Refusal.tooLongAgo(base);
    }
    var since = editing.recent().after(base);
    int length = since.lengthOf(provision).orElseGet(() -> present(editing).content().length());
    if (start < 0 || start >= end || end > length || end - start > longest) {
      throw new Refusal(INVALID, "start", "There are no such words in a text of " + length + ".");
    }
    var first = since.carry(new Place(provision, new Anchor(start, Side.RIGHT)));
    var last = since.carry(new Place(provision, new Anchor(end, Side.LEFT)));
    int from = first.anchor().offset();
    int to = last.anchor().offset();
    if (!first.provision().equals(last.provision()) || from >= to) {
      throw new Refusal(CLOSED, "start", "Others have deleted or divided the words meanwhile.");
    }
    return new Stretch.Piece(first.provision(), from, to);
  }

  private Provision present(Editing editing) {
    return editing
        .draft()
        .provision(provision)
        .orElseThrow(
            () -> new Refusal(UNKNOWN, "provision", "There is no provision " + provision + "."));
  }
}
