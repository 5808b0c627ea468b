package org.travaux.projections.actions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.SittingEvent.SittingOpened;
import org.travaux.core.proceedings.Sessions;

/// The sittings of a body's meetings that something can come back to.
///
/// @param all in the order in which they were opened
public record Sittings(PVector<Sittings.Opened> all) {

  static final Sittings NONE = new Sittings(TreePVector.empty());

  /// What people say who mean any later sitting of the same meeting.
  private static final Set<String> LATER =
      Set.of(
          "a later plenary",
          "later plenary",
          "next plenary",
          "the next plenary",
          "a later sitting",
          "later sitting",
          "next sitting",
          "the next sitting",
          "une plénière ultérieure",
          "la prochaine plénière",
          "prochaine plénière",
          "une séance ultérieure",
          "la prochaine séance",
          "prochaine séance",
          "una plenaria posterior",
          "la próxima plenaria",
          "próxima plenaria",
          "следующее пленарное заседание",
          "下次全体会议",
          "下一次全体会议",
          "الجلسة العامة القادمة",
          "الجلسة القادمة");

  /// A sitting that was opened.
  ///
  /// @param number 1 for the meeting's first
  public record Opened(MeetingId meeting, int number, String name, LogPosition at) {

    private boolean isCalled(String words) {
      return plain(name).equals(words);
    }
  }

  /// What is to come back to a sitting.
  ///
  /// @param said where in the log
  /// @param in the meeting in which that was said
  public record Waiting(String words, LogPosition said, MeetingId in) {}

  private static String plain(String words) {
    var plain = words.strip().toLowerCase(Locale.ROOT);
    return plain.startsWith("the ") ? plain.substring(4) : plain;
  }

  private static boolean meansLater(String words) {
    return LATER.contains(words.strip().toLowerCase(Locale.ROOT));
  }

  Sittings opened(SittingOpened now, Recorded recorded) {
    return new Sittings(
        all.plus(new Opened(now.meeting(), now.sitting(), now.name(), recorded.position())));
  }

  /// Words that may mean a sitting of the meeting that sat last, unless that is over.
  Optional<Waiting> waiting(Optional<String> words, LogPosition said, Sessions sessions) {
    return all.isEmpty() || sessions.isOver(all.getLast().meeting())
        ? Optional.empty()
        : words.map(what -> new Waiting(what, said, all.getLast().meeting()));
  }

  /// The meeting to which it comes back, as soon as it is clear that a sitting of it is meant.
  Optional<MeetingId> due(Waiting waiting) {
    return Optional.of(waiting.in())
        .filter(in -> meansLater(waiting.words()) || !from(waiting, in).isEmpty());
  }

  /// The sitting that waits for it: the last one that could have had it.
  ///
  /// @param meeting in whose list it stands
  Optional<Opened> at(Optional<Waiting> waiting, Optional<MeetingId> meeting) {
    return waiting
        .flatMap(one -> meeting.map(in -> from(one, in)))
        .filter(from -> !from.isEmpty())
        .map(List::getLast);
  }

  /// Sittings of a meeting that were opened since, from the first one that is meant.
  private List<Opened> from(Waiting waiting, MeetingId meeting) {
    var since =
        all.stream()
            .filter(one -> one.meeting().equals(meeting) && one.at().isAfter(waiting.said()))
            .toList();
    return meansLater(waiting.words()) || !meeting.equals(waiting.in())
        ? since
        : since.stream().dropWhile(one -> !one.isCalled(plain(waiting.words()))).toList();
  }
}
