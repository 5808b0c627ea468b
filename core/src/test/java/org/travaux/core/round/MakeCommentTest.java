package org.travaux.core.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;
import static org.travaux.core.round.Report.C;
import static org.travaux.core.round.Report.COMMENT;
import static org.travaux.core.round.Report.DRAFT;
import static org.travaux.core.round.Report.FIRST;
import static org.travaux.core.round.Report.GROUP;
import static org.travaux.core.round.Report.LATER;
import static org.travaux.core.round.Report.MEMBERS_UNTIL;
import static org.travaux.core.round.Report.P1;
import static org.travaux.core.round.Report.P2;
import static org.travaux.core.round.Report.PUBLIC_UNTIL;
import static org.travaux.core.round.Report.PUBLISHED_AT;
import static org.travaux.core.round.Report.REPORT;
import static org.travaux.core.round.Report.SECOND;
import static org.travaux.core.round.Report.canada;
import static org.travaux.core.round.Report.draft;
import static org.travaux.core.round.Report.observer;
import static org.travaux.core.round.Report.secretary;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.authority.Accreditations;
import org.travaux.core.draft.Outline;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.CommentId;
import org.travaux.core.event.Commenter;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.RoundEvent.Channel;
import org.travaux.core.event.RoundEvent.CommentMade;

class MakeCommentTest {

  private final Report room = new Report();

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
  void a_draft_has_at_most_20000_comments() {
    var many = Round.FOLD.evolve(Round.FOLD.initial(), recorded(DRAFT));
    for (int at = 0; at < 19_999; at++) {
      many = Round.FOLD.evolve(many, recorded(commented("c" + at)));
    }
    var here = Accreditations.FOLD.initial();
    here =
        Accreditations.FOLD.evolve(
            here, recorded(new Accredited(GROUP, canada(PUBLISHED_AT).by())));
    var text =
        Outline.FOLD.evolve(
            Outline.FOLD.initial(),
            recorded(new InstrumentOpened(REPORT, GROUP, "Report", "report", "en")));
    var last = comment(canada(PUBLISHED_AT), Optional.empty());
    assertEquals(1, last.decide(new Drafting(many, text, here)).size());
    var full = new Drafting(Round.FOLD.evolve(many, recorded(commented("c-last"))), text, here);
    Report.refusesOn(full, last, CLOSED, "round");
  }

  private static CommentMade commented(String id) {
    return new CommentMade(
        REPORT,
        SECOND,
        new CommentId(id),
        Channel.MEMBERS,
        COMMENT.from(),
        Optional.empty(),
        "More.",
        Optional.empty());
  }

  private static Recorded recorded(Event event) {
    return new Recorded(LogPosition.START, canada(PUBLISHED_AT), event);
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
}
