package org.travaux.core.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.travaux.core.consensus.Debate.A;
import static org.travaux.core.consensus.Debate.AMINA;
import static org.travaux.core.consensus.Debate.BORIS;
import static org.travaux.core.consensus.Debate.GROUP;
import static org.travaux.core.consensus.Debate.PLAN;
import static org.travaux.core.consensus.Debate.SECRETARY;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.rendering.ReplaceTermTest.ARABIC;
import static org.travaux.core.rendering.ReplaceTermTest.back;
import static org.travaux.core.rendering.ReplaceTermTest.inserted;
import static org.travaux.core.rendering.ReplaceTermTest.replace;
import static org.travaux.core.rendering.ReplaceTermTest.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.travaux.core.authority.Accreditations;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.draft.Editing;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.RenderingEvent.RenderingOpened;
import org.travaux.core.text.Law;

/// Whatever the words are.
class ReplaceTermLawTest {

  @Test
  void what_is_replaced_and_taken_back_leaves_what_was_there_and_what_others_wrote_meanwhile() {
    Law.holds(
        60,
        seed -> {
          var random = new Random(seed);
          var play = Play.of(random);
          var before = play.text();
          var replace = replace("اب", "تثج");
          var events = play.decided(replace);
          if (events.isEmpty()) {
            return;
          }
          events.forEach(event -> play.tell(SECRETARY, event));
          assertTrue(!play.text().contains(" اب "), play.text());
          boolean typed = random.nextBoolean();
          if (typed) {
            play.tell(BORIS, typed(A, 0, "!"));
          }
          play.decided(back("so", AMINA)).forEach(event -> play.tell(AMINA, event));
          assertEquals((typed ? "!" : "") + before, play.text());
        });
  }

  /// A rendering of one provision of chance words.
  private static final class Play {

    private final List<Recorded> told = new ArrayList<>();

    static Play of(Random random) {
      var play = new Play();
      var words = new StringBuilder(" ");
      for (int at = 0; at < 12; at++) {
        words
            .append(random.nextInt(3) == 0 ? "اب" : random.nextBoolean() ? "واب" : "ج")
            .append(' ');
      }
      play.tell(SECRETARY, new Accredited(GROUP, SECRETARY.by()));
      play.tell(SECRETARY, new Accredited(GROUP, AMINA.by()));
      play.tell(SECRETARY, new InstrumentOpened(ARABIC, GROUP, "الخطة", "plan", "ar"));
      play.tell(SECRETARY, new RenderingOpened(ARABIC, PLAN));
      play.tell(SECRETARY, inserted(A, Optional.empty(), words.toString()));
      return play;
    }

    void tell(Given given, Event event) {
      told.add(new Recorded(new LogPosition(told.size()), given, event));
    }

    String text() {
      return known().draft().provision(A).orElseThrow().text();
    }

    private Rewording known() {
      var editing = Editing.FOLD.initial();
      var people = Accreditations.FOLD.initial();
      for (var recorded : told) {
        editing = Editing.FOLD.evolve(editing, recorded);
        people = Accreditations.FOLD.evolve(people, recorded);
      }
      return new Rewording(editing, Rewording.past(ARABIC, told), people);
    }

    List<Event> decided(Decision<Rewording> command) {
      try {
        return command.decide(known());
      } catch (Refusal nothing) {
        assertEquals(INVALID, nothing.reason());
        return List.of();
      }
    }
  }
}
