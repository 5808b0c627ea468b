package org.travaux.core.action;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.travaux.core.event.ActionEvent;
import org.travaux.core.event.ActionEvent.ActionAssigned;
import org.travaux.core.event.ActionEvent.ActionDone;
import org.travaux.core.event.ActionEvent.ActionDropped;
import org.travaux.core.event.ActionEvent.ActionDueChanged;
import org.travaux.core.event.ActionEvent.ActionReassigned;
import org.travaux.core.event.ActionItem;
import org.travaux.core.event.Due;
import org.travaux.core.event.Fold;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.Owner;

/// What is known of a body's action items. One that a ruling gave is here only once something
/// happened to it.
record Items(PMap<ActionItem, Items.Item> items) {

  /// @param assigned empty for what a ruling gave
  /// @param owners empty as long as they are those that the ruling named
  /// @param due empty as long as it is what the ruling said
  /// @param ended how it was done or dropped
  record Item(
      Optional<ActionAssigned> assigned,
      List<Owner> owners,
      Optional<Due> due,
      Optional<ActionEvent> ended) {

    static final Item OF_RULING =
        new Item(Optional.empty(), List.of(), Optional.empty(), Optional.empty());

    /// The instruments that it bears on.
    List<InstrumentId> instruments(ActionItem item) {
      return switch (item) {
        case ActionItem.Assigned _ -> assigned.map(ActionAssigned::instruments).orElse(List.of());
        case ActionItem.Instructed(var instrument, _) -> List.of(instrument);
      };
    }
  }

  /// Over the action events of one body's tag.
  static final Fold<Items> FOLD =
      Fold.of(
          ActionEvent.class,
          new Items(HashTreePMap.empty()),
          (items, event, _) -> items.evolve(event));

  private Items evolve(ActionEvent event) {
    return switch (event) {
      case ActionAssigned now ->
          new Items(
              items.plus(
                  now.item(),
                  new Item(
                      Optional.of(now), now.owners(), Optional.of(now.due()), Optional.empty())));
      case ActionReassigned now ->
          with(now, item -> new Item(item.assigned, now.owners(), item.due, item.ended));
      case ActionDueChanged now ->
          with(
              now,
              item -> new Item(item.assigned, item.owners, Optional.of(now.due()), item.ended));
      case ActionDone now ->
          with(now, item -> new Item(item.assigned, item.owners, item.due, Optional.of(now)));
      case ActionDropped now ->
          with(now, item -> new Item(item.assigned, item.owners, item.due, Optional.of(now)));
    };
  }

  private Items with(ActionEvent event, UnaryOperator<Item> change) {
    var item = items.getOrDefault(event.item(), Item.OF_RULING);
    return new Items(items.plus(event.item(), change.apply(item)));
  }
}
