package org.travaux.web.demonstration;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.travaux.core.accreditation.Accredit;
import org.travaux.core.accreditation.FoundBody;
import org.travaux.core.accreditation.RegisterPerson;
import org.travaux.core.authority.Administrators;
import org.travaux.core.decide.Decisions;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Days;
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
  static final String TITLE = "CWG-SFP, 2nd meeting";
  static final InstrumentId INSTRUMENT = new InstrumentId("demo-res-71");

  private static final String BODY_TITLE = "CWG-SFP";
  private static final int CONVENED_DAYS_AGO = 60;
  private static final int TABLED_DAYS_AGO = 40;
  private static final int DEADLINE_DAYS_AGO = 30;
  private static final int LATE_DAYS_AGO = 3;

  private final Secretary secretary;
  private final List<String> texts = new ArrayList<>();

  Meeting(Decisions decisions, InstantSource clock) {
    this.secretary = new Secretary(decisions, clock);
  }

  /// @throws org.travaux.core.decide.Refusal if the log is not empty enough
  void hold() {
    secretary.daysAgo(CONVENED_DAYS_AGO);
    convene();
    secretary.daysAgo(TABLED_DAYS_AGO);
    draft();
    var floor = new Floor(secretary, wordings());
    floor.register(Debate.PAPERS);
    secretary.daysAgo(LATE_DAYS_AGO);
    floor.register(List.of(Debate.LATE));
    var podium = new Podium(secretary);
    podium.issue();
    secretary.daysAgo(0);
    podium.open();
    change();
    floor.speak();
  }

  private void convene() {
    secretary.give(new FoundBody(secretary.given(Administrators.SYSTEM), BODY, BODY_TITLE));
    for (var participant : Participant.ALL) {
      var given = secretary.given(Administrators.SYSTEM);
      secretary.give(new RegisterPerson(given, participant.person(), participant.name()));
      secretary.give(new Accredit(given, BODY, participant.delegate()));
    }
    var days = new Days(secretary.day(0), secretary.day(1));
    var deadline = secretary.daysAgo(DEADLINE_DAYS_AGO).given(Administrators.SYSTEM).at();
    Floor.convene(secretary.daysAgo(CONVENED_DAYS_AGO), days, deadline);
  }

  private void draft() {
    var given = secretary.given(Participant.SECRETARIAT.delegate());
    secretary.give(
        new OpenInstrument(INSTRUMENT, BODY, "Res. 71 and annexes", "resolution", "en", given));
    secretary.giveTogether(provisions(given));
  }

  private List<InsertProvision> provisions(Given given) {
    var provisions = new ArrayList<InsertProvision>();
    var after = Optional.<ProvisionId>empty();
    for (var line : Script.lines()) {
      var id = id(provisions.size());
      provisions.add(
          new InsertProvision(INSTRUMENT, BODY, id, after, line.form(), line.text(), given));
      texts.add(line.text());
      after = Optional.of(id);
    }
    return provisions;
  }

  /// Each on the text as the one before has left it.
  private void change() {
    for (int number = 0; number < Script.CHANGES.size(); number++) {
      var change = Script.CHANGES.get(number);
      int which = which(change.words());
      var before = texts.get(which);
      var after = before.replace(change.words(), change.instead());
      var edit = Difference.between(before, after, Locale.ENGLISH);
      var id = new EditId("demo-" + number);
      secretary.give(
          change.by(),
          given ->
              new EditProvision(INSTRUMENT, BODY, id(which), secretary.seen(), edit, id, given));
      texts.set(which, after);
    }
  }

  private Floor.Wordings wordings() {
    return new Floor.Wordings() {
      @Override
      public ProvisionId provision(String words) {
        return id(which(words));
      }

      @Override
      public String text(ProvisionId provision) {
        return texts.get(Integer.parseInt(provision.value().substring(1)) - 1);
      }

      @Override
      public LogPosition at() {
        return secretary.seen();
      }
    };
  }

  private static ProvisionId id(int which) {
    return new ProvisionId("p" + (which + 1));
  }

  private int which(String words) {
    for (int at = 0; at < texts.size(); at++) {
      if (texts.get(at).contains(words)) {
        return at;
      }
    }
    throw new IllegalStateException("no provision says: " + words);
  }
}
