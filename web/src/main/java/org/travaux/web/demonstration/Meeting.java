package org.travaux.web.demonstration;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.travaux.core.accreditation.Accredit;
import org.travaux.core.accreditation.FoundBody;
import org.travaux.core.accreditation.RegisterPerson;
import org.travaux.core.authority.Administrators;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Decisions;
import org.travaux.core.decide.Decisions.Decided;
import org.travaux.core.decide.Decisions.Refused;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.instrument.EditProvision;
import org.travaux.core.instrument.InsertProvision;
import org.travaux.core.instrument.OpenInstrument;
import org.travaux.core.text.Difference;

/// The second meeting of a council working group on the strategic plan, up to the moment at which
/// those who try the product come in. All of it goes through the same decisions as anybody's.
final class Meeting {

  static final BodyId BODY = new BodyId("demo-cwg-sfp");
  static final String BODY_TITLE = "CWG-SFP, 2nd meeting";
  static final InstrumentId INSTRUMENT = new InstrumentId("demo-res-71");

  private static final int LONGEST_WAIT_SECONDS = 30;

  private final Decisions decisions;
  private final InstantSource clock;

  Meeting(Decisions decisions, InstantSource clock) {
    this.decisions = decisions;
    this.clock = clock;
  }

  /// @throws org.travaux.core.decide.Refusal if the log is not empty enough
  void hold() {
    convene();
    draft();
  }

  private void convene() {
    give(new FoundBody(given(Administrators.SYSTEM), BODY, BODY_TITLE));
    for (var participant : Participant.ALL) {
      var given = given(Administrators.SYSTEM);
      give(new RegisterPerson(given, participant.person(), participant.name()));
      give(new Accredit(given, BODY, participant.delegate()));
    }
  }

  private void draft() {
    var given = given(Participant.SECRETARIAT.delegate());
    give(new OpenInstrument(INSTRUMENT, BODY, "Res. 71 and annexes", "resolution", "en", given));
    var provisions = provisions(given);
    var base = LogPosition.NONE;
    for (var answer : wait(decisions.decideTogether(provisions))) {
      switch (answer) {
        case Decided decided -> base = decided.seen();
        case Refused(var refusal) -> throw refusal;
      }
    }
    change(provisions, base);
  }

  private static List<InsertProvision> provisions(Given given) {
    var provisions = new ArrayList<InsertProvision>();
    var after = Optional.<ProvisionId>empty();
    for (var line : Script.lines()) {
      var id = new ProvisionId("p" + (provisions.size() + 1));
      provisions.add(
          new InsertProvision(INSTRUMENT, BODY, id, after, line.form(), line.text(), given));
      after = Optional.of(id);
    }
    return provisions;
  }

  /// Each on the text as the one before has left it.
  private void change(List<InsertProvision> provisions, LogPosition from) {
    var texts = new ArrayList<>(provisions.stream().map(InsertProvision::text).toList());
    var base = from;
    for (int number = 0; number < Script.CHANGES.size(); number++) {
      var change = Script.CHANGES.get(number);
      int which = which(texts, change.words());
      var before = texts.get(which);
      var after = before.replace(change.words(), change.instead());
      base =
          give(
              new EditProvision(
                  INSTRUMENT,
                  BODY,
                  provisions.get(which).provision(),
                  base,
                  Difference.between(before, after, Locale.ENGLISH),
                  new EditId("demo-" + number),
                  given(change.by().delegate())));
      texts.set(which, after);
    }
  }

  private static int which(List<String> texts, String words) {
    for (int at = 0; at < texts.size(); at++) {
      if (texts.get(at).contains(words)) {
        return at;
      }
    }
    throw new IllegalStateException("no provision says: " + words);
  }

  private Given given(Delegate by) {
    return new Given(by, clock.instant());
  }

  private LogPosition give(Decision<?> decision) {
    return wait(decisions.decide(decision)).seen();
  }

  private static <T> T wait(CompletableFuture<T> answer) {
    return answer.orTimeout(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS).join();
  }
}
