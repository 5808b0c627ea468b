package org.travaux.web.http;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.travaux.core.consensus.Asked;
import org.travaux.core.consensus.Bracket;
import org.travaux.core.consensus.ConsensusState;
import org.travaux.core.consensus.Declared;
import org.travaux.core.consensus.OptionSet;
import org.travaux.core.consensus.Qualified;
import org.travaux.core.consensus.Standing;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.BracketId;
import org.travaux.core.event.CarriedOption;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.EscalationId;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.OptionId;
import org.travaux.core.event.OptionSetId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.QuestionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.RulingId;
import org.travaux.core.event.Stance;
import org.travaux.core.event.Target;
import org.travaux.projections.actions.ActionBook;
import org.travaux.projections.log.Retelling.Told;
import org.travaux.projections.renderings.TranslationTask;

/// How far an instrument has come, in JSON.
///
/// @param followUps what is to come of the rulings that hold
record ConsensusForm(
    InstrumentId instrument,
    LogPosition position,
    List<ProvisionStanding> provisions,
    List<SetForm> sets,
    List<BracketForm> brackets,
    List<DeclaredForm> rulings,
    List<QualifiedForm> provisional,
    List<ToComeForm> followUps) {

  /// A provision, how far it has come, and the position of the event that made it so.
  ///
  /// @param answers the positions of what the body above has answered to that since
  record ProvisionStanding(
      ProvisionId provision, Standing.State state, LogPosition because, List<LogPosition> answers) {

    static ProvisionStanding of(ProvisionId provision, Standing standing) {
      return new ProvisionStanding(
          provision, standing.state(), standing.because(), standing.answers());
    }
  }

  /// A choice.
  ///
  /// @param carried where its options went, if it was merged with others or split
  /// @param from the choices whose options came here, if it was made of others
  record SetForm(
      OptionSetId set,
      LogPosition position,
      String title,
      List<ProvisionId> provisions,
      boolean open,
      Optional<OptionId> kept,
      List<Choice> options,
      List<CarriedOption> carried,
      List<OptionSetId> from) {}

  /// @param said how many delegations stand where, of those that said so
  record Choice(
      OptionId option,
      String title,
      List<DelegationId> owners,
      List<TreatmentForm> treatments,
      LogPosition moved,
      Tally said) {}

  /// @param onEarlierText how many of them spoke to a text that has changed since
  record Tally(Map<Stance, Integer> stances, int onEarlierText) {}

  record BracketForm(
      BracketId bracket,
      LogPosition position,
      DelegationId by,
      List<Words> pieces,
      List<Bracket.Comment> comments) {}

  record Words(ProvisionId provision, int start, int end) {}

  /// @param event the ruling as it was recorded
  /// @param asked of the body above because of it
  record DeclaredForm(
      Recorded event,
      Map<String, String> objections,
      Optional<String> reopened,
      List<QuestionAbove> asked) {}

  /// @param to the body that is asked
  /// @param answer that holds
  record QuestionAbove(
      EscalationId escalation,
      QuestionId question,
      BodyId to,
      String asks,
      Optional<AnswerAbove> answer) {

    static QuestionAbove of(Asked asked) {
      return new QuestionAbove(
          asked.escalation(),
          asked.question().question(),
          asked.to(),
          asked.question().asks(),
          asked
              .answer()
              .map(
                  one ->
                      new AnswerAbove(
                          one.answer().says(),
                          one.position(),
                          one.given().at(),
                          one.given().by())));
    }
  }

  /// What the body above said, by whom and when.
  record AnswerAbove(String says, LogPosition position, Instant at, Delegate by) {}

  record QualifiedForm(
      RulingId ruling,
      Optional<String> meeting,
      String reason,
      LogPosition position,
      Optional<String> reopened) {}

  /// @param book what is due when, as the meetings of the body are
  /// @param tasks what the body has translated
  static ConsensusForm of(
      InstrumentId instrument,
      Told<ConsensusState> at,
      ActionBook book,
      List<TranslationTask> tasks) {
    var state = at.state();
    var madeOf = state.madeOf();
    return new ConsensusForm(
        instrument,
        at.position(),
        state.standings().entrySet().stream()
            .map(one -> ProvisionStanding.of(one.getKey(), one.getValue()))
            .toList(),
        state.sets().values().stream()
            .sorted(Comparator.comparing(OptionSet::position))
            .map(set -> set(instrument, set, madeOf.getOrDefault(set.id(), List.of()), state))
            .toList(),
        state.brackets().values().stream()
            .sorted(Comparator.comparing(Bracket::position))
            .map(ConsensusForm::bracket)
            .toList(),
        state.rulings().values().stream()
            .sorted(Comparator.comparing(Declared::position))
            .map(ConsensusForm::declared)
            .toList(),
        state.qualifiers().values().stream()
            .sorted(Comparator.comparing(Qualified::position))
            .map(ConsensusForm::qualified)
            .toList(),
        state.followUps().stream()
            .map(one -> one.known(book.due(instrument, one.ruling())))
            .map(one -> ToComeForm.of(instrument, one, tasks))
            .toList());
  }

  private static SetForm set(
      InstrumentId instrument, OptionSet set, List<OptionSetId> from, ConsensusState state) {
    return new SetForm(
        set.id(),
        set.position(),
        set.title(),
        set.provisions(),
        set.open(),
        set.kept(),
        set.options().stream()
            .map(
                option ->
                    new Choice(
                        option.id(),
                        option.title(),
                        option.owners(),
                        option.treatments().stream().map(TreatmentForm::of).toList(),
                        option.moved(),
                        said(new Target.OfOption(instrument, set.id(), option.id()), state)))
            .toList(),
        set.carried(),
        from);
  }

  private static Tally said(Target target, ConsensusState state) {
    var stances = new EnumMap<Stance, Integer>(Stance.class);
    var moved = state.moved(target).orElse(LogPosition.NONE);
    int onEarlierText = 0;
    for (var stated : state.positionsOn(target).values()) {
      stances.merge(stated.taken().stance(), 1, Integer::sum);
      onEarlierText += moved.isAfter(stated.taken().seen()) ? 1 : 0;
    }
    return new Tally(stances, onEarlierText);
  }

  private static BracketForm bracket(Bracket bracket) {
    return new BracketForm(
        bracket.id(),
        bracket.position(),
        bracket.by(),
        bracket.pieces().stream()
            .map(piece -> new Words(piece.provision(), piece.from(), piece.to()))
            .toList(),
        List.copyOf(bracket.comments()));
  }

  private static DeclaredForm declared(Declared declared) {
    var objections = new TreeMap<String, String>();
    declared.objections().forEach((who, reason) -> objections.put(who.value(), reason));
    return new DeclaredForm(
        new Recorded(declared.position(), declared.given(), declared.ruled()),
        objections,
        declared.reopened(),
        declared.asked().stream().map(QuestionAbove::of).toList());
  }

  private static QualifiedForm qualified(Qualified qualified) {
    return new QualifiedForm(
        qualified.event().ruling(),
        qualified.event().meeting(),
        qualified.event().reason(),
        qualified.position(),
        qualified.reopened());
  }
}
