package org.travaux.core.action;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.ActionEvent;
import org.travaux.core.event.ActionItem;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Due;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Outcome;
import org.travaux.core.event.Owner;
import org.travaux.core.event.Tag;
import org.travaux.core.kept.Surroundings;

/// What decisions on action items are taken on: the body's items, and what a command there names.
record Known(Items items, Surroundings around) {

  static Boundary<Known> of(BodyId body, Surroundings.Named named) {
    return Boundary.of(Tag.of(body), ActionEvent.class, Items.FOLD)
        .and(Surroundings.of(body, named), Known::new);
  }

  /// For what happens to an item that is there.
  static Boundary<Known> of(BodyId body, ActionItem item, Stream<MeetingId> meetings) {
    var instruments =
        switch (item) {
          case ActionItem.Assigned _ -> Stream.<InstrumentId>of();
          case ActionItem.Instructed(var instrument, _) -> Stream.of(instrument);
        };
    return of(body, new Surroundings.Named(instruments, meetings, Stream.of()));
  }

  /// The meeting that an item is due at.
  static Stream<MeetingId> meeting(Due due) {
    return due instanceof Due.AtMeeting(var meeting) ? Stream.of(meeting) : Stream.of();
  }

  void permitted(Given given) {
    around.permit(given, Act.KEEP_RECORD);
  }

  /// Whether the delegate is one of those who are to do it.
  boolean isOwn(List<Owner> owners, Given given) {
    return owners.stream().anyMatch(owner -> around.isOwner(owner, given));
  }

  /// An item of the body, whatever became of it.
  Items.Item present(BodyId body, ActionItem id) {
    var item = items.items().get(id);
    switch (id) {
      case ActionItem.Assigned(var action) -> {
        if (item == null) {
          throw new Refusal(UNKNOWN, "item", "There is no action item " + action + " here.");
        }
        return item;
      }
      case ActionItem.Instructed(var instrument, var ruling) -> {
        var found =
            Optional.ofNullable(around.tables().get(instrument))
                .filter(table -> table.consensus().body().equals(Optional.of(body)))
                .flatMap(table -> Optional.ofNullable(table.consensus().rulings().get(ruling)))
                .filter(declared -> declared.ruled().outcome() instanceof Outcome.Instructed);
        if (found.isEmpty()) {
          throw new Refusal(UNKNOWN, "item", "No ruling " + ruling + " instructs anybody here.");
        }
        if (!found.get().holds()) {
          throw new Refusal(CLOSED, "item", "The ruling no longer holds.");
        }
        return item == null ? Items.Item.OF_RULING : item;
      }
    }
  }

  /// An item that is neither done nor dropped.
  Items.Item open(BodyId body, ActionItem id) {
    var item = present(body, id);
    if (item.ended().isPresent()) {
      throw new Refusal(CLOSED, "item", "This is done already, or dropped.");
    }
    return item;
  }

  void checkOwners(List<Owner> owners) {
    if (owners.isEmpty()) {
      throw new Refusal(INVALID, "owners", "Somebody has to do it.");
    }
    Surroundings.bounded("owners", owners);
    owners.forEach(owner -> around.checkOwner("owners", owner));
  }

  void checkDue(Due due, BodyId body) {
    around.checkDue("due", due, body);
  }
}
