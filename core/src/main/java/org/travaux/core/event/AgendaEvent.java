package org.travaux.core.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How a meeting's agenda comes about, and how the meeting goes through it. Changes gather until
/// the agenda is issued anew: one revision, however many changes.
public sealed interface AgendaEvent extends ProceedingsEvent {

  MeetingId meeting();

  @Override
  default Set<Tag> tags() {
    return Set.of(Tag.of(meeting()));
  }

  /// Whether an agenda was adopted as it had been issued, or with changes made in the room.
  enum Adoption {
    AS_ISSUED,
    AS_AMENDED
  }

  /// A delegation that does not go along with the agenda.
  record Objection(DelegationId delegation, String reason) {}

  /// The item stands in the agenda from now on. Its number is computed from its place.
  ///
  /// @param under the item that it is a part of
  /// @param after the one that it stands behind; the first there if empty
  record AgendaItemAdded(
      MeetingId meeting,
      AgendaItemId item,
      String title,
      Optional<AgendaItemId> under,
      Optional<AgendaItemId> after)
      implements AgendaEvent {}

  record AgendaItemRetitled(MeetingId meeting, AgendaItemId item, String title)
      implements AgendaEvent {}

  /// It stands elsewhere, with all that is under it.
  record AgendaItemMoved(
      MeetingId meeting,
      AgendaItemId item,
      Optional<AgendaItemId> under,
      Optional<AgendaItemId> after)
      implements AgendaEvent {}

  record AgendaItemRemoved(MeetingId meeting, AgendaItemId item) implements AgendaEvent {}

  /// The document is considered under these items from now on, and under no others.
  record DocumentAllocated(MeetingId meeting, DocumentId document, List<AgendaItemId> items)
      implements AgendaEvent {

    public DocumentAllocated {
      items = List.copyOf(items);
    }
  }

  /// Items are gone through in this order; those that are not named follow in the agenda's.
  record OrderOfWorkSet(MeetingId meeting, List<AgendaItemId> order, String reason)
      implements AgendaEvent {

    public OrderOfWorkSet {
      order = List.copyOf(order);
    }
  }

  /// All changes so far are in the document at this revision.
  ///
  /// @param revision 0 for the document as it was registered
  record AgendaIssued(MeetingId meeting, DocumentId document, int revision, String reason)
      implements AgendaEvent {}

  /// The meeting goes by this agenda.
  ///
  /// @param revision the last that was issued
  record AgendaAdopted(
      MeetingId meeting, int sitting, int revision, Adoption adoption, List<Objection> objections)
      implements AgendaEvent {

    public AgendaAdopted {
      objections = List.copyOf(objections);
    }
  }

  record AgendaItemTakenUp(MeetingId meeting, int sitting, AgendaItemId item)
      implements AgendaEvent {}

  record AgendaItemSuspended(MeetingId meeting, int sitting, AgendaItemId item, String reason)
      implements AgendaEvent {}

  record AgendaItemResumed(MeetingId meeting, int sitting, AgendaItemId item)
      implements AgendaEvent {}

  record AgendaItemClosed(
      MeetingId meeting, int sitting, AgendaItemId item, Optional<String> conclusion)
      implements AgendaEvent {}

  /// A delegation puts the one question that its region has on the item.
  record QuestionPut(
      MeetingId meeting, int sitting, AgendaItemId item, String region, DelegationId delegation)
      implements AgendaEvent {}

  /// A delegation that asked for the floor is to bring its question to its region's coordinator.
  record QuestionReferred(
      MeetingId meeting,
      int sitting,
      AgendaItemId item,
      String region,
      DelegationId delegation,
      DelegationId coordinator)
      implements AgendaEvent {}
}
