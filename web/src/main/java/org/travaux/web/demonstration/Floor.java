package org.travaux.web.demonstration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.travaux.core.document.IntroduceDocument;
import org.travaux.core.document.NoteDocument;
import org.travaux.core.document.RegisterDocument;
import org.travaux.core.event.Bearing;
import org.travaux.core.event.BracketId;
import org.travaux.core.event.Days;
import org.travaux.core.event.DocumentEvent.Manner;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.MeetingEvent.MeetingConvened;
import org.travaux.core.event.MeetingEvent.Session;
import org.travaux.core.event.MeetingEvent.Venue;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.OptionId;
import org.travaux.core.event.OptionSetId;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.RulingId;
import org.travaux.core.event.Target;
import org.travaux.core.event.Treatment;
import org.travaux.core.meeting.ConveneMeeting;
import org.travaux.core.option.CommentOnBracket;
import org.travaux.core.option.Offer;
import org.travaux.core.option.OpenBracket;
import org.travaux.core.option.OpenOptionSet;
import org.travaux.core.position.TakePosition;
import org.travaux.core.proposal.MakeProposal;
import org.travaux.core.ruling.Rule;
import org.travaux.web.demonstration.Debate.Paper;

/// The meeting itself: its documents come in, and the floor speaks to the text.
final class Floor {

  static final MeetingId MEETING = new MeetingId("demo-sfp-2");

  private final Secretary secretary;
  private final Wordings wordings;

  /// What the text says where.
  interface Wordings {

    /// The provision in which these words stand first.
    ProvisionId provision(String words);

    String text(ProvisionId provision);

    /// The position at which all of it is so.
    LogPosition at();
  }

  Floor(Secretary secretary, Wordings wordings) {
    this.secretary = secretary;
    this.wordings = wordings;
  }

  /// Documents that come in later than now are late.
  static void convene(Secretary secretary, Days days, Instant documentDeadline) {
    secretary.give(
        Participant.SECRETARIAT,
        given ->
            new ConveneMeeting(
                new MeetingConvened(
                    MEETING,
                    Meeting.BODY,
                    Meeting.TITLE,
                    "CWG-SFP-2",
                    Session.ORDINARY,
                    Venue.IN_ROOM,
                    days,
                    Optional.of(documentDeadline)),
                given));
  }

  void register(List<Paper> papers) {
    for (var paper : papers) {
      var by = paper.from().isEmpty() ? Participant.SECRETARIAT : paper.from().getFirst();
      secretary.give(
          by,
          given ->
              new RegisterDocument(
                  MEETING,
                  Meeting.BODY,
                  paper.document(),
                  paper.kind(),
                  paper.title(),
                  paper.delegations(),
                  paper
                      .on()
                      .map(words -> words.stream().map(wordings::provision).toList())
                      .map(parts -> List.of(new Bearing(Meeting.INSTRUMENT, parts)))
                      .orElse(List.of()),
                  paper.wanted(),
                  List.of("en"),
                  given));
    }
  }

  void speak() {
    hear();
    Debate.MOTIONS.forEach(this::move);
    choose();
    Debate.DOUBTS.forEach(this::bracket);
    Debate.DECLARATIONS.forEach(this::declare);
  }

  private void hear() {
    secretary.give(
        Participant.SECRETARIAT,
        given ->
            new IntroduceDocument(
                MEETING,
                Meeting.BODY,
                Debate.LATE.document(),
                Participant.USA.delegate().delegation(),
                given));
    secretary.give(
        Participant.CHAIR,
        given ->
            new NoteDocument(
                MEETING,
                Meeting.BODY,
                Debate.AGENDA.document(),
                Manner.NOTED,
                Optional.empty(),
                given));
  }

  private void move(Debate.Motion motion) {
    var provision = wordings.provision(motion.words());
    var id = new ProposalId("demo-" + (Debate.MOTIONS.indexOf(motion) + 1));
    secretary.give(
        motion.by(),
        given ->
            new MakeProposal(
                id,
                Meeting.INSTRUMENT,
                Meeting.BODY,
                motion.source(),
                List.of(motion.by().delegate().delegation()),
                wordings.at(),
                List.of(motion.proposal(provision, wordings.text(provision))),
                given));
  }

  private void choose() {
    var provision = wordings.provision(Debate.CONTESTED);
    var set = new OptionSetId("cybersecurity");
    secretary.give(
        Participant.SECRETARIAT,
        given ->
            new OpenOptionSet(
                Meeting.INSTRUMENT,
                Meeting.BODY,
                set,
                "Cybersecurity",
                List.of(provision),
                List.of(
                    offer("1", new Treatment.Keep(provision), Participant.RUS),
                    offer("2", new Treatment.Replace(provision, Debate.INSTEAD), Participant.USA)),
                given));
    for (var voice : Debate.VOICES) {
      secretary.give(
          voice.by(),
          given ->
              new TakePosition(
                  Meeting.INSTRUMENT,
                  Meeting.BODY,
                  new Target.OfOption(Meeting.INSTRUMENT, set, new OptionId(voice.option())),
                  List.of(voice.by().delegate().delegation()),
                  voice.stance(),
                  voice.reason(),
                  secretary.seen(),
                  given));
    }
  }

  private static Offer offer(String number, Treatment treatment, Participant owner) {
    return new Offer(
        new OptionId(number),
        "Option " + number,
        List.of(treatment),
        List.of(owner.delegate().delegation()));
  }

  private void bracket(Debate.Doubt doubt) {
    var provision = wordings.provision(doubt.words());
    int start = wordings.text(provision).indexOf(doubt.words());
    var id = new BracketId("demo-" + (Debate.DOUBTS.indexOf(doubt) + 1));
    secretary.give(
        doubt.by(),
        given ->
            new OpenBracket(
                Meeting.INSTRUMENT,
                Meeting.BODY,
                id,
                provision,
                wordings.at(),
                start,
                start + doubt.words().length(),
                given));
    secretary.give(
        doubt.by(),
        given ->
            new CommentOnBracket(Meeting.INSTRUMENT, Meeting.BODY, id, doubt.comment(), given));
  }

  private void declare(Debate.Declaration declaration) {
    var provision = wordings.provision(declaration.words());
    var id = new RulingId("demo-" + (Debate.DECLARATIONS.indexOf(declaration) + 1));
    secretary.give(
        Participant.CHAIR,
        given ->
            new Rule(
                Meeting.INSTRUMENT,
                Meeting.BODY,
                id,
                List.of(new Target.OfProvision(Meeting.INSTRUMENT, provision)),
                declaration.outcome(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                given));
  }
}
