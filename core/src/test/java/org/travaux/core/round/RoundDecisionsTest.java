package org.travaux.core.round;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.CONTRADICTED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.authority.Administrators;
import org.travaux.core.decide.Refusal;
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
import org.travaux.core.event.RoundEvent.ChannelClosed;
import org.travaux.core.event.RoundEvent.CommentDisposed;
import org.travaux.core.event.RoundEvent.CommentMade;
import org.travaux.core.event.RoundEvent.CommentsExtended;
import org.travaux.core.event.RoundEvent.Disposition;
import org.travaux.core.event.RoundEvent.DraftPublished;
import org.travaux.core.event.RoundEvent.Late;
import org.travaux.core.event.RoundEvent.Opening;
import org.travaux.core.event.RoundId;

/// The second draft of a report, with a members' channel that takes late comments and a public one
/// that does not.
class RoundDecisionsTest {

  private static final BodyId GROUP = new BodyId("group");
  private static final BodyId COUNCIL = new BodyId("council");
  private static final InstrumentId REPORT = new InstrumentId("report");
  private static final RoundId FIRST = new RoundId("first");
  private static final RoundId SECOND = new RoundId("second");
  private static final CommentId C = new CommentId("c");
  private static final ProvisionId P1 = new ProvisionId("p1");
  private static final ProvisionId P2 = new ProvisionId("p2");
  private static final String PUBLISHED_AT = "2019-11-01T09:00:00Z";
  private static final Instant MEMBERS_UNTIL = Instant.parse("2019-12-23T23:00:00Z");
  private static final Instant PUBLIC_UNTIL = Instant.parse("2020-02-03T23:00:00Z");
  private static final Instant LATER = Instant.parse("2020-02-07T23:00:00Z");

  private static final DraftPublished DRAFT =
      draft(
          SECOND,
          "Draft 2",
          List.of(
              new Opening(Channel.MEMBERS, MEMBERS_UNTIL, Late.ACCEPTED),
              new Opening(Channel.PUBLIC, PUBLIC_UNTIL, Late.REFUSED)),
          List.of("First expert meeting"),
          List.of());
  private static final CommentMade COMMENT =
      new CommentMade(
          REPORT,
          SECOND,
          C,
          Channel.MEMBERS,
          new Commenter.Member(canada(PUBLISHED_AT).by().delegation()),
          Optional.of(P1),
          "Say more.\nMuch more.",
          Optional.empty());

  private final Room room = new Room();

  @Test
  void the_secretariat_publishes_a_draft() {
    room.when(new PublishDraft(DRAFT, secretary(PUBLISHED_AT)), DRAFT);
    room.refuses(new PublishDraft(DRAFT, canada(PUBLISHED_AT)), FORBIDDEN, "");
    room.tells(DRAFT);
    room.nothingHappensWhen(new PublishDraft(DRAFT, secretary(PUBLISHED_AT)));
    refuses(draft(SECOND, "Draft 3", DRAFT.channels(), List.of(), List.of()), TAKEN, "round");
  }

  @Test
  void a_draft_has_a_title_channels_with_deadlines_and_says_what_it_takes_in() {
    var channels = DRAFT.channels();
    refuses(draft(SECOND, "", channels, List.of(), List.of()), INVALID, "title");
    refuses(draft(SECOND, "Draft 2", List.of(), List.of(), List.of()), INVALID, "channels");
    var twice = List.of(channels.getFirst(), channels.getFirst());
    refuses(draft(SECOND, "Draft 2", twice, List.of(), List.of()), INVALID, "channels");
    var past = List.of(new Opening(Channel.PUBLIC, Instant.parse(PUBLISHED_AT), Late.REFUSED));
    refuses(draft(SECOND, "Draft 2", past, List.of(), List.of()), INVALID, "channels");
    refuses(draft(SECOND, "Draft 2", channels, List.of(" "), List.of()), INVALID, "discussions");
    var same = List.of("One", "One");
    refuses(draft(SECOND, "Draft 2", channels, same, List.of()), INVALID, "discussions");
    var takesUp = draft(SECOND, "Draft 2", channels, List.of(), List.of(FIRST));
    refuses(takesUp, UNKNOWN, "takesUp");
    room.tells(draft(FIRST, "Draft 1", channels, List.of(), List.of()));
    room.when(new PublishDraft(takesUp, secretary(PUBLISHED_AT)), takesUp);
  }

