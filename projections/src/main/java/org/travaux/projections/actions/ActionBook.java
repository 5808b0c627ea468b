package org.travaux.projections.actions;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.travaux.core.event.AccreditationEvent.BodyFounded;
import org.travaux.core.event.ActionEvent;
import org.travaux.core.event.ActionEvent.ActionAssigned;
import org.travaux.core.event.ActionEvent.ActionDone;
import org.travaux.core.event.ActionEvent.ActionDropped;
import org.travaux.core.event.ActionEvent.ActionDueChanged;
import org.travaux.core.event.ActionEvent.ActionReassigned;
import org.travaux.core.event.ActionItem;
import org.travaux.core.event.ConsultationEvent;
import org.travaux.core.event.Due;
import org.travaux.core.event.Event;
import org.travaux.core.event.InstitutionEvent;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.KeptEvent;
import org.travaux.core.event.MeetingEvent;
import org.travaux.core.event.MeetingEvent.MeetingConvened;
import org.travaux.core.event.MeetingEvent.MeetingHeldJointly;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.NegotiationEvent;
import org.travaux.core.event.Outcome;
import org.travaux.core.event.Owner;
import org.travaux.core.event.ProceedingsEvent;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.RenderingEvent;
import org.travaux.core.event.RulingEvent.Ruled;
import org.travaux.core.event.RulingEvent.RulingReopened;
import org.travaux.core.event.RulingId;
import org.travaux.core.event.SittingEvent.SittingOpened;
import org.travaux.core.event.Tag;
import org.travaux.core.proceedings.Sessions;
import org.travaux.projections.actions.ListedAction.Change;
import org.travaux.projections.actions.ListedAction.Ended;
import org.travaux.projections.actions.ListedAction.Ending;
import org.travaux.projections.actions.ListedAction.Said;
import org.travaux.projections.actions.ListedAction.Task;
import org.travaux.projections.log.WideFold;

