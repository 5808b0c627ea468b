package org.travaux.core.action;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.travaux.core.authority.Accreditations;
import org.travaux.core.authority.Act;
import org.travaux.core.consensus.Table;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.AccreditationEvent;
import org.travaux.core.event.ActionEvent;
import org.travaux.core.event.ActionItem;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.DocumentEvent.DocumentRegistered;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.Due;
import org.travaux.core.event.Fold;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.MeetingEvent.MeetingConvened;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Outcome;
import org.travaux.core.event.Owner;
import org.travaux.core.event.Paper;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Tag;
import org.travaux.core.event.Target;

/// What decisions on action items are taken on: the body's items and its people, and all meetings,
/// documents and instruments that the command names.
///
/// @param tables what is known of the instruments, without the words of their texts
record Known(
    Items items,
    Accreditations accreditations,
    PMap<InstrumentId, Table> tables,
    PMap<MeetingId, Known.Session> sessions) {

  /// How many meetings, documents, targets or owners an item can have.
  static final int LIMIT = 20;

  /// Whose a meeting is, and what its documents are.
  record Session(Optional<BodyId> body, PSet<DocumentId> documents) {

    static final Fold<Session> FOLD =
        new Fold<>() {
          @Override
          public Session initial() {
            return new Session(Optional.empty(), HashTreePSet.empty());
          }

          @Override
          public Session evolve(Session session, Recorded recorded) {
            if (recorded.event() instanceof MeetingConvened convened) {
              return new Session(Optional.of(convened.body()), session.documents);
            }
            return recorded.event() instanceof DocumentRegistered registered
                ? new Session(session.body, session.documents.plus(registered.document()))
                : session;
          }
        };
  }

  /// What is beyond the bounds is not read: they are checked when the command is decided.
  static Boundary<Known> of(
      BodyId body, Stream<InstrumentId> instruments, Stream<MeetingId> meetings) {
    Boundary<Known> boundary =
        Boundary.of(Tag.of(body), ActionEvent.class, Items.FOLD)
            .and(
                Boundary.of(Tag.of(body), AccreditationEvent.class, Accreditations.FOLD),
                (items, people) ->
                    new Known(items, people, HashTreePMap.empty(), HashTreePMap.empty()));
    for (var instrument : instruments.distinct().limit(LIMIT).toList()) {
      boundary =
          boundary.and(
              Table.withoutWords(instrument, body),
              (known, table) -> known.with(instrument, table));
    }
    for (var meeting : meetings.distinct().limit(2 + LIMIT).toList()) {
      boundary =
          boundary.and(
              new Boundary.Part<>(
                  Set.of(Tag.of(meeting)),
                  Set.of(MeetingConvened.class, DocumentRegistered.class),
                  Session.FOLD),
              (known, session) -> known.with(meeting, session));
    }
    return boundary;
  }

  /// For what happens to an item that is there.
  static Boundary<Known> of(BodyId body, ActionItem item, Stream<MeetingId> meetings) {
    return of(
        body,
        switch (item) {
          case ActionItem.Assigned _ -> Stream.of();
          case ActionItem.Instructed(var instrument, _) -> Stream.of(instrument);
        },
        meetings);
  }

  private Known with(InstrumentId instrument, Table table) {
    return new Known(items, accreditations, tables.plus(instrument, table), sessions);
  }

  private Known with(MeetingId meeting, Session session) {
    return new Known(items, accreditations, tables, sessions.plus(meeting, session));
  }

  /// The meeting that an item is due at.
  static Stream<MeetingId> meeting(Due due) {
    return due instanceof Due.AtMeeting(var meeting) ? Stream.of(meeting) : Stream.of();
  }

  void permitted(Given given) {
    if (!accreditations.permits(given.by(), Act.KEEP_RECORD)) {
      throw forbidden();
    }
  }

  static Refusal forbidden() {
    return Refusal.noRight();
  }

  /// Whether the delegate is one of those who are to do it.
  boolean isOwn(List<Owner> owners, Given given) {
    var by = given.by();
    return accreditations.permits(by, Act.CONTRIBUTE)
        && owners.stream()
            .anyMatch(
                owner ->
                    owner.equals(new Owner.OfDelegation(by.delegation()))
                        || owner.equals(new Owner.OfPerson(by.person())));
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
            Optional.ofNullable(tables.get(instrument))
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
    bounded("owners", owners);
    owners.forEach(this::checkOwner);
  }

  private void checkOwner(Owner owner) {
    boolean known =
        switch (owner) {
          case Owner.OfDelegation(var delegation) ->
              accreditations.delegates().anyMatch(one -> one.delegation().equals(delegation));
          case Owner.OfPerson(var person) -> !accreditations.of(person).isEmpty();
          case Owner.Secretariat _, Owner.Chair _ -> true;
          case Owner.Outside(var name) -> {
            Wording.line("owners", name);
            yield true;
          }
        };
    if (!known) {
      throw new Refusal(UNKNOWN, "owners", "An owner is not accredited here.");
    }
  }

  void checkDue(Due due, BodyId body) {
    switch (due) {
      case Due.AtMeeting(var meeting) -> checkMeeting("due", meeting, body);
      case Due.AtNamed(var name) -> Wording.line("due", name);
      case Due.NextMeeting _, Due.OnDay _ -> {}
    }
  }

  Session checkMeeting(String field, MeetingId meeting, BodyId body) {
    var session = sessions.get(meeting);
    if (session == null || !session.body().equals(Optional.of(body))) {
      throw new Refusal(UNKNOWN, field, "This body has no meeting " + meeting + ".");
    }
    return session;
  }

  void checkPaper(String field, Paper paper, BodyId body) {
    if (!checkMeeting(field, paper.meeting(), body).documents().contains(paper.document())) {
      throw new Refusal(
          UNKNOWN,
          field,
          "Meeting " + paper.meeting() + " has no document " + paper.document() + ".");
    }
  }

  void checkTargets(List<Target> on, BodyId body) {
    bounded("on", on);
    for (var target : on) {
      var instrument = target.within();
      var table = instrument.map(tables::get).orElse(null);
      if (table == null || !table.consensus().body().equals(Optional.of(body))) {
        throw new Refusal(UNKNOWN, "on", "This is before no body, or another.");
      }
      table.requireTarget("on", instrument.orElseThrow(), target);
    }
  }

  static void bounded(String field, Collection<?> values) {
    if (values.size() > LIMIT) {
      throw new Refusal(INVALID, field, "There are at most " + LIMIT + " of them.");
    }
    if (Set.copyOf(values).size() < values.size()) {
      throw new Refusal(INVALID, field, "The same is named twice.");
    }
  }
}
