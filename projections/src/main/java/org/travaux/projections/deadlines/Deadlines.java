package org.travaux.projections.deadlines;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.travaux.core.event.CirculationEvent;
import org.travaux.core.event.ConsultationEvent;
import org.travaux.core.event.ConsultationEvent.ConsultationBegun;
import org.travaux.core.event.ConsultationEvent.ConsultationLapsed;
import org.travaux.core.event.ConsultationEvent.ConsultationReferred;
import org.travaux.core.event.ConsultationEvent.ConsultationReported;
import org.travaux.core.event.Fold;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.RoundEvent;
import org.travaux.core.event.RoundEvent.Channel;
import org.travaux.core.event.RoundEvent.ChannelClosed;
import org.travaux.core.event.RoundEvent.CommentDisposed;
import org.travaux.core.event.RoundEvent.CommentMade;
import org.travaux.core.event.RoundEvent.CommentsExtended;
import org.travaux.core.event.RoundEvent.DraftPublished;
import org.travaux.core.event.SilenceEvent;
import org.travaux.core.event.SilenceEvent.AdoptedBySilence;
import org.travaux.core.event.SilenceEvent.SilenceBroken;
import org.travaux.core.event.SilenceEvent.SilenceExtended;
import org.travaux.core.event.SilenceEvent.TextCirculated;
import org.travaux.core.event.TimetableEvent;

/// All that is open across all bodies, and when it is due.
public record Deadlines(PMap<Due.What, Due> open) {

  /// Over the events of [org.travaux.core.event.Tag#DEADLINES].
  public static final Fold<Deadlines> FOLD =
      new Fold<>() {
        @Override
        public Deadlines initial() {
          return new Deadlines(HashTreePMap.empty());
        }

        @Override
        public Deadlines evolve(Deadlines state, Recorded recorded) {
          if (recorded.event() instanceof ConsultationEvent event) {
            return state.evolve(event);
          }
          return recorded.event() instanceof CirculationEvent event ? state.evolve(event) : state;
        }
      };

  private Deadlines evolve(CirculationEvent event) {
    return switch (event) {
      case SilenceEvent silence -> evolve(silence);
      case RoundEvent round -> evolve(round);
      case TimetableEvent _ -> this;
    };
  }

  private Deadlines evolve(ConsultationEvent event) {
    var what = new Due.Consulting(event.body(), event.consultation());
    return switch (event) {
      case ConsultationReferred now ->
          now.deadline()
              .map(end -> new Deadlines(open.plus(what, new Due(end, what))))
              .orElse(this);
      case ConsultationReported _, ConsultationLapsed _ -> new Deadlines(open.minus(what));
      case ConsultationBegun _ -> this;
    };
  }

  private Deadlines evolve(SilenceEvent event) {
    var what = new Due.Silence(event.instrument(), event.silence());
    return switch (event) {
      case TextCirculated now -> new Deadlines(open.plus(what, new Due(now.deadline(), what)));
      case SilenceExtended now -> new Deadlines(open.plus(what, new Due(now.deadline(), what)));
      case SilenceBroken _, AdoptedBySilence _ -> new Deadlines(open.minus(what));
    };
  }

  private Deadlines evolve(RoundEvent event) {
    return switch (event) {
      case DraftPublished now -> {
        var all = open;
        for (var opening : now.channels()) {
          var what = comments(event, opening.channel());
          all = all.plus(what, new Due(opening.deadline(), what));
        }
        yield new Deadlines(all);
      }
      case CommentsExtended now -> {
        var what = comments(event, now.channel());
        yield new Deadlines(open.plus(what, new Due(now.deadline(), what)));
      }
      case ChannelClosed now -> new Deadlines(open.minus(comments(event, now.channel())));
      case CommentMade _, CommentDisposed _ -> this;
    };
  }

  private static Due.CommentsEnd comments(RoundEvent event, Channel channel) {
    return new Due.CommentsEnd(event.instrument(), event.round(), channel);
  }

  /// The earliest deadline that is still to come.
  public Optional<Instant> nextAfter(Instant moment) {
    return open.values().stream()
        .map(Due::at)
        .filter(moment::isBefore)
        .min(Comparator.naturalOrder());
  }

  /// What is to be closed at a moment, the longest overdue first.
  public List<Due> dueAt(Instant moment) {
    return open.values().stream()
        .filter(due -> !due.at().isAfter(moment))
        .sorted(Comparator.comparing(Due::at))
        .toList();
  }
}
