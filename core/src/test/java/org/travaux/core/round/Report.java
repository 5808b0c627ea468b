package org.travaux.core.round;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.travaux.core.decide.Stage;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.CommentId;
import org.travaux.core.event.Commenter;
import org.travaux.core.event.Event;
import org.travaux.core.event.Form;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentEvent.ProvisionInserted;
import org.travaux.core.event.InstrumentEvent.ProvisionSplit;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Role;
import org.travaux.core.event.RoundEvent.Channel;
import org.travaux.core.event.RoundEvent.CommentMade;
import org.travaux.core.event.RoundEvent.DraftPublished;
import org.travaux.core.event.RoundEvent.Late;
import org.travaux.core.event.RoundEvent.Opening;
import org.travaux.core.event.RoundId;

/// The second draft of a report, with a members' channel that takes late comments and a public one
/// that does not.
final class Report extends Stage<Report> {

  static final BodyId GROUP = new BodyId("group");
  static final InstrumentId REPORT = new InstrumentId("report");
  static final RoundId FIRST = new RoundId("first");
  static final RoundId SECOND = new RoundId("second");
  static final CommentId C = new CommentId("c");
  static final ProvisionId P1 = new ProvisionId("p1");
  static final ProvisionId P2 = new ProvisionId("p2");
  static final String PUBLISHED_AT = "2019-11-01T09:00:00Z";
  static final Instant MEMBERS_UNTIL = Instant.parse("2019-12-23T23:00:00Z");
  static final Instant PUBLIC_UNTIL = Instant.parse("2020-02-03T23:00:00Z");
  static final Instant LATER = Instant.parse("2020-02-07T23:00:00Z");
  static final DraftPublished DRAFT =
      draft(
          SECOND,
          "Draft 2",
          List.of(
              new Opening(Channel.MEMBERS, MEMBERS_UNTIL, Late.ACCEPTED),
              new Opening(Channel.PUBLIC, PUBLIC_UNTIL, Late.REFUSED)),
          List.of("First expert meeting"),
          List.of());
  static final CommentMade COMMENT =
      new CommentMade(
          REPORT,
          SECOND,
          C,
          Channel.MEMBERS,
          new Commenter.Member(canada(PUBLISHED_AT).by().delegation()),
          Optional.of(P1),
          "Say more.\nMuch more.",
          Optional.empty());

  Report() {
    super(RoundDecisions.ALL);
    for (var given :
        List.of(secretary(PUBLISHED_AT), canada(PUBLISHED_AT), observer(PUBLISHED_AT))) {
      tells(new Accredited(GROUP, given.by()));
    }
    tells(
        new InstrumentOpened(REPORT, GROUP, "Report", "report", "en"),
        new ProvisionInserted(
            REPORT,
            P1,
            Optional.empty(),
            new Form(Form.Kind.PARAGRAPH, 1, Form.Numbering.NONE),
            "Both of them",
            Optional.empty()),
        new ProvisionSplit(REPORT, P1, 5, P2));
  }

  Report tells(Event... events) {
    return then(secretary(PUBLISHED_AT), events);
  }

  static Given person(String person, String delegation, Role role, String at) {
    return given(person, delegation, role, Instant.parse(at));
  }

  @Override
  protected Report self() {
    return this;
  }

  static DraftPublished draft(
      RoundId round,
      String title,
      List<Opening> channels,
      List<String> discussions,
      List<RoundId> takesUp) {
    return new DraftPublished(REPORT, round, GROUP, title, channels, discussions, takesUp);
  }

  static Given secretary(String at) {
    return person("secretary", "SEC", Role.SECRETARIAT, at);
  }

  static Given canada(String at) {
    return person("carol", "CAN", Role.DELEGATE, at);
  }

  static Given observer(String at) {
    return person("olga", "UNDP", Role.OBSERVER, at);
  }
}