  @Test
  void only_an_instrument_before_the_body_is_published() {
    room.tells(new Accredited(COUNCIL, secretary(PUBLISHED_AT).by()));
    var elsewhere =
        new DraftPublished(
            REPORT, SECOND, COUNCIL, "Draft 2", DRAFT.channels(), List.of(), List.of());
    refuses(elsewhere, UNKNOWN, "instrument");
  }

  @Test
  void delegations_and_observers_comment_on_a_provision_or_on_the_whole() {
    room.refuses(comment(canada(PUBLISHED_AT), Optional.of(P1)), UNKNOWN, "round");
    room.tells(DRAFT);
    room.when(comment(canada(PUBLISHED_AT), Optional.of(P1)), COMMENT);
    room.when(
        comment(observer(PUBLISHED_AT), Optional.empty()),
        new CommentMade(
            REPORT,
            SECOND,
            C,
            Channel.MEMBERS,
            new Commenter.Member(observer(PUBLISHED_AT).by().delegation()),
            Optional.empty(),
            COMMENT.text(),
            Optional.empty()));
    room.refuses(comment(secretary(PUBLISHED_AT), Optional.empty()), FORBIDDEN, "");
    var nowhere = Optional.of(new ProvisionId("nowhere"));
    room.refuses(comment(canada(PUBLISHED_AT), nowhere), UNKNOWN, "provision");
    room.refuses(said(canada(PUBLISHED_AT), Channel.MEMBERS, "", " "), INVALID, "text");
    room.refuses(said(canada(PUBLISHED_AT), Channel.MEMBERS, "", "\u0007"), INVALID, "text");
    room.refuses(
        said(canada(PUBLISHED_AT), Channel.MEMBERS, "", "x".repeat(20_001)), INVALID, "text");
    room.refuses(
        said(canada(PUBLISHED_AT), Channel.MEMBERS, "A library", "x"), INVALID, "contributor");
  }

  @Test
  void the_same_comment_is_made_once() {
    room.tells(DRAFT, COMMENT);
    room.nothingHappensWhen(comment(canada(PUBLISHED_AT), Optional.of(P1)));
    room.nothingHappensWhen(comment(canada(LATER.toString()), Optional.of(P1)));
    room.refuses(comment(canada(PUBLISHED_AT), Optional.of(P2)), TAKEN, "comment");
  }

  @Test
  void the_secretariat_takes_down_what_contributors_say_in_public() {
    room.tells(DRAFT);
    room.when(
        said(secretary(PUBLISHED_AT), Channel.PUBLIC, "A library", "Say less."),
        new CommentMade(
            REPORT,
            SECOND,
            C,
            Channel.PUBLIC,
            new Commenter.Contributor("A library"),
            Optional.empty(),
            "Say less.",
            Optional.empty()));
    room.refuses(said(canada(PUBLISHED_AT), Channel.PUBLIC, "A library", "x"), FORBIDDEN, "");
    room.refuses(
        said(secretary(PUBLISHED_AT), Channel.PUBLIC, "", "Say less."), INVALID, "contributor");
    room.refuses(
        said(secretary(PUBLISHED_AT), Channel.PUBLIC, "\n", "Say less."), INVALID, "contributor");
  }

