package org.travaux.core.event;

import java.util.Locale;
import java.util.Set;

/// The words by which people mean the meeting after this one, in the six languages.
final class MeetingWords {

  private static final Set<String> NEXT =
      Set.of(
          "next meeting",
          "the next meeting",
          "its next meeting",
          "our next meeting",
          "next session",
          "the next session",
          "prochaine réunion",
          "la prochaine réunion",
          "sa prochaine réunion",
          "prochaine session",
          "la prochaine session",
          "próxima reunión",
          "la próxima reunión",
          "su próxima reunión",
          "próxima sesión",
          "la próxima sesión",
          "следующее собрание",
          "следующему собранию",
          "следующее заседание",
          "следующая сессия",
          "下次会议",
          "下一次会议",
          "下届会议",
          "الاجتماع القادم",
          "الاجتماع المقبل",
          "الاجتماع التالي");

  private MeetingWords() {}

  /// Whether that is all they say: a name that is given to some meeting says more.
  static boolean meanTheNext(String words) {
    return NEXT.contains(words.strip().toLowerCase(Locale.ROOT));
  }
}
