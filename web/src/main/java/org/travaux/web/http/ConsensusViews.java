package org.travaux.web.http;

import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.List;
import org.travaux.core.consensus.ConsensusState;
import org.travaux.core.consensus.FollowUp;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.Tag;
import org.travaux.projections.actions.ActionBook;
import org.travaux.projections.log.Retelling;
import org.travaux.projections.log.Retelling.Told;
import org.travaux.projections.log.WideRetelling;
import org.travaux.projections.renderings.TranslationBook;

/// How far instruments have come, and what is being done about it.
record ConsensusViews(
    Retelling<ConsensusState> consensus,
    WideRetelling<ActionBook> books,
    WideRetelling<TranslationBook> translations) {

  /// Of which instrument, and when.
  record Asked(InstrumentId instrument, Moment moment) {}

  /// @throws Refusal if there was no such instrument then
  Told<ConsensusState> known(Asked asked) {
    var found = asked.moment().told(consensus, Tag.of(asked.instrument()));
    if (found.state().body().isEmpty()) {
      throw new Refusal(UNKNOWN, "at", "There was no instrument " + asked.instrument() + " then.");
    }
    return found;
  }

  /// @throws Refusal if there was no such instrument then
  ConsensusForm told(Asked asked) {
    var known = known(asked);
    var body = known.state().body().map(Tag::of).orElseThrow();
    return ConsensusForm.of(
        asked.instrument(),
        known,
        asked.moment().told(books, body).state(),
        requestsTranslation(known.state())
            ? asked.moment().told(translations, body).state().tasks()
            : List.of());
  }

  private static boolean requestsTranslation(ConsensusState state) {
    return state.followUps().stream().anyMatch(one -> one.kind() == FollowUp.Kind.TRANSLATION);
  }
}