  @Test
  void a_late_comment_is_flagged_or_refused_as_the_channel_says() {
    room.tells(DRAFT);
    room.when(
        comment(canada(MEMBERS_UNTIL.toString()), Optional.of(P1)),
        new CommentMade(
            REPORT,
            SECOND,
            C,
            Channel.MEMBERS,
            COMMENT.from(),
            Optional.of(P1),
            COMMENT.text(),
            Optional.of(MEMBERS_UNTIL)));
    room.when(comment(canada(MEMBERS_UNTIL.minusMillis(1).toString()), Optional.of(P1)), COMMENT);
    room.refuses(
        said(secretary(PUBLIC_UNTIL.toString()), Channel.PUBLIC, "A library", "x"),
        CLOSED,
        "channel");
    room.tells(draft(FIRST, "Draft 1", List.of(DRAFT.channels().getFirst()), List.of(), List.of()));
    room.refuses(
        new MakeComment(
            REPORT,
            GROUP,
            FIRST,
            C,
            Channel.PUBLIC,
            Optional.of("A library"),
            Optional.empty(),
            "x",
            secretary(PUBLISHED_AT)),
        UNKNOWN,
        "channel");
  }

  @Test
  void one_channel_gets_more_time_and_the_other_does_not() {
    room.tells(DRAFT);
    var extended = new CommentsExtended(REPORT, SECOND, Channel.PUBLIC, LATER, "asked for");
    room.when(extend(Channel.PUBLIC, LATER, "asked for", secretary(PUBLISHED_AT)), extended);
    room.nothingHappensWhen(
        extend(Channel.PUBLIC, PUBLIC_UNTIL, "asked for", secretary(PUBLISHED_AT)));
    room.refuses(
        extend(Channel.PUBLIC, MEMBERS_UNTIL, "asked for", secretary(PUBLISHED_AT)),
        INVALID,
        "deadline");
    room.refuses(extend(Channel.PUBLIC, LATER, "", secretary(PUBLISHED_AT)), INVALID, "reason");
    room.refuses(extend(Channel.PUBLIC, LATER, "asked for", canada(PUBLISHED_AT)), FORBIDDEN, "");
    room.refuses(
        extend(Channel.PUBLIC, LATER, "asked for", secretary(PUBLIC_UNTIL.toString())),
        CLOSED,
        "channel");
    room.tells(extended);
    room.refuses(close(Channel.PUBLIC, PUBLIC_UNTIL), CONTRADICTED, "channel");
    room.when(
        close(Channel.MEMBERS, MEMBERS_UNTIL),
        new ChannelClosed(REPORT, SECOND, Channel.MEMBERS, MEMBERS_UNTIL));
  }

  @Test
  void the_clock_closes_a_channel_once() {
    room.refuses(close(Channel.MEMBERS, MEMBERS_UNTIL), UNKNOWN, "round");
    room.tells(DRAFT);
    room.refuses(close(Channel.MEMBERS, MEMBERS_UNTIL.minusMillis(1)), CONTRADICTED, "channel");
    room.refuses(
        new CloseChannel(REPORT, SECOND, Channel.MEMBERS, secretary(LATER.toString())),
        FORBIDDEN,
        "");
    room.tells(new ChannelClosed(REPORT, SECOND, Channel.MEMBERS, MEMBERS_UNTIL));
    room.refuses(close(Channel.MEMBERS, LATER), CLOSED, "channel");
    room.refuses(
        extend(Channel.MEMBERS, LATER, "asked for", secretary(PUBLISHED_AT)), CLOSED, "channel");
  }

