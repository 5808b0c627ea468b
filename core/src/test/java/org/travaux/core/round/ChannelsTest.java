package org.travaux.core.round;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.CONTRADICTED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;
import static org.travaux.core.round.Report.DRAFT;
import static org.travaux.core.round.Report.GROUP;
import static org.travaux.core.round.Report.LATER;
import static org.travaux.core.round.Report.MEMBERS_UNTIL;
import static org.travaux.core.round.Report.PUBLIC_UNTIL;
import static org.travaux.core.round.Report.PUBLISHED_AT;
import static org.travaux.core.round.Report.REPORT;
import static org.travaux.core.round.Report.SECOND;
import static org.travaux.core.round.Report.canada;
import static org.travaux.core.round.Report.secretary;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.travaux.core.authority.Administrators;
import org.travaux.core.event.Given;
import org.travaux.core.event.RoundEvent.Channel;
import org.travaux.core.event.RoundEvent.ChannelClosed;
import org.travaux.core.event.RoundEvent.CommentsExtended;

class ChannelsTest {

  private final Report room = new Report();

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

  private static ExtendComments extend(
      Channel channel, Instant deadline, String reason, Given given) {
    return new ExtendComments(REPORT, GROUP, SECOND, channel, deadline, reason, given);
  }

  private static CloseChannel close(Channel channel, Instant at) {
    return new CloseChannel(REPORT, SECOND, channel, new Given(Administrators.SYSTEM, at));
  }
}
