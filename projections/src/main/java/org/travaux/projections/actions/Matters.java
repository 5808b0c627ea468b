package org.travaux.projections.actions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.travaux.core.consensus.Standing;
import org.travaux.core.event.ConsultationEvent;
import org.travaux.core.event.ConsultationEvent.ConsultationBegun;
import org.travaux.core.event.ConsultationEvent.ConsultationLapsed;
import org.travaux.core.event.ConsultationEvent.ConsultationReferred;
import org.travaux.core.event.ConsultationEvent.ConsultationReported;
import org.travaux.core.event.ConsultationId;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.RulingEvent.Ruled;
import org.travaux.core.event.RulingEvent.RulingReopened;
import org.travaux.core.event.RulingId;
import org.travaux.core.event.SittingEvent.SittingOpened;
import org.travaux.core.event.Target;
import org.travaux.core.kept.InOrder;
import org.travaux.core.proceedings.Sessions;

/// All that rulings on a body's instruments left to come back to a meeting, as it was declared, and
/// the consultations that are to report to one.
///
/// @param sittings of that body's meetings
public record Matters(
    PVector<Matter> all, InOrder<ConsultationId, Awaited> consultations, Sittings sittings) {

  static final Matters NONE = new Matters(TreePVector.empty(), InOrder.empty(), Sittings.NONE);

  /// Those that stand in the list of a meeting.
  public List<Matter> at(MeetingId meeting) {
    return all.stream().filter(matter -> matter.stop(meeting).isPresent()).toList();
  }

  /// The consultations that are to report to a meeting.
  public List<Awaited> reportingTo(MeetingId meeting) {
    return consultations.all().stream().filter(one -> one.stop(meeting).isPresent()).toList();
  }

  /// The meeting to which a consultation is to report now, once that is convened.
  public Optional<MeetingId> reportsAt(ConsultationId consultation) {
    return consultations.find(consultation).flatMap(Awaited::at);
  }

  /// The sitting of that meeting that waits for its report, if one does.
  public Optional<Sittings.Opened> sittingOf(ConsultationId consultation) {
    return consultations.find(consultation).flatMap(Awaited::sitting);
  }

  /// The meeting to which a ruling's matter comes back first, once that is convened.
  public Optional<MeetingId> due(InstrumentId instrument, RulingId ruling) {
    return all.stream()
        .filter(one -> one.ruled().instrument().equals(instrument))
        .filter(one -> one.ruled().ruling().equals(ruling))
        .findFirst()
        .flatMap(one -> one.stops().findFirst())
        .map(ListedAction.Stop::meeting);
  }

  Matters ruled(Ruled ruled, Recorded recorded, Sessions sessions) {
    var named = ruled.targets().stream().map(Matter::whole).collect(Collectors.toSet());
    var before =
        Standing.after(ruled.outcome()).isPresent() ? each(one -> one.decided(ruled, named)) : this;
    var waiting = sittings.waiting(ruled.outcome().back(), recorded.position(), sessions);
    return Matter.of(ruled, recorded, waiting)
        .map(matter -> before.with(before.all.plus(matter.settled(sessions, Set.of(), sittings))))
        .orElse(before);
  }

  Matters reopened(RulingReopened reopened, Sessions sessions) {
    var ruling = new Target.OfRuling(reopened.instrument(), reopened.ruling());
    return each(one -> one.reopened(ruling)).settled(sessions, Set.of());
  }

  Matters settled(Sessions sessions, Set<MeetingId> passed) {
    var awaited = consultations;
    for (var id : consultations.order()) {
      awaited = awaited.with(id, (Awaited one) -> one.settled(sessions, passed, sittings));
    }
    return new Matters(each(one -> one.settled(sessions, passed, sittings)).all, awaited, sittings);
  }

  Matters told(ConsultationEvent event, Recorded recorded, Sessions sessions) {
    return switch (event) {
      case ConsultationReferred referred ->
          new Matters(
              all,
              consultations.with(referred.consultation(), awaited(referred, recorded, sessions)),
              sittings);
      case ConsultationReported _, ConsultationLapsed _ ->
          new Matters(
              all,
              consultations.with(event.consultation(), (Awaited one) -> one.ended()),
              sittings);
      case ConsultationBegun _ -> this;
    };
  }

  private Awaited awaited(ConsultationReferred referred, Recorded recorded, Sessions sessions) {
    var waiting = sittings.waiting(referred.reportTo(), recorded.position(), sessions);
    return Awaited.of(referred, recorded, waiting).settled(sessions, Set.of(), sittings);
  }

  Matters sat(SittingOpened now, Recorded recorded, Sessions sessions) {
    return new Matters(all, consultations, sittings.opened(now, recorded))
        .settled(sessions, Set.of());
  }

  private Matters with(PVector<Matter> now) {
    return new Matters(now, consultations, sittings);
  }

  private Matters each(UnaryOperator<Matter> change) {
    var now = all;
    for (int at = 0; at < all.size(); at++) {
      var matter = all.get(at);
      var changed = change.apply(matter);
      now = changed.equals(matter) ? now : now.with(at, changed);
    }
    return with(now);
  }
}
