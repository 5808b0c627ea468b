package org.travaux.projections.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.travaux.core.draft.Draft;
import org.travaux.core.draft.DraftReplay;
import org.travaux.core.draft.Provision;
import org.travaux.core.event.InstitutionEvent;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.InstrumentEvent.InstrumentFrozen;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentEvent.InstrumentUnfrozen;
import org.travaux.core.event.InstrumentEvent.ProvisionInserted;
import org.travaux.core.event.InstrumentEvent.ProvisionMoved;
import org.travaux.core.event.InstrumentEvent.ProvisionRestored;
import org.travaux.core.event.InstrumentEvent.ProvisionSplit;
import org.travaux.core.event.InstrumentEvent.ProvisionSuppressed;
import org.travaux.core.event.InstrumentEvent.ProvisionsMerged;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.InstrumentEvent.TextImported;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.KeptEvent;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.NegotiationEvent;
import org.travaux.core.event.ProceedingsEvent;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.RenderingEvent;
import org.travaux.core.event.Tag;
import org.travaux.projections.log.EventReader;

/// Who changed what between two moments, to the character: told by the events in between, and not
/// guessed from the two texts.
public final class DraftChanges {

  private final EventReader events;
  private final DraftViews drafts;

  public DraftChanges(EventReader events, DraftViews drafts) {
    this.events = events;
    this.drafts = drafts;
  }

  /// What the events behind `from` made of the draft, up to `to` and with it.
  public Changes between(InstrumentId instrument, LogPosition from, LogPosition to) {
    var before = drafts.at(instrument, from).draft();
    var replay = new DraftReplay(before);
    var told = new Told(before);
    try (var reading = events.read(Set.of(Tag.of(instrument)), from.next(), to)) {
      while (reading.hasNext()) {
        var recorded = reading.next();
        replay.add(recorded);
        told.add(recorded);
      }
    }
    return new Changes(from, to, told.changed(replay.draft()));
  }

  private static final class Told {

    private final Draft before;
    private final Map<ProvisionId, SpanText> texts = new LinkedHashMap<>();
    private final Map<ProvisionId, List<Recorded>> acts = new LinkedHashMap<>();

    Told(Draft before) {
      this.before = before;
    }

    void add(Recorded recorded) {
      switch (recorded.event()) {
        case InstrumentEvent event -> add(event, recorded);
        case InstitutionEvent _,
            ProceedingsEvent _,
            NegotiationEvent _,
            KeptEvent _,
            RenderingEvent _ -> {}
      }
    }

    private void add(InstrumentEvent event, Recorded recorded) {
      switch (event) {
        case TextEdited edited -> text(edited.provision()).edit(edited.edit(), recorded);
        case ProvisionInserted inserted -> {
          texts.put(inserted.provision(), SpanText.inserted(inserted.text(), recorded));
          note(event, recorded);
        }
        case ProvisionSplit split -> {
          texts.put(split.into(), text(split.provision()).split(split.at()));
          note(event, recorded);
        }
        case ProvisionsMerged merged -> {
          text(merged.provision()).append(text(merged.from()));
          texts.remove(merged.from());
          note(event, recorded);
        }
        case ProvisionMoved _, ProvisionSuppressed _, ProvisionRestored _ -> note(event, recorded);
        case InstrumentOpened _, TextImported _, InstrumentFrozen _, InstrumentUnfrozen _ -> {}
      }
    }

    private void note(InstrumentEvent event, Recorded recorded) {
      for (var id : event.touched()) {
        acts.computeIfAbsent(id, _ -> new ArrayList<>()).add(recorded);
      }
    }

    private SpanText text(ProvisionId id) {
      return texts.computeIfAbsent(
          id, _ -> SpanText.kept(before.provision(id).map(Provision::text).orElse("")));
    }

    List<Changes.Changed> changed(Draft after) {
      var ids = new LinkedHashSet<ProvisionId>();
      for (var provision : after.provisions()) {
        ids.add(provision.id());
      }
      ids.addAll(acts.keySet());
      var changed = new ArrayList<Changes.Changed>();
      for (var id : ids) {
        var done = acts.getOrDefault(id, List.of());
        var isThere = after.provision(id).isPresent();
        var spans =
            isThere && (texts.containsKey(id) || !done.isEmpty())
                ? text(id).spans()
                : List.<Span>of();
        if (!done.isEmpty() || spans.stream().anyMatch(span -> !(span instanceof Span.Kept))) {
          changed.add(new Changes.Changed(id, List.copyOf(done), spans));
        }
      }
      return changed;
    }
  }
}
