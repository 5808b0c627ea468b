package org.travaux.core.proceedings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.travaux.core.event.AgendaEvent;
import org.travaux.core.event.AgendaEvent.AgendaAdopted;
import org.travaux.core.event.AgendaEvent.AgendaIssued;
import org.travaux.core.event.AgendaEvent.AgendaItemAdded;
import org.travaux.core.event.AgendaEvent.AgendaItemClosed;
import org.travaux.core.event.AgendaEvent.AgendaItemMoved;
import org.travaux.core.event.AgendaEvent.AgendaItemRemoved;
import org.travaux.core.event.AgendaEvent.AgendaItemResumed;
import org.travaux.core.event.AgendaEvent.AgendaItemRetitled;
import org.travaux.core.event.AgendaEvent.AgendaItemSuspended;
import org.travaux.core.event.AgendaEvent.AgendaItemTakenUp;
import org.travaux.core.event.AgendaEvent.DocumentAllocated;
import org.travaux.core.event.AgendaEvent.OrderOfWorkSet;
import org.travaux.core.event.AgendaEvent.QuestionPut;
import org.travaux.core.event.AgendaEvent.QuestionReferred;
import org.travaux.core.event.AgendaItemId;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Fold;
import org.travaux.core.event.MeetingEvent.MeetingConvened;
import org.travaux.core.event.MeetingEvent.MeetingHeldJointly;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.SittingEvent;
import org.travaux.core.event.SittingEvent.SittingOpened;
import org.travaux.core.event.Told;

