package org.travaux.core.draft;

import java.util.HashMap;
import java.util.Map;
import org.travaux.core.event.InstitutionEvent;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.InstrumentEvent.ProvisionSplit;
import org.travaux.core.event.InstrumentEvent.ProvisionsMerged;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.KeptEvent;
import org.travaux.core.event.NegotiationEvent;
import org.travaux.core.event.ProceedingsEvent;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.RenderingEvent;

/// Replays many events fast. What comes out is what [Draft#FOLD] makes of the same events, without
/// the drafts in between: words change in place until somebody asks for them.
///
/// Not safe for use by several threads.
public final class DraftReplay {

  private final Map<ProvisionId, GapText> words = new HashMap<>();
  private Draft draft;

  public DraftReplay(Draft from) {
    draft = from;
  }

  public DraftReplay add(Recorded recorded) {
    switch (recorded.event()) {
      case TextEdited edited -> edit(edited);
      case ProvisionSplit split -> {
        settle(split.provision());
        draft = draft.evolve(split);
      }
      case ProvisionsMerged merged -> {
        settle(merged.provision());
        settle(merged.from());
        draft = draft.evolve(merged);
      }
      case InstrumentEvent event -> draft = draft.evolve(event);
      case InstitutionEvent _,
          ProceedingsEvent _,
          NegotiationEvent _,
          KeptEvent _,
          RenderingEvent _ -> {}
    }
    return this;
  }

  /// The draft after all that was added.
  public Draft draft() {
    for (var id : words.keySet().toArray(ProvisionId[]::new)) {
      settle(id);
    }
    return draft;
  }

  private void edit(TextEdited edited) {
    var text = words.get(edited.provision());
    if (text == null) {
      var provision = draft.provision(edited.provision());
      if (provision.isEmpty()) {
        return;
      }
      text = new GapText(provision.get().text());
      words.put(edited.provision(), text);
    }
    text.apply(edited.edit());
  }

  private void settle(ProvisionId id) {
    var text = words.remove(id);
    if (text != null) {
      draft =
          draft
              .provision(id)
              .map(provision -> draft.reworded(provision.with(Text.of(text.toString()))))
              .orElse(draft);
    }
  }
}
