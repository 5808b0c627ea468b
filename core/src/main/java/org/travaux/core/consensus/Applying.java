package org.travaux.core.consensus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.travaux.core.draft.Draft;
import org.travaux.core.draft.Provision;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.InstrumentEvent.ProvisionInserted;
import org.travaux.core.event.InstrumentEvent.ProvisionMoved;
import org.travaux.core.event.InstrumentEvent.ProvisionSuppressed;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Treatment;
import org.travaux.core.text.Difference;

/// Options applied to a text. Pure: the same options on the same text give the same text.
public record Applying(Draft draft, List<InstrumentEvent> events, Optional<String> obstacle) {

  public static Applying to(Draft draft) {
    return new Applying(draft, List.of(), Optional.empty());
  }

  /// All that the option does, one after the other, up to what cannot be done.
  ///
  /// @param given by whom and when it is done
  /// @param id the beginning of what the edits are called
  public Applying option(Option option, Given given, String id) {
    var reached = this;
    int at = 0;
    for (var treatment : option.treatments()) {
      if (reached.obstacle.isEmpty()) {
        reached = reached.treat(treatment, given, new EditId(id + "." + at++));
      }
    }
    return reached;
  }

  private Applying treat(Treatment treatment, Given given, EditId id) {
    var instrument = draft.instrument();
    var provision = treatment.provision();
    var found = draft.provision(provision);
    return switch (treatment) {
      case Treatment.Add(_, var after, var form, var text) ->
          draft.holderOf(provision).isPresent()
              ? blocked("There is a provision " + provision + " already.")
              : draft
                  .holderOf(after)
                  .map(
                      place ->
                          with(
                              given,
                              new ProvisionInserted(
                                  instrument,
                                  provision,
                                  Optional.of(place.id()),
                                  form,
                                  text,
                                  Optional.empty())))
                  .orElseGet(() -> missing(after));
      case Treatment.Keep _ -> found.isPresent() ? this : missing(provision);
      case Treatment.Replace(_, var text) ->
          found
              .filter(there -> !there.suppressed())
              .map(there -> replace(there, text, given, id))
              .orElseGet(() -> missing(provision));
      case Treatment.Suppress _ ->
          found
              .map(
                  there ->
                      there.suppressed()
                          ? this
                          : with(given, new ProvisionSuppressed(instrument, provision)))
              .orElseGet(() -> missing(provision));
      case Treatment.Move(_, var after, var form) -> {
        var place = after.flatMap(draft::holderOf).map(Provision::id);
        if (found.isEmpty() || (after.isPresent() && place.isEmpty())) {
          yield missing(found.isEmpty() ? provision : after.orElseThrow());
        }
        yield place.equals(Optional.of(provision))
            ? blocked("A provision cannot stand behind itself.")
            : with(given, new ProvisionMoved(instrument, provision, place, form));
      }
    };
  }

  private Applying replace(Provision there, String text, Given given, EditId id) {
    var edit = Difference.between(there.text(), text, Locale.forLanguageTag(draft.language()));
    return edit.isEmpty()
        ? this
        : with(
            given,
            new TextEdited(
                draft.instrument(), there.id(), edit, id, edit.digest(), Optional.empty()));
  }

  private Applying missing(ProvisionId provision) {
    return blocked("Provision " + provision + " is not part of the text.");
  }

  private Applying blocked(String sentence) {
    return new Applying(draft, events, Optional.of(sentence));
  }

  private Applying with(Given given, InstrumentEvent event) {
    var more = new ArrayList<>(events);
    more.add(event);
    var next = Draft.FOLD.evolve(draft, new Recorded(LogPosition.PENDING, given, event));
    return new Applying(next, List.copyOf(more), obstacle);
  }
}
