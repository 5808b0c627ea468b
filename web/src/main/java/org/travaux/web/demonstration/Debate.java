package org.travaux.web.demonstration;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.DocumentKind;
import org.travaux.core.event.Outcome;
import org.travaux.core.event.Proposal;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Source;
import org.travaux.core.event.Stance;
import org.travaux.core.text.Difference;

/// What lies before the meeting, and what was said in it so far. A provision is told by words that
/// stand in it.
final class Debate {

  /// A document, in the order of the numbers.
  ///
  /// @param on the words that begin the parts of the text that it bears on; none for all of it,
  ///     empty if it bears on nothing
  /// @param wanted the languages that it is to be in
  record Paper(
      String id,
      DocumentKind kind,
      String title,
      List<Participant> from,
      Optional<List<String>> on,
      List<String> wanted) {

    DocumentId document() {
      return new DocumentId("demo-" + id);
    }

    List<DelegationId> delegations() {
      return from.stream().map(participant -> participant.delegate().delegation()).toList();
    }
  }

  private static final List<String> ENGLISH = List.of("en");
  private static final List<String> ALL_SIX = List.of("ar", "en", "es", "fr", "ru", "zh");

  static final Paper AGENDA =
      secretariat("agenda", DocumentKind.AGENDA, "Draft agenda", Optional.empty());

  static final Paper LATE =
      new Paper(
          "usa",
          DocumentKind.CONTRIBUTION,
          "Proposals for the thematic priorities",
          List.of(Participant.USA),
          Optional.of(List.of("Annex 1: ")),
          ENGLISH);

  /// Those that came in time, in the order in which they came.
  static final List<Paper> PAPERS =
      List.of(
          AGENDA,
          secretariat(
              "plan", DocumentKind.SECRETARIAT_INPUT, "Draft strategic plan", on("Annex 1: ")),
          secretariat(
              "situation", DocumentKind.SECRETARIAT_INPUT, "Situational analysis", on("Annex 2: ")),
          secretariat(
              "glossary", DocumentKind.SECRETARIAT_INPUT, "Draft glossary", on("Annex 3: ")),
          secretariat(
              "updates",
              DocumentKind.SECRETARIAT_INPUT,
              "Technical updates to the body of Resolution 71",
              on()),
          new Paper(
              "rus",
              DocumentKind.CONTRIBUTION,
              "Proposals for the body of Resolution 71",
              List.of(Participant.RUS),
              Optional.of(List.of()),
              ENGLISH),
          new Paper(
              "inf",
              DocumentKind.INFORMATION,
              "How the plan in force was carried out",
              List.of(),
              Optional.of(List.of("Annex 1: ")),
              ALL_SIX));

  /// Somebody proposes something for the provision in which these words stand.
  record Motion(Participant by, Source source, String words, Kind kind, String text) {

    enum Kind {
      /// The words are replaced by the text.
      MOD,
      /// The text is the reason.
      NOC
    }

    Proposal proposal(ProvisionId provision, String before) {
      return switch (kind) {
        case MOD ->
            new Proposal.Modify(
                provision,
                Difference.between(before, before.replace(words, text), Locale.ENGLISH),
                Proposal.Modify.Weight.SUBSTANTIVE,
                Optional.empty());
        case NOC -> new Proposal.NoChange(provision, text, Proposal.NoChange.Force.STATED);
      };
    }
  }

  static final String PRIORITIES = "five thematic priorities";

  static final List<Motion> MOTIONS =
      List.of(
          new Motion(
              Participant.RUS,
              new Source.Document(new DocumentId("demo-rus")),
              "to report to the Council every year",
              Motion.Kind.MOD,
              "to report to the Council twice a year"),
          new Motion(
              Participant.USA,
              new Source.Document(LATE.document()),
              PRIORITIES,
              Motion.Kind.MOD,
              "four thematic priorities"),
          new Motion(
              Participant.ARE,
              new Source.Floor(),
              PRIORITIES,
              Motion.Kind.NOC,
              "There is no consensus on cybersecurity yet."));

  /// The choice that the meeting is divided on.
  static final String CONTESTED = "Cybersecurity remains a thematic priority";

  static final String INSTEAD =
      "Cybersecurity is reflected in the other priorities: infrastructure, applications and the"
          + " enabling environment.";

  /// Somebody stands so to the first or to the second option.
  record Voice(Participant by, String option, Stance stance, Optional<String> reason) {}

  static final List<Voice> VOICES =
      List.of(
          new Voice(Participant.RUS, "1", Stance.SUPPORTS, Optional.empty()),
          new Voice(Participant.ARE, "1", Stance.SUPPORTS, Optional.empty()),
          new Voice(
              Participant.CAN,
              "1",
              Stance.RESERVES,
              Optional.of("The capital is still looking at it.")),
          new Voice(Participant.USA, "2", Stance.SUPPORTS, Optional.empty()));

  /// Somebody wants brackets round these words.
  record Doubt(Participant by, String words, String comment) {}

  static final List<Doubt> DOUBTS =
      List.of(
          new Doubt(
              Participant.RUS, "digital society", "The outcomes of WSIS say information society."),
          new Doubt(
              Participant.ARE,
              "The structure of governance is complex",
              "Many parts make no weakness."));

  /// What the chair has declared of the provisions in which these words stand.
  record Declaration(String words, Outcome outcome) {}

  static final List<Declaration> DECLARATIONS =
      List.of(
          new Declaration("affordable and universal access", new Outcome.ProvisionallyAgreed()),
          new Declaration("Enabler: what the Union needs", new Outcome.Stable()));

  private Debate() {}

  private static Optional<List<String>> on(String... words) {
    return Optional.of(List.of(words));
  }

  private static Paper secretariat(
      String id, DocumentKind kind, String title, Optional<List<String>> on) {
    return new Paper(id, kind, title, List.of(), on, ENGLISH);
  }
}
