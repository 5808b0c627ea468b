package org.travaux.projections.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.SeenWords;
import org.travaux.core.draft.Draft;
import org.travaux.core.event.BorrowingId;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Form;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentEvent.ProvisionInserted;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Origin;
import org.travaux.core.event.ProvenanceEvent.BorrowingDropped;
import org.travaux.core.event.ProvenanceEvent.Likeness;
import org.travaux.core.event.ProvenanceEvent.WordsBorrowed;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.instrument.EditProvision;
import org.travaux.core.instrument.InstrumentDecisions;
import org.travaux.core.provenance.DropBorrowing;
import org.travaux.core.provenance.NameOrigin;
import org.travaux.core.provenance.ProvenanceDecisions;
import org.travaux.core.text.Edit;

/// Words that are said to come from elsewhere while others say so too, or type.
class BorrowingRacesTest extends LastMoment {

  private static final InstrumentId SOURCE = new InstrumentId("res-179");
  private static final ProvisionId A = new ProvisionId("a");
  private static final BorrowingId BORROWING = new BorrowingId("b1");
  private static final String WORDS = "information society";
  private static final String BEFORE = "to build the ";

  @Test
  void of_many_who_name_an_origin_under_one_name_at_once_one_does() throws Exception {
    var nodes = nodes(kinds());
    for (int round = 0; round < ROUNDS; round++) {
      var text = borrowing(round);
      var seen = last();
      at(nodes, thread -> naming(text, thread, seen));
      assertThat(count(told(text), WordsBorrowed.class)).isOne();
      at(nodes, thread -> new DropBorrowing(text, GROUP, BORROWING, "not so", delegate(thread)));
      assertThat(count(told(text), BorrowingDropped.class)).isOne();
    }
  }

  /// Whatever was typed before them meanwhile, it is these words of which it is said.
  @Test
  void words_are_found_where_they_stand_while_others_type() throws Exception {
    var nodes = nodes(kinds());
    for (int round = 0; round < ROUNDS; round++) {
      var text = borrowing(round);
      var seen = last();
      at(nodes, thread -> thread == 3 ? naming(text, thread, seen) : typing(text, thread, seen));
      var draft = Draft.FOLD.initial();
      var said = new ArrayList<String>();
      for (var recorded : stored()) {
        if (recorded.event() instanceof WordsBorrowed now && now.instrument().equals(text)) {
          var words = draft.provision(A).orElseThrow().text();
          said.add(now.likeness() + " " + words.substring(now.start(), now.end()));
        } else if (told(text).contains(recorded.event())) {
          draft = Draft.FOLD.evolve(draft, recorded);
        }
      }
      assertThat(said).containsExactly(Likeness.WORD_FOR_WORD + " " + WORDS);
      assertThat(draft.provision(A).orElseThrow().text())
          .hasSize(BEFORE.length() + WORDS.length() + 2 * (THREADS - 1));
    }
  }

  private static List<Class<? extends Decision<?>>> kinds() {
    var kinds = new ArrayList<Class<? extends Decision<?>>>(ProvenanceDecisions.ALL);
    kinds.addAll(InstrumentDecisions.ALL);
    return kinds;
  }

  /// A text with words of another instrument; both are before the group.
  private InstrumentId borrowing(int round) {
    if (round == 0) {
      accredit();
      store(secretary(), new InstrumentOpened(SOURCE, GROUP, "Resolution", "resolution", "en"));
      store(secretary(), inserted(SOURCE, "aware of the " + WORDS + " as it is"));
    }
    var text = text(round);
    store(secretary(), inserted(text, BEFORE + WORDS));
    return text;
  }

  private static ProvisionInserted inserted(InstrumentId text, String words) {
    return new ProvisionInserted(
        text,
        A,
        Optional.empty(),
        new Form(Form.Kind.PARAGRAPH, 1, Form.Numbering.NONE),
        words,
        Optional.empty());
  }

  private LogPosition last() {
    return stored().getLast().position();
  }

  private static NameOrigin naming(InstrumentId text, int thread, LogPosition seen) {
    int start = BEFORE.length();
    return new NameOrigin(
        text,
        GROUP,
        BORROWING,
        Optional.empty(),
        new SeenWords(A, seen, start, start + WORDS.length()),
        new Origin(SOURCE, A, seen),
        GROUP,
        delegate(thread));
  }

  private static EditProvision typing(InstrumentId text, int thread, LogPosition seen) {
    return new EditProvision(
        text,
        GROUP,
        A,
        seen,
        Edit.replace(BEFORE.length(), 0, thread + " "),
        new EditId("e" + thread),
        delegate(thread));
  }
}
