package org.travaux.core.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a body has somebody do, and what becomes of it. That it is carried over from one meeting to
/// the next is no event: it follows from the meetings.
public sealed interface ActionEvent extends KeptEvent {

  BodyId body();

  ActionItem item();

  @Override
  default Set<Tag> tags() {
    return tagged(Tag.of(body()));
  }

  /// Somebody is to do this.
  ///
  /// @param meeting in which it was agreed
  /// @param on what it bears on, beside the documents
  record ActionAssigned(
      BodyId body,
      ActionId action,
      String what,
      List<Owner> owners,
      Due due,
      Optional<MeetingId> meeting,
      List<Target> on,
      List<Paper> documents)
      implements ActionEvent {

    public ActionAssigned {
      owners = List.copyOf(owners);
      on = List.copyOf(on);
      documents = List.copyOf(documents);
    }

    @Override
    public ActionItem item() {
      return new ActionItem.Assigned(action);
    }

    @Override
    public List<InstrumentId> instruments() {
      return on.stream().flatMap(target -> target.within().stream()).distinct().toList();
    }
  }

  /// Others are to do it from now on.
  record ActionReassigned(
      BodyId body,
      ActionItem item,
      List<Owner> owners,
      String reason,
      List<InstrumentId> instruments)
      implements ActionEvent {

    public ActionReassigned {
      owners = List.copyOf(owners);
      instruments = List.copyOf(instruments);
    }
  }

  /// It is due at another time.
  record ActionDueChanged(
      BodyId body, ActionItem item, Due due, String reason, List<InstrumentId> instruments)
      implements ActionEvent {

    public ActionDueChanged {
      instruments = List.copyOf(instruments);
    }
  }

  /// It is done.
  ///
  /// @param outcome the document that came of it
  record ActionDone(
      BodyId body,
      ActionItem item,
      Optional<Paper> outcome,
      Optional<String> remark,
      List<InstrumentId> instruments)
      implements ActionEvent {

    public ActionDone {
      instruments = List.copyOf(instruments);
    }
  }

  /// Nobody is to do it any more.
  record ActionDropped(BodyId body, ActionItem item, String reason, List<InstrumentId> instruments)
      implements ActionEvent {

    public ActionDropped {
      instruments = List.copyOf(instruments);
    }
  }
}
