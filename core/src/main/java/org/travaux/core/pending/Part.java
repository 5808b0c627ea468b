package org.travaux.core.pending;

import java.util.List;
import java.util.Optional;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.InstrumentEvent.InstrumentFrozen;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentEvent.InstrumentUnfrozen;
import org.travaux.core.event.InstrumentEvent.ProvisionInserted;
import org.travaux.core.event.InstrumentEvent.ProvisionMoved;
import org.travaux.core.event.InstrumentEvent.ProvisionRestored;
import org.travaux.core.event.InstrumentEvent.ProvisionSplit;
import org.travaux.core.event.InstrumentEvent.ProvisionSuppressed;
import org.travaux.core.event.InstrumentEvent.ProvisionsMerged;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.InstrumentEvent.TextImported;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Proposal;
import org.travaux.core.event.Proposal.Add;
import org.travaux.core.event.Proposal.Modify;
import org.travaux.core.event.Proposal.NoChange;
import org.travaux.core.event.Proposal.Suppress;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.text.Edit;
import org.travaux.core.text.Side;

/// What is proposed for one provision, as it reads on the text of the moment.
///
/// @param origin the provision that it was worded for; its words may be elsewhere by now
/// @param proposed an open change of words is over the provision's text as it stands
/// @param placed false if the provision was merged into another, and so cannot be suppressed
/// @param changes how often something happened to the provision since this was worded
/// @param changed where that last was; not at all if it never was
public record Part(
    ProvisionId origin,
    Proposal proposed,
    Outcome outcome,
    boolean placed,
    int changes,
    Optional<LogPosition> changed) {

  /// What was decided on it.
  public enum Outcome {
    OPEN,
    ACCEPTED,
    REJECTED
  }

  static Part worded(Proposal proposed) {
    return new Part(proposed.provision(), proposed, Outcome.OPEN, true, 0, Optional.empty());
  }

  /// The open changes of words among them.
  static List<Modify> changes(List<Part> parts) {
    return parts.stream()
        .filter(Part::isOpen)
        .map(Part::proposed)
        .filter(Modify.class::isInstance)
        .map(Modify.class::cast)
        .toList();
  }

  /// Whether it is about the provision, or to stand right behind it.
  public boolean isAt(ProvisionId provision) {
    return proposed.provision().equals(provision)
        || (proposed instanceof Add add && add.after().equals(Optional.of(provision)));
  }

  /// Whether it is to stand in front of all there is.
  public boolean isAtHead() {
    return proposed instanceof Add add && add.after().isEmpty();
  }

  public boolean isOpen() {
    return outcome == Outcome.OPEN;
  }

  /// The provision whose place or words it depends on; none for an addition at the very beginning.
  Optional<ProvisionId> anchor() {
    return proposed instanceof Add add ? add.after() : Optional.of(proposed.provision());
  }

  /// What it would have the provision say; empty if it has no words of its own.
  ///
  /// @param text what the provision says
  public Optional<String> reads(String text) {
    return switch (proposed) {
      case Add add -> Optional.of(add.text());
      case Modify modify -> Optional.of(modify.edit().apply(text));
      case Suppress _, NoChange _ -> Optional.empty();
    };
  }

  boolean hasWordsFor(ProvisionId provision) {
    return isOpen()
        && (proposed instanceof Add || proposed instanceof Modify)
        && proposed.provision().equals(provision);
  }

  /// After a sponsor changed what it reads.
  Part typed(Edit edit) {
    return switch (proposed) {
      case Add(var id, var after, var form, var text, var from, var reason) ->
          with(new Add(id, after, form, edit.apply(text), from, reason));
      case Modify modify -> with(with(modify, modify.provision(), modify.edit().compose(edit)));
      case Suppress _, NoChange _ -> this;
    };
  }

  private Part with(Proposal now) {
    return new Part(origin, now, outcome, placed, changes, changed);
  }

  Part decided(Outcome now) {
    return new Part(origin, proposed, now, placed, changes, changed);
  }

  private Part moved(Proposal now, Recorded by) {
    return new Part(origin, now, outcome, placed, changes + 1, Optional.of(by.position()));
  }

  private Part displaced(Recorded by) {
    return new Part(origin, proposed, outcome, false, changes + 1, Optional.of(by.position()));
  }

  /// The part after something happened to its provision: where that was cut in two, it may be two.
  List<Part> after(InstrumentEvent event, Recorded recorded) {
    if (anchor().isEmpty()) {
      return List.of(this);
    }
    var on = anchor().get();
    return switch (event) {
      case TextEdited edited when edited.provision().equals(on) ->
          List.of(edited(edited, recorded));
      case ProvisionSplit split when split.provision().equals(on) -> split(split, recorded);
      case ProvisionsMerged merged when merged.from().equals(on) ->
          List.of(merged(merged, recorded));
      case ProvisionsMerged merged when merged.provision().equals(on) -> same(recorded);
      case ProvisionMoved moved when moved.provision().equals(on) -> same(recorded);
      case ProvisionSuppressed gone when gone.provision().equals(on) -> same(recorded);
      case ProvisionRestored back when back.provision().equals(on) -> same(recorded);
      case TextEdited _,
          ProvisionSplit _,
          ProvisionsMerged _,
          ProvisionMoved _,
          ProvisionSuppressed _,
          ProvisionRestored _,
          ProvisionInserted _,
          InstrumentOpened _,
          TextImported _,
          InstrumentFrozen _,
          InstrumentUnfrozen _ ->
          List.of(this);
    };
  }

  private List<Part> same(Recorded recorded) {
    return List.of(moved(proposed, recorded));
  }

  /// What was accepted before it stands in front of what it inserts at the same place.
  private Part edited(TextEdited edited, Recorded recorded) {
    return moved(
        proposed instanceof Modify modify
            ? with(modify, modify.provision(), modify.edit().transform(edited.edit(), Side.RIGHT))
            : proposed,
        recorded);
  }

  private List<Part> split(ProvisionSplit split, Recorded recorded) {
    return switch (proposed) {
      case Add add -> List.of(moved(behind(add, split.into()), recorded));
      case Suppress(_, var reason, var to) ->
          List.of(
              moved(proposed, recorded), moved(new Suppress(split.into(), reason, to), recorded));
      case NoChange(_, var reason, var force) ->
          List.of(
              moved(proposed, recorded),
              moved(new NoChange(split.into(), reason, force), recorded));
      case Modify modify -> {
        var halves = modify.edit().halves(split.at());
        var first = moved(with(modify, modify.provision(), halves.first()), recorded);
        var second = moved(with(modify, split.into(), halves.second()), recorded);
        if (halves.second().isEmpty()) {
          yield List.of(first);
        }
        yield halves.first().isEmpty() ? List.of(second) : List.of(first, second);
      }
    };
  }

  private Part merged(ProvisionsMerged merged, Recorded recorded) {
    return switch (proposed) {
      case Add add -> moved(behind(add, merged.provision()), recorded);
      case Suppress _ -> displaced(recorded);
      case NoChange(_, var reason, var force) ->
          moved(new NoChange(merged.provision(), reason, force), recorded);
      case Modify modify ->
          moved(with(modify, merged.provision(), modify.edit().shifted(merged.at())), recorded);
    };
  }

  /// Whether its words are those that a merger put behind others.
  boolean isAddedBy(InstrumentEvent event) {
    return event instanceof ProvisionsMerged merged && anchor().equals(Optional.of(merged.from()));
  }

  /// One change of words made of two that have come to be of one provision.
  ///
  /// @param side where the other's words stand
  Part joined(Part other, Side side) {
    if (proposed instanceof Modify mine && other.proposed instanceof Modify more) {
      var both = mine.edit().compose(more.edit().transform(mine.edit(), side));
      return new Part(
          origin, with(mine, mine.provision(), both), outcome, placed, changes, changed);
    }
    return this;
  }

  private static Modify with(Modify modify, ProvisionId provision, Edit edit) {
    return new Modify(provision, edit, modify.weight(), modify.reason());
  }

  private static Add behind(Add add, ProvisionId after) {
    return new Add(
        add.provision(), Optional.of(after), add.form(), add.text(), add.movedFrom(), add.reason());
  }
}
