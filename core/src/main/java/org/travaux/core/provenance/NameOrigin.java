package org.travaux.core.provenance;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.travaux.core.authority.Accreditations;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.SeenWords;
import org.travaux.core.draft.Provision;
import org.travaux.core.event.AccreditationEvent;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.BorrowingId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.Origin;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.ProvenanceEvent.Likeness;
import org.travaux.core.event.ProvenanceEvent.WordsBorrowed;
import org.travaux.core.event.Tag;
import org.travaux.core.pending.Pending;

/// Somebody says from which provision of another instrument words of this one come, and as it stood
/// when. The provision has to have been there; whether the words stand there word for word is found
/// out. Whoever says so may read the other instrument.
///
/// @param proposal the pending one whose words they are: what it would have the provision say; none
///     for words of the text
/// @param fromBody that the other instrument is before
public record NameOrigin(
    InstrumentId instrument,
    BodyId body,
    BorrowingId borrowing,
    Optional<ProposalId> proposal,
    SeenWords words,
    Origin from,
    BodyId fromBody,
    Given given)
    implements Decision<NameOrigin.Both> {

  private static final int BORROWINGS_LIMIT = 10_000;
  private static final int WORDS_LIMIT = 20_000;
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /// Both instruments, and what is proposed for this one if that is asked for.
  record Both(Known known, Stood source, Accreditations readers, Pending pending) {

    private Both with(Pending now) {
      return new Both(known, source, readers, now);
    }
  }

  private record Texts(Known known, Stood source) {}

  @Override
  public Boundary<Both> boundary() {
    var both =
        Known.of(instrument, body)
            .and(
                Boundary.of(
                    Tag.of(from.instrument()),
                    InstrumentEvent.class,
                    new Stood.At(from.position())),
                Texts::new)
            .and(
                Boundary.of(Tag.of(fromBody), AccreditationEvent.class, Accreditations.FOLD),
                (texts, readers) ->
                    new Both(texts.known, texts.source, readers, Pending.FOLD.initial()));
    return proposal.isEmpty() ? both : both.and(Proposed.of(instrument), Both::with);
  }

  @Override
  public List<Event> decide(Both both) {
    var known = both.known;
    known.permitted(body, given);
    if (known.borrowings().marks().isTaken(borrowing)) {
      throw new Refusal(TAKEN, "borrowing", "There is a borrowing " + borrowing + " already.");
    }
    if (known.borrowings().marks().size() >= BORROWINGS_LIMIT) {
      throw new Refusal(
          CLOSED, "borrowing", "A text has at most " + BORROWINGS_LIMIT + " borrowings.");
    }
    var source = source(both);
    var draft = known.editing().draft();
    var proposed = proposal.map(id -> Proposed.words(both.pending, id, instrument, draft, words));
    var piece =
        proposed
            .map(words -> words.piece(WORDS_LIMIT))
            .orElseGet(() -> words.in(known.editing(), WORDS_LIMIT));
    var text =
        proposed
            .map(Proposed::reads)
            .or(() -> draft.provision(piece.provision()).map(Provision::text))
            .orElse("");
    return List.of(
        new WordsBorrowed(
            instrument,
            borrowing,
            piece.provision(),
            piece.from(),
            piece.to(),
            new Origin(from.instrument(), from.provision(), both.source.changed()),
            spaced(source.text()).contains(spaced(text.substring(piece.from(), piece.to())))
                ? Likeness.WORD_FOR_WORD
                : Likeness.ADAPTED,
            proposal));
  }

  private Provision source(Both both) {
    if (from.instrument().equals(instrument)) {
      throw new Refusal(INVALID, "from", "Words are borrowed from another instrument.");
    }
    var draft = both.source.draft();
    if (!draft.isOpened() || !draft.body().equals(fromBody)) {
      throw new Refusal(UNKNOWN, "from", "There was no instrument " + from.instrument() + " then.");
    }
    if (!both.readers.permitsPerson(given, Act.READ)) {
      throw new Refusal(FORBIDDEN, "from", "Nobody gave you the right to read it.");
    }
    return draft
        .provision(from.provision())
        .orElseThrow(
            () ->
                new Refusal(UNKNOWN, "from", "It had no provision " + from.provision() + " then."));
  }

  private static String spaced(String text) {
    return SPACES.matcher(text.strip()).replaceAll(" ");
  }
}
