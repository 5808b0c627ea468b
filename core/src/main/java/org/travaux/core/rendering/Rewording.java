package org.travaux.core.rendering;

import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.travaux.core.authority.Accreditations;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Limits;
import org.travaux.core.decide.Refusal;
import org.travaux.core.draft.Draft;
import org.travaux.core.draft.Editing;
import org.travaux.core.event.AccreditationEvent;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Fold;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.RenderingEvent;
import org.travaux.core.event.RenderingEvent.RenderingOpened;
import org.travaux.core.event.RenderingEvent.TermReplaced;
import org.travaux.core.event.RenderingEvent.TermReplacementReversed;
import org.travaux.core.event.Tag;
import org.travaux.core.text.Edit;

/// The words of a rendering, and which terms were replaced in it.
record Rewording(Editing editing, Rewording.Past past, Accreditations accreditations) {

  /// @param source what it renders, if anything
  /// @param reversed by which id
  record Past(
      Optional<InstrumentId> source,
      PMap<EditId, Replaced> replaced,
      PMap<EditId, TermReplacementReversed> reversed) {}

  /// @param position behind which the edits stand that did it
  record Replaced(TermReplaced told, LogPosition position) {}

  /// Over the rendering events of one instrument's tag.
  private record Pasts(InstrumentId instrument) implements Fold<Past> {

    @Override
    public Past initial() {
      return new Past(Optional.empty(), HashTreePMap.empty(), HashTreePMap.empty());
    }

    @Override
    public Past evolve(Past past, Recorded recorded) {
      if (!(recorded.event() instanceof RenderingEvent event)
          || !event.instrument().equals(instrument)) {
        return past;
      }
      return switch (event) {
        case RenderingOpened opened ->
            new Past(Optional.of(opened.source()), past.replaced, past.reversed);
        case TermReplaced now ->
            new Past(
                past.source,
                past.replaced.plus(now.id(), new Replaced(now, recorded.position())),
                past.reversed);
        case TermReplacementReversed now ->
            new Past(past.source, past.replaced, past.reversed.plus(now.replaced(), now));
        case RenderingEvent.ProvisionRendered _ -> past;
      };
    }
  }

  static Boundary<Rewording> of(InstrumentId instrument, BodyId body, Fold<Editing> words) {
    return Boundary.of(Tag.of(instrument), InstrumentEvent.class, words)
        .and(
            Boundary.of(Tag.of(instrument), RenderingEvent.class, new Pasts(instrument)),
            (editing, past) -> new Rewording(editing, past, Accreditations.FOLD.initial()))
        .and(
            Boundary.of(Tag.of(body), AccreditationEvent.class, Accreditations.FOLD),
            (known, people) -> new Rewording(known.editing, known.past, people));
  }

  /// What was said of the rendering until now.
  static Past past(InstrumentId instrument, List<Recorded> told) {
    var fold = new Pasts(instrument);
    var past = fold.initial();
    for (var recorded : told) {
      past = fold.evolve(past, recorded);
    }
    return past;
  }

  Draft draft() {
    return editing.draft();
  }

  /// What it renders, for somebody who may change its words.
  InstrumentId source(BodyId body, Given given) {
    if (!accreditations.permits(given, Act.EDIT)) {
      throw Refusal.noRight();
    }
    if (!draft().isOpened() || !draft().body().equals(body)) {
      throw Refusal.notBeforeThisBody();
    }
    return past.source.orElseThrow(
        () ->
            new Refusal(
                INVALID, "instrument", "It renders nothing: propose it for the whole text."));
  }

  void requireNotFrozen() {
    draft()
        .frozen()
        .ifPresent(
            reason -> {
              throw Refusal.frozen(reason);
            });
  }

  void requireFree(EditId id) {
    if (editing.recent().accepted(id).isPresent()) {
      throw new Refusal(TAKEN, "id", "Another edit has the id " + id + ".");
    }
  }

  /// These edits as events, under one id.
  List<Event> edits(Map<ProvisionId, Edit> edits, EditId id, Optional<LogPosition> undoes) {
    var events = new ArrayList<Event>(edits.size());
    edits.forEach(
        (provision, edit) -> {
          Limits.fit("words", edit, draft().provision(provision).orElseThrow());
          events.add(
              new TextEdited(
                  draft().instrument(),
                  provision,
                  edit,
                  id,
                  31 * provision.value().hashCode() + edit.digest(),
                  undoes));
        });
    return events;
  }
}
