package org.travaux.core.rendering;

import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Limits;
import org.travaux.core.decide.Refusal;
import org.travaux.core.draft.Editing;
import org.travaux.core.draft.Place;
import org.travaux.core.draft.Provision;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Occurrence;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.RenderingEvent.TermReplaced;
import org.travaux.core.text.Anchor;
import org.travaux.core.text.Edit;
import org.travaux.core.text.Side;
import org.travaux.core.text.TermChange;

/// In a rendering a term gives way to other words, at all places where it is no part of a longer
/// word, or at those that are named. The same, sent again under its id, changes nothing.
///
/// @param places where the term stood; empty for everywhere
/// @param seen the last position that the author knew of, on whose text the places are
/// @param id of the change of words that comes of it, under which it is taken back as one
public record ReplaceTerm(
    InstrumentId instrument,
    BodyId body,
    String term,
    String words,
    Optional<List<Occurrence>> places,
    LogPosition seen,
    EditId id,
    Given given)
    implements Decision<Rewording> {

  /// In UTF-16 code units.
  public static final int WORDS_LIMIT = 500;

  static final int PLACES_LIMIT = 10_000;

  @Override
  public Boundary<Rewording> boundary() {
    return Rewording.of(instrument, body, Editing.FOLD);
  }

  @Override
  public List<Event> decide(Rewording known) {
    var source = known.source(body, given);
    var before = known.past().replaced().get(id);
    if (before != null) {
      if (!before.told().term().equals(term) || !before.told().words().equals(words)) {
        throw new Refusal(TAKEN, "id", "Another term was replaced under the id " + id + ".");
      }
      return List.of();
    }
    known.requireFree(id);
    known.requireNotFrozen();
    var change = change(known.draft().language());
    var chosen =
        places.map(named -> named(known, change, named)).orElseGet(() -> all(known, change));
    int count = chosen.values().stream().mapToInt(List::size).sum();
    if (count == 0) {
      throw new Refusal(INVALID, "term", "There is no place that it would change.");
    }
    if (count > PLACES_LIMIT) {
      throw new Refusal(INVALID, "term", "It stands at more than " + PLACES_LIMIT + " places.");
    }
    var edits = new LinkedHashMap<ProvisionId, Edit>();
    chosen.forEach((provision, at) -> edits.put(provision, change.edit(at)));
    var events = new ArrayList<Event>();
    events.add(new TermReplaced(instrument, source, term, words, count, id));
    events.addAll(known.edits(edits, id, Optional.empty()));
    return events;
  }

  private TermChange change(String language) {
    words("term", term);
    words("words", words);
    var change = TermChange.of(term, words, language);
    if (!change.hasLetters()) {
      throw new Refusal(INVALID, "term", "A term has letters or digits.");
    }
    return change;
  }

  private static void words(String field, String value) {
    if (value.isBlank()) {
      throw new Refusal(INVALID, field, "Words are to be given.");
    }
    Limits.text(field, value, WORDS_LIMIT);
  }

  private static Map<ProvisionId, List<TermChange.At>> all(Rewording known, TermChange change) {
    var all = new LinkedHashMap<ProvisionId, List<TermChange.At>>();
    for (var provision : known.draft().provisions()) {
      var alone = in(provision, change).stream().filter(TermChange.At::alone).toList();
      if (!alone.isEmpty()) {
        all.put(provision.id(), alone);
      }
    }
    return all;
  }

  private static List<TermChange.At> in(Provision provision, TermChange change) {
    return provision.suppressed() ? List.of() : change.in(provision.text());
  }

  /// Those that stand now where somebody saw them.
  private Map<ProvisionId, List<TermChange.At>> named(
      Rewording known, TermChange change, List<Occurrence> named) {
    if (named.isEmpty() || named.size() > PLACES_LIMIT) {
      throw new Refusal(INVALID, "places", "Name 1 to " + PLACES_LIMIT + " places.");
    }
    if (!known.editing().recent().reaches(seen)) {
      throw Refusal.tooLongAgo(seen);
    }
    var since = known.editing().recent().after(seen);
    var offsets = new LinkedHashMap<ProvisionId, List<Integer>>();
    for (var place : named) {
      if (place.offset() < 0) {
        throw new Refusal(INVALID, "places", "No place is at " + place.offset() + ".");
      }
      var now = since.carry(new Place(place.provision(), new Anchor(place.offset(), Side.RIGHT)));
      offsets.computeIfAbsent(now.provision(), _ -> new ArrayList<>()).add(now.anchor().offset());
    }
    var all = new LinkedHashMap<ProvisionId, List<TermChange.At>>();
    offsets.forEach((provision, at) -> all.put(provision, at(known, change, provision, at)));
    return all;
  }

  private static List<TermChange.At> at(
      Rewording known, TermChange change, ProvisionId id, List<Integer> offsets) {
    var there = known.draft().provision(id).map(one -> in(one, change)).orElse(List.of());
    var found = there.stream().filter(place -> offsets.contains(place.from())).toList();
    if (found.size() < offsets.stream().distinct().count()) {
      throw new Refusal(UNKNOWN, "places", "The term does not stand there any more.");
    }
    return found;
  }
}