  @Test
  void it_is_said_what_became_of_a_comment() {
    room.tells(DRAFT);
    room.refuses(dispose(Disposition.TAKEN, "", List.of()), UNKNOWN, "comment");
    room.tells(COMMENT);
    var taken = disposed(Disposition.TAKEN, Optional.empty(), List.of(P1, P2));
    room.when(dispose(Disposition.TAKEN, "", List.of(P1, P2)), taken);
    room.refuses(dispose(Disposition.TAKEN_IN_PART, "", List.of(P1)), INVALID, "reason");
    room.refuses(dispose(Disposition.NOT_TAKEN, "", List.of()), INVALID, "reason");
    room.refuses(dispose(Disposition.NOT_TAKEN, "no mandate", List.of(P1)), INVALID, "into");
    room.refuses(dispose(Disposition.TAKEN, "", List.of(P1, P1)), INVALID, "into");
    room.refuses(
        dispose(Disposition.TAKEN, "", List.of(new ProvisionId("nowhere"))), UNKNOWN, "into");
    room.refuses(
        new DisposeOfComment(
            REPORT,
            GROUP,
            SECOND,
            C,
            Disposition.TAKEN,
            Optional.empty(),
            List.of(),
            canada(PUBLISHED_AT)),
        FORBIDDEN,
        "");
    room.tells(taken);
    room.nothingHappensWhen(dispose(Disposition.TAKEN, "", List.of(P1, P2)));
    room.when(
        dispose(Disposition.NOT_TAKEN, "no mandate", List.of()),
        disposed(Disposition.NOT_TAKEN, Optional.of("no mandate"), List.of()));
  }

  private void refuses(DraftPublished draft, Refusal.Reason reason, String field) {
    room.refuses(new PublishDraft(draft, secretary(PUBLISHED_AT)), reason, field);
  }

  private static DraftPublished draft(
      RoundId round,
      String title,
      List<Opening> channels,
      List<String> discussions,
      List<RoundId> takesUp) {
    return new DraftPublished(REPORT, round, GROUP, title, channels, discussions, takesUp);
  }

  private static MakeComment comment(Given given, Optional<ProvisionId> on) {
    return new MakeComment(
        REPORT,
        GROUP,
        SECOND,
        C,
        Channel.MEMBERS,
        Optional.empty(),
        on,
        "Say more.\nMuch more.",
        given);
  }

  private static MakeComment said(Given given, Channel channel, String contributor, String text) {
    return new MakeComment(
        REPORT,
        GROUP,
        SECOND,
        C,
        channel,
        Optional.of(contributor).filter(name -> !name.isEmpty()),
        Optional.empty(),
        text,
        given);
  }

  private static ExtendComments extend(
      Channel channel, Instant deadline, String reason, Given given) {
    return new ExtendComments(REPORT, GROUP, SECOND, channel, deadline, reason, given);
  }

  private static CloseChannel close(Channel channel, Instant at) {
    return new CloseChannel(REPORT, SECOND, channel, new Given(Administrators.SYSTEM, at));
  }

  private static DisposeOfComment dispose(
      Disposition disposition, String reason, List<ProvisionId> into) {
    return new DisposeOfComment(
        REPORT,
        GROUP,
        SECOND,
        C,
        disposition,
        Optional.of(reason).filter(why -> !why.isEmpty()),
        into,
        secretary(PUBLISHED_AT));
  }

  private static CommentDisposed disposed(
      Disposition disposition, Optional<String> reason, List<ProvisionId> into) {
    return new CommentDisposed(REPORT, SECOND, C, disposition, reason, into);
  }

  private static Given secretary(String at) {
    return Room.person("secretary", "SEC", Role.SECRETARIAT, at);
  }

  private static Given canada(String at) {
    return Room.person("carol", "CAN", Role.DELEGATE, at);
  }

  private static Given observer(String at) {
    return Room.person("olga", "UNDP", Role.OBSERVER, at);
  }

  /// With a report of two provisions before the group.
  private static final class Room extends Stage<Room> {

    Room() {
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

    Room tells(Event... events) {
      return then(secretary(PUBLISHED_AT), events);
    }

    static Given person(String person, String delegation, Role role, String at) {
      return given(person, delegation, role, Instant.parse(at));
    }

    @Override
    protected Room self() {
      return this;
    }
  }
}
