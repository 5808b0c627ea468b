package org.travaux.core.proposal;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.travaux.core.decide.Limits;
import org.travaux.core.decide.Refusal;
import org.travaux.core.draft.Draft;
import org.travaux.core.draft.Place;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProposalEvent.ProposalAccepted;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.pending.Found;
import org.travaux.core.pending.Places;
import org.travaux.core.pending.Standing;
import org.travaux.core.pending.Sweep;
import org.travaux.core.text.Anchor;
import org.travaux.core.text.Edit;
import org.travaux.core.text.Side;

/// A document-wide proposal on the text as it is: its places, and what they come to.
final class Sweeping {

  static final int NAMED_LIMIT = 1_000;

  private final Table table;
  private final Standing standing;
  private final Draft draft;
  private final List<Found> found;

  private Sweeping(Table table, Standing standing, Sweep sweep) {
    this.table = table;
    this.standing = standing;
    draft = table.editing().draft();
    found = Places.of(sweep.wide().change(), draft.language()).in(draft, Optional.of(sweep));
  }

  static Sweeping of(Table table, Standing standing) {
    return standing
        .sweep()
        .map(sweep -> new Sweeping(table, standing, sweep))
        .orElseThrow(() -> new Refusal(INVALID, "proposal", "The proposal is not document-wide."));
  }

  /// Those of its places that stand where somebody saw them.
  ///
  /// @param seen the last position that they knew of
  List<Found> named(List<PlaceSeen> places, LogPosition seen) {
    if (places.isEmpty() || places.size() > NAMED_LIMIT) {
      throw Wording.invalid("places", "Name 1 to " + NAMED_LIMIT + " places.");
    }
    var since = table.since(seen);
    var named = new HashSet<Found>();
    for (var place : places) {
      if (place.offset() < 0) {
        throw Wording.invalid("places", "No place is at " + place.offset() + ".");
      }
      var now = since.carry(new Place(place.provision(), new Anchor(place.offset(), Side.RIGHT)));
      named.add(
          found.stream()
              .filter(one -> isAt(one, now))
              .findFirst()
              .orElseThrow(() -> missing(place)));
    }
    return found.stream().filter(named::contains).toList();
  }

  private static boolean isAt(Found found, Place place) {
    return found.occurrence().provision().equals(place.provision())
        && found.occurrence().offset() == place.anchor().offset();
  }

  private static Refusal missing(PlaceSeen place) {
    return new Refusal(
        UNKNOWN,
        "places",
        "It changes nothing at " + place.offset() + " of provision " + place.provision() + ".");
  }

  List<Found> open(Predicate<ProvisionId> in) {
    return found.stream()
        .filter(place -> place.isOpen() && in.test(place.occurrence().provision()))
        .toList();
  }

  /// Accepts these places, as one act.
  ///
  /// @param id of the change of words
  List<Event> accept(List<Found> wanted, EditId id) {
    var byProvision = new LinkedHashMap<ProvisionId, List<Found>>();
    for (var place : wanted) {
      byProvision
          .computeIfAbsent(place.occurrence().provision(), _ -> new ArrayList<>())
          .add(place);
    }
    var edits = new ArrayList<Event>();
    byProvision.forEach(
        (provision, places) -> edits.add(edited(provision, Places.together(places), id)));
    var events = new ArrayList<Event>();
    events.add(
        new ProposalAccepted(
            standing.made().proposal(),
            standing.made().instrument(),
            List.copyOf(byProvision.keySet()),
            edits.size(),
            open(_ -> true).size() - (int) wanted.stream().filter(Found::isOpen).count()));
    events.addAll(edits);
    return events;
  }

  private Event edited(ProvisionId provision, Edit edit, EditId id) {
    int length = draft.provision(provision).orElseThrow().content().length() + edit.growth();
    if (length > Limits.PROVISION) {
      throw new Refusal(CLOSED, "places", "Provision " + provision + " would become too long.");
    }
    return new TextEdited(
        standing.made().instrument(),
        provision,
        edit,
        id,
        31 * provision.value().hashCode() + edit.digest(),
        Optional.empty());
  }

  /// Whether this was done before under its id, and not by anybody else.
  static boolean isRepeated(Table table, EditId id, Given given) {
    var accepted = table.editing().recent().accepted(id);
    if (accepted.isPresent() && !accepted.get().person().equals(given.by().person())) {
      throw new Refusal(TAKEN, "id", "Another edit has the id " + id + ".");
    }
    return accepted.isPresent();
  }
}