/// How a meeting goes.
///
/// @param bodies that meet; none as long as nobody convened the meeting
/// @param outline the agenda with all changes, issued or not
/// @param issues the agenda as it was issued each time
/// @param adoptions each time that it was adopted
/// @param passages of the items that were taken up or asked about
public record Proceedings(
    PSet<BodyId> bodies,
    Outline outline,
    Optional<OrderOfWork> order,
    PVector<Issue> issues,
    PVector<Adopted> adoptions,
    PMap<AgendaItemId, Passage> passages,
    PVector<Sitting> sittings) {

  /// The kinds of event, with a meeting's tag, that tell of it.
  public static final Set<Class<? extends Event>> KINDS =
      Set.of(
          MeetingConvened.class, MeetingHeldJointly.class, AgendaEvent.class, SittingEvent.class);

  public record OrderOfWork(List<AgendaItemId> order, String reason, Told told) {}

  /// The agenda as it was issued.
  public record Issue(AgendaIssued issued, Outline outline, Told told) {}

  public record Adopted(AgendaAdopted adopted, Outline outline, Told told) {}

  public static final Fold<Proceedings> FOLD =
      new Fold<>() {
        @Override
        public Proceedings initial() {
          return new Proceedings(
              HashTreePSet.empty(),
              Outline.EMPTY,
              Optional.empty(),
              TreePVector.empty(),
              TreePVector.empty(),
              HashTreePMap.empty(),
              TreePVector.empty());
        }

        // Of all events these tell how a meeting goes.
        @Override
        public Proceedings evolve(Proceedings state, Recorded recorded) {
          var event = recorded.event();
          if (event instanceof AgendaEvent about) {
            return state.evolve(about, Told.of(recorded));
          }
          if (event instanceof SittingEvent about) {
            return state.evolve(about, Told.of(recorded));
          }
          if (event instanceof MeetingConvened now) {
            return state.of(now.body());
          }
          return event instanceof MeetingHeldJointly now ? state.of(now.with()) : state;
        }
      };

  private Proceedings of(BodyId body) {
    return new Proceedings(
        bodies.plus(body), outline, order, issues, adoptions, passages, sittings);
  }

  private Proceedings evolve(AgendaEvent event, Told told) {
    return switch (event) {
      case AgendaItemAdded now ->
          with(outline.with(now.item(), now.title(), now.under(), now.after()));
      case AgendaItemRetitled now -> with(outline.retitled(now.item(), now.title()));
      case AgendaItemMoved now ->
          with(
              outline
                  .title(now.item())
                  .map(title -> outline.with(now.item(), title, now.under(), now.after()))
                  .orElse(outline));
      case AgendaItemRemoved now -> with(outline.without(now.item()));
      case DocumentAllocated now -> with(outline.allocating(now.document(), now.items()));
      case OrderOfWorkSet now -> with(new OrderOfWork(now.order(), now.reason(), told));
      case AgendaIssued now -> with(new Issue(now, outline, told));
      case AgendaAdopted now -> with(new Adopted(now, outline, told));
      case AgendaItemTakenUp now ->
          with(now.item(), Passage.State.OPEN, now.sitting(), Optional.empty(), told);
      case AgendaItemSuspended now ->
          with(now.item(), Passage.State.SUSPENDED, now.sitting(), Optional.of(now.reason()), told);
      case AgendaItemResumed now ->
          with(now.item(), Passage.State.OPEN, now.sitting(), Optional.empty(), told);
      case AgendaItemClosed now ->
          with(now.item(), Passage.State.CLOSED, now.sitting(), now.conclusion(), told);
      case QuestionPut now ->
          with(
              now.item(),
              new Passage.Question(now.region(), now.delegation(), Optional.empty(), told));
      case QuestionReferred now ->
          with(
              now.item(),
              new Passage.Question(
                  now.region(), now.delegation(), Optional.of(now.coordinator()), told));
    };
  }

  private Proceedings evolve(SittingEvent event, Told told) {
    if (event instanceof SittingOpened now) {
      return withSittings(sittings.plus(Sitting.of(now, told)));
    }
    int at = event.sitting() - 1;
    return at < 0 || at >= sittings.size()
        ? this
        : withSittings(sittings.with(at, sittings.get(at).evolve(event, told)));
  }

  private Proceedings with(Outline now) {
    return new Proceedings(bodies, now, order, issues, adoptions, passages, sittings);
  }

  private Proceedings with(OrderOfWork now) {
    return new Proceedings(
        bodies, outline, Optional.of(now), issues, adoptions, passages, sittings);
  }

  private Proceedings with(Issue now) {
    return new Proceedings(bodies, outline, order, issues.plus(now), adoptions, passages, sittings);
  }

  private Proceedings with(Adopted now) {
    return new Proceedings(bodies, outline, order, issues, adoptions.plus(now), passages, sittings);
  }

  private Proceedings with(
      AgendaItemId item, Passage.State to, int sitting, Optional<String> words, Told told) {
    return with(item, passage(item).to(to, sitting, words, told));
  }

  private Proceedings with(AgendaItemId item, Passage.Question question) {
    return with(item, passage(item).with(question));
  }

  private Proceedings with(AgendaItemId item, Passage now) {
    return new Proceedings(
        bodies, outline, order, issues, adoptions, passages.plus(item, now), sittings);
  }

  private Proceedings withSittings(PVector<Sitting> now) {
    return new Proceedings(bodies, outline, order, issues, adoptions, passages, now);
  }

  public Passage passage(AgendaItemId item) {
    return passages.getOrDefault(item, Passage.NONE);
  }

  /// The sitting that was opened last, closed or not.
  public Optional<Sitting> lastSitting() {
    return sittings.isEmpty() ? Optional.empty() : Optional.of(sittings.getLast());
  }

  public Optional<Issue> lastIssue() {
    return issues.isEmpty() ? Optional.empty() : Optional.of(issues.getLast());
  }

  /// Whether the agenda says anything that the last issue of it does not.
  public boolean isChanged() {
    return !lastIssue().map(Issue::outline).orElse(Outline.EMPTY).places().equals(outline.places());
  }

  /// The items that are in a state, in the agenda's order.
  public List<AgendaItemId> items(Passage.State state) {
    return outline.places().stream()
        .map(Outline.Place::item)
        .filter(item -> passage(item).state() == state)
        .toList();
  }

  /// All items of the agenda in the order in which they are gone through.
  public List<AgendaItemId> orderOfWork() {
    var all = outline.places().stream().map(Outline.Place::item).toList();
    var first = order.map(OrderOfWork::order).orElse(List.of());
    return Stream.concat(
            first.stream().filter(all::contains),
            all.stream().filter(item -> !first.contains(item)))
        .toList();
  }
}
