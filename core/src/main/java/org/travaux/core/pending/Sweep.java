package org.travaux.core.pending;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.travaux.core.event.DocumentWide;
import org.travaux.core.event.InstrumentEvent.ProvisionSplit;
import org.travaux.core.event.InstrumentEvent.ProvisionsMerged;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.InstrumentEvent.WordsMoved;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Occurrence;
import org.travaux.core.event.ProvisionId;

/// What is known of a document-wide proposal's places: those that were there when it was made, and
/// those that are left out, each moved along with its words. Where it would change the text now is
/// looked up when it is asked for, see [Places]. Immutable; an event costs what the marks in its
/// provision cost.
///
/// @param accepted where it was accepted and not taken back since
public record Sweep(
    DocumentWide wide, PMap<ProvisionId, PVector<Mark>> marks, PVector<LogPosition> accepted) {

  static Sweep of(DocumentWide wide) {
    var sweep = new Sweep(wide, HashTreePMap.empty(), TreePVector.empty());
    return sweep.with(wide.places().stream().map(one -> Mark.of(one, Optional.empty())).toList());
  }

  private Sweep with(Collection<Mark> more) {
    var now = marks;
    for (var mark : more) {
      now =
          now.plus(
              mark.provision(), now.getOrDefault(mark.provision(), TreePVector.empty()).plus(mark));
    }
    return new Sweep(wide, now, accepted);
  }

  private Sweep with(ProvisionId provision, List<Mark> now) {
    var left =
        now.isEmpty() ? marks.minus(provision) : marks.plus(provision, TreePVector.from(now));
    return new Sweep(wide, left, accepted);
  }

  /// What is known of words in a place.
  Optional<Mark> mark(Occurrence occurrence) {
    var overlapping =
        marks(occurrence.provision()).stream().filter(mark -> mark.overlaps(occurrence)).toList();
    return overlapping.stream()
        .filter(mark -> mark.leftOut().isPresent())
        .findFirst()
        .or(() -> overlapping.stream().findFirst());
  }

  private List<Mark> marks(ProvisionId provision) {
    return marks.getOrDefault(provision, TreePVector.empty());
  }

  Sweep marked(List<Occurrence> occurrences, Optional<String> leftOut) {
    var now = this;
    for (var occurrence : occurrences) {
      var others =
          now.marks(occurrence.provision()).stream()
              .filter(mark -> !mark.overlaps(occurrence))
              .toList();
      now = now.with(occurrence.provision(), others).with(List.of(Mark.of(occurrence, leftOut)));
    }
    return now;
  }

  Sweep taken(LogPosition at) {
    return new Sweep(wide, marks, accepted.plus(at));
  }

  Sweep reversed(LogPosition at) {
    return new Sweep(wide, marks, accepted.minus((Object) at));
  }

  /// Whether something is known of words that this moves.
  boolean marks(WordsMoved event) {
    return switch (event) {
      case TextEdited edited -> marks.containsKey(edited.provision());
      case ProvisionSplit split -> marks.containsKey(split.provision());
      case ProvisionsMerged merged -> marks.containsKey(merged.from());
    };
  }

  /// After words of the text moved.
  Sweep moved(WordsMoved event) {
    return switch (event) {
      case TextEdited edited -> each(edited.provision(), mark -> mark.after(edited.edit()));
      case ProvisionSplit split -> {
        var marked = marks(split.provision());
        yield with(split.provision(), List.of())
            .with(marked.stream().map(mark -> mark.after(split)).filter(Sweep::stands).toList());
      }
      case ProvisionsMerged merged -> {
        var marked = marks(merged.from());
        yield with(merged.from(), List.of())
            .with(
                marked.stream()
                    .map(mark -> mark.shifted(merged.provision(), merged.at()))
                    .toList());
      }
    };
  }

  private Sweep each(ProvisionId provision, UnaryOperator<Mark> change) {
    var marked = marks(provision);
    return marked.isEmpty()
        ? this
        : with(provision, marked.stream().map(change).filter(Sweep::stands).toList());
  }

  private static boolean stands(Mark mark) {
    return !mark.isGone();
  }
}
