package org.travaux.core.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.text.Anchor;
import org.travaux.core.text.Edit;
import org.travaux.core.text.Side;

/// All that moved words since a position, in order; it carries what was said of the earlier text
/// over to the present one.
public record Since(List<Entry> entries) {

  /// An edit that was made on the provision's earlier text, as it reads now. What was accepted
  /// since stands in front of what it inserts at the same place. If the provision was cut or joined
  /// meanwhile, it may have become an edit of another provision, or of two.
  public SequencedMap<ProvisionId, Edit> carry(ProvisionId provision, Edit edit) {
    var parts = new LinkedHashMap<ProvisionId, Edit>(4);
    parts.put(provision, edit);
    for (var entry : entries) {
      switch (entry) {
        case Entry.Edited edited ->
            parts.computeIfPresent(
                edited.provision(), (_, part) -> part.transform(edited.event().edit(), Side.RIGHT));
        case Entry.Cut cut -> cut(parts, cut);
        case Entry.Joined joined -> join(parts, joined);
      }
    }
    return parts;
  }

  private static void cut(SequencedMap<ProvisionId, Edit> parts, Entry.Cut cut) {
    var part = parts.get(cut.event().provision());
    if (part != null) {
      var halves = part.halves(cut.event().at());
      parts.put(cut.event().provision(), halves.first());
      parts.put(cut.event().into(), halves.second());
    }
  }

  private static void join(SequencedMap<ProvisionId, Edit> parts, Entry.Joined joined) {
    var second = parts.remove(joined.event().from());
    if (second != null) {
      parts.merge(
          joined.event().provision(),
          second.shifted(joined.lengthBefore()),
          (first, _) -> first.compose(second.shifted(joined.lengthBefore() + first.growth())));
    }
  }

  /// A place in the earlier text, as it is now.
  public Place carry(Place place) {
    var now = place;
    for (var entry : entries) {
      now =
          switch (entry) {
            case Entry.Edited(_, _, var event, _, _) ->
                event.provision().equals(now.provision())
                    ? new Place(now.provision(), now.anchor().after(event.edit()))
                    : now;
            case Entry.Cut(_, _, var event, _) ->
                event.provision().equals(now.provision())
                        && (now.anchor().offset() > event.at()
                            || (now.anchor().offset() == event.at()
                                && now.anchor().side() == Side.RIGHT))
                    ? at(event.into(), now.anchor(), -event.at())
                    : now;
            case Entry.Joined(_, _, var event, int lengthBefore, _) ->
                event.from().equals(now.provision())
                    ? at(event.provision(), now.anchor(), lengthBefore)
                    : now;
          };
    }
    return now;
  }

  private static Place at(ProvisionId provision, Anchor anchor, int by) {
    return new Place(provision, new Anchor(anchor.offset() + by, anchor.side()));
  }

  /// How long the provision's earlier text was; empty if nothing happened to it since.
  public Optional<Integer> lengthOf(ProvisionId provision) {
    for (var entry : entries) {
      switch (entry) {
        case Entry.Edited edited -> {
          if (edited.provision().equals(provision)) {
            return Optional.of(edited.lengthBefore());
          }
        }
        case Entry.Cut(_, _, var event, int lengthBefore) -> {
          if (event.provision().equals(provision)) {
            return Optional.of(lengthBefore);
          }
          if (event.into().equals(provision)) {
            return Optional.of(lengthBefore - event.at());
          }
        }
        case Entry.Joined(_, _, var event, int lengthBefore, int lengthFrom) -> {
          if (event.provision().equals(provision)) {
            return Optional.of(lengthBefore);
          }
          if (event.from().equals(provision)) {
            return Optional.of(lengthFrom);
          }
        }
      }
    }
    return Optional.empty();
  }
}
