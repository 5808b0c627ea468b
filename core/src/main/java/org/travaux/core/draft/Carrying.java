package org.travaux.core.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.text.Anchor;
import org.travaux.core.text.Edit;
import org.travaux.core.text.Side;

/// Carries what was said of an earlier text over all that happened to it since.
final class Carrying {

  private Carrying() {}

  static SequencedMap<ProvisionId, Edit> carry(
      ProvisionId provision, Edit edit, List<Entry> since) {
    var parts = new LinkedHashMap<ProvisionId, Edit>(4);
    parts.put(provision, edit);
    for (var entry : since) {
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

  static Place carry(Place place, List<Entry> since) {
    var now = place;
    for (var entry : since) {
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

  static Optional<Integer> lengthAt(ProvisionId provision, List<Entry> since) {
    for (var entry : since) {
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
