package org.travaux.core.proposal;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Limits;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.DocumentWide;
import org.travaux.core.event.Event;
import org.travaux.core.event.Everywhere;
import org.travaux.core.event.Everywhere.AddPhrase;
import org.travaux.core.event.Everywhere.ReplaceTerm;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.ProposalEvent.ProposalMade;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.Source;
import org.travaux.core.pending.Found;
import org.travaux.core.pending.Places;
import org.travaux.core.pending.Standing;
import org.travaux.core.text.Term;

/// Delegations propose one change for all places of the text at which a term stands. The same
/// proposal, sent again under its id, changes nothing.
///
/// @param sponsors the delegations that propose it, the author's among them
public record ProposeEverywhere(
    ProposalId proposal,
    InstrumentId instrument,
    BodyId body,
    Source source,
    List<DelegationId> sponsors,
    Everywhere change,
    Optional<String> reason,
    Given given)
    implements Decision<Table> {

  static final int WORDS_LIMIT = 500;
  static final int PLACES_LIMIT = 10_000;
  static final int OPEN_LIMIT = 100;

  public ProposeEverywhere {
    sponsors = List.copyOf(sponsors);
  }

  @Override
  public Boundary<Table> boundary() {
    return Table.of(proposal, instrument, body, source);
  }

  @Override
  public List<Event> decide(Table table) {
    var draft = table.permitted(body, given, Act.PROPOSE);
    int digest = digest();
    if (MakeProposal.isRepeated(table, proposal, instrument, digest)) {
      return List.of();
    }
    MakeProposal.requireRoom(table);
    MakeProposal.requireSponsors(table, sponsors, given);
    MakeProposal.requireSource(table, source);
    if (open(table) >= OPEN_LIMIT) {
      throw new Refusal(
          CLOSED, "instrument", "At most " + OPEN_LIMIT + " document-wide proposals are open.");
    }
    Wording.reason(reason);
    requireWords();
    var places =
        Places.of(change, draft.language()).in(draft, Optional.empty()).stream()
            .map(Found::occurrence)
            .toList();
    if (places.isEmpty()) {
      throw Wording.invalid("term", "There is no place in the text that it would change.");
    }
    if (places.size() > PLACES_LIMIT) {
      throw Wording.invalid("term", "It stands at more than " + PLACES_LIMIT + " places.");
    }
    return List.of(
        new ProposalMade(
            proposal,
            instrument,
            body,
            source,
            sponsors,
            List.of(),
            digest,
            Optional.of(new DocumentWide(change, reason, places))));
  }

  private static long open(Table table) {
    return table.pending().wide().stream()
        .flatMap(id -> table.pending().of(id).stream())
        .filter(Standing::isOpen)
        .count();
  }

  private void requireWords() {
    words("term", change.term());
    if (!Term.of(change.term(), Locale.ROOT).hasLetters()) {
      throw Wording.invalid("term", "A term has letters or digits.");
    }
    switch (change) {
      case ReplaceTerm(_, var by) -> words("by", by);
      case AddPhrase(_, var phrase, _) -> words("phrase", phrase);
    }
  }

  private static void words(String field, String words) {
    if (Limits.saysNothing(words)) {
      throw Wording.invalid(field, "Words are to be given.");
    }
    Limits.text(field, words, WORDS_LIMIT);
  }

  private int digest() {
    int what =
        switch (change) {
          case ReplaceTerm(var term, var by) -> Wording.mix(1, term.hashCode(), by.hashCode());
          case AddPhrase(var term, var phrase, var beside) ->
              Wording.mix(2, term.hashCode(), phrase.hashCode(), beside.name().hashCode());
        };
    return Wording.mix(
        MakeProposal.digest(source), sponsors.toString().hashCode(), what, reason.hashCode());
  }
}
