package org.travaux.core.consensus;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pcollections.PVector;
import org.travaux.core.event.CarriedOption;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.OptionId;
import org.travaux.core.event.OptionSetId;
import org.travaux.core.event.ProvisionId;

/// A choice to be made, or made.
///
/// @param position where it was opened, or opened again
/// @param options those that can still be chosen, in the order in which they came
/// @param carried where its options went, if it was merged with others or split
/// @param kept what was chosen; empty as long as it is open, and if nothing was
public record OptionSet(
    OptionSetId id,
    LogPosition position,
    String title,
    List<ProvisionId> provisions,
    PVector<Option> options,
    boolean open,
    Optional<OptionId> kept,
    List<CarriedOption> carried) {

  public Optional<Option> option(OptionId wanted) {
    return options.stream().filter(option -> option.id().equals(wanted)).findFirst();
  }

  OptionSet with(PVector<Option> now) {
    return new OptionSet(id, position, title, provisions, now, open, kept, carried);
  }

  OptionSet with(OptionId changed, UnaryOperator<Option> change) {
    for (int at = 0; at < options.size(); at++) {
      if (options.get(at).id().equals(changed)) {
        return with(options.with(at, change.apply(options.get(at))));
      }
    }
    return this;
  }

  OptionSet without(OptionId gone) {
    return option(gone).map(option -> with(options.minus(option))).orElse(this);
  }

  OptionSet closed(Optional<OptionId> choice) {
    return new OptionSet(id, position, title, provisions, options, false, choice, carried);
  }

  OptionSet carried(List<CarriedOption> now) {
    return new OptionSet(id, position, title, provisions, options, false, Optional.empty(), now);
  }

  OptionSet reopened(LogPosition at) {
    return new OptionSet(id, at, title, provisions, options, true, Optional.empty(), carried);
  }
}