/// What a body has to do: what was given to somebody, what rulings on its instruments instruct, and
/// what they left to come back to a meeting. What is not done when its meeting closes, or when the
/// next one is convened after its days have passed, stands in the list of the next one, by itself.
///
/// @param order as it was given
/// @param matters what is to come back to a meeting without anybody having to do something
public record ActionBook(
    OwnMeetings meetings,
    PVector<ActionItem> order,
    PMap<ActionItem, ListedAction> byItem,
    Matters matters) {

  /// Over the events of one body's tag, of its meetings, and of the rulings on its texts.
  public static final WideFold<ActionBook> FOLD =
      new WideFold<>() {
        @Override
        public ActionBook initial() {
          return new ActionBook(
              OwnMeetings.NONE, TreePVector.empty(), HashTreePMap.empty(), Matters.NONE);
        }

        @Override
        public ActionBook evolve(ActionBook book, Recorded recorded) {
          return book.evolve(recorded);
        }

        @Override
        public Set<Class<? extends Event>> kinds() {
          return Set.of(
              BodyFounded.class,
              MeetingEvent.class,
              ActionEvent.class,
              ConsultationEvent.class,
              Ruled.class,
              RulingReopened.class,
              SittingOpened.class);
        }

        @Override
        public Set<Tag> named(Event event) {
          return switch (event) {
            case InstrumentOpened now -> Set.of(Tag.ofRulings(now.instrument()));
            case MeetingConvened now -> Set.of(Tag.of(now.meeting()));
            case MeetingHeldJointly now -> Set.of(Tag.of(now.meeting()));
            default -> Set.of();
          };
        }

        @Override
        public Set<Class<? extends Event>> naming() {
          return Set.of(InstrumentOpened.class, MeetingConvened.class, MeetingHeldJointly.class);
        }
      };

  private ActionBook evolve(Recorded recorded) {
    return switch (recorded.event()) {
      case BodyFounded founded -> with(meetings.founded(founded.body()));
      case MeetingEvent event -> met(event, recorded);
      case ActionEvent event -> acted(event, recorded);
      case ConsultationEvent event -> with(matters.told(event, recorded, sessions()));
      case Ruled ruled -> ruled(ruled, recorded);
      case RulingReopened reopened -> reopened(reopened, recorded);
      case SittingOpened opened -> with(matters.sat(opened, recorded, sessions()));
      case InstitutionEvent _,
          ProceedingsEvent _,
          NegotiationEvent _,
          InstrumentEvent _,
          KeptEvent _,
          RenderingEvent _ ->
          this;
    };
  }

  public List<ListedAction> actions() {
    return order.stream().map(byItem::get).map(Objects::requireNonNull).toList();
  }

  /// Those that stand in the list of a meeting.
  public List<ListedAction> actions(MeetingId meeting) {
    return actions().stream().filter(action -> action.stop(meeting).isPresent()).toList();
  }

  /// The meeting at which a ruling's outcome is due, as soon as that is convened: that at which it
  /// stood first.
  public Optional<MeetingId> due(InstrumentId instrument, RulingId ruling) {
    return Optional.ofNullable(byItem.get(new ActionItem.Instructed(instrument, ruling)))
        .flatMap(action -> action.stops().stream().findFirst())
        .map(ListedAction.Stop::meeting)
        .or(() -> matters.due(instrument, ruling));
  }

  private ActionBook met(MeetingEvent event, Recorded recorded) {
    var own = meetings.evolve(event, recorded);
    var now = own.all();
    if (now.equals(sessions())) {
      return with(own);
    }
    var passed =
        event instanceof MeetingConvened convened
            ? now.passedBy(convened, recorded)
            : Set.<MeetingId>of();
    var items = byItem;
    for (var action : byItem.values()) {
      items = items.plus(action.item(), action.settled(now, passed));
    }
    return new ActionBook(own, order, items, matters.settled(now, passed));
  }

  private ActionBook acted(ActionEvent event, Recorded recorded) {
    var said = Said.of(recorded);
    return switch (event) {
      case ActionAssigned now ->
          given(
              now.item(),
              new Task(
                  now.what(),
                  now.owners(),
                  Optional.of(now.due()),
                  now.meeting().map(MeetingId::value),
                  now.on(),
                  now.documents()),
              recorded);
      case ActionReassigned now ->
          changed(
              now.item(),
              action ->
                  action.reassigned(
                      now.owners(),
                      new Change(Optional.of(now.owners()), Optional.empty(), now.reason(), said)));
      case ActionDueChanged now ->
          changed(
              now.item(),
              action ->
                  action.putOff(
                      now.due(),
                      new Change(Optional.empty(), Optional.of(now.due()), now.reason(), said)));
      case ActionDone now ->
          changed(
              now.item(),
              action -> action.ended(new Ending(Ended.DONE, now.outcome(), now.remark(), said)));
      case ActionDropped now ->
          changed(
              now.item(),
              action ->
                  action.ended(
                      new Ending(
                          Ended.DROPPED, Optional.empty(), Optional.of(now.reason()), said)));
    };
  }

  private Sessions sessions() {
    return meetings.all();
  }

  private ActionBook with(OwnMeetings now) {
    return new ActionBook(now, order, byItem, matters);
  }

  private ActionBook with(Matters now) {
    return new ActionBook(meetings, order, byItem, now);
  }

  private ActionBook ruled(Ruled ruled, Recorded recorded) {
    return with(matters.ruled(ruled, recorded, sessions())).instructed(ruled, recorded);
  }

  private ActionBook instructed(Ruled ruled, Recorded recorded) {
    if (!(ruled.outcome() instanceof Outcome.Instructed(var owner, var task, var name, var due))) {
      return this;
    }
    return given(
        new ActionItem.Instructed(ruled.instrument(), ruled.ruling()),
        new Task(
            task,
            List.of(owner(owner)),
            due.<Due>map(Due.AtMeeting::new).or(() -> name.map(Due::named)),
            ruled.meeting(),
            ruled.targets(),
            List.of()),
        recorded);
  }

  /// A ruling names the owner as the chair does.
  private static Owner owner(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "secretariat", "the secretariat" -> new Owner.Secretariat();
      case "chair", "the chair" -> new Owner.Chair();
      default -> new Owner.Outside(name);
    };
  }

  private ActionBook reopened(RulingReopened reopened, Recorded recorded) {
    var ending =
        new Ending(
            Ended.REOPENED, Optional.empty(), Optional.of(reopened.reason()), Said.of(recorded));
    return with(matters.reopened(reopened, sessions()))
        .changed(
            new ActionItem.Instructed(reopened.instrument(), reopened.ruling()),
            action -> action.open() ? action.ended(ending) : action);
  }

  private ActionBook given(ActionItem item, Task task, Recorded recorded) {
    return new ActionBook(
        meetings,
        byItem.containsKey(item) ? order : order.plus(item),
        byItem.plus(item, ListedAction.of(item, task, recorded).settled(sessions(), Set.of())),
        matters);
  }

  private ActionBook changed(ActionItem item, UnaryOperator<ListedAction> change) {
    var action = byItem.get(item);
    return action == null
        ? this
        : new ActionBook(
            meetings,
            order,
            byItem.plus(item, change.apply(action).settled(sessions(), Set.of())),
            matters);
  }
}
