package org.travaux.core.draft;

import java.util.Optional;
import org.travaux.core.event.Form;
import org.travaux.core.event.ProvisionId;

/// A provision as it stands in a draft.
///
/// @param alignment the mark that ties it to the same provision in other languages
/// @param suppressed no longer part of the text, and still there for who asks
public record Provision(
    ProvisionId id, Form form, Text content, Optional<String> alignment, boolean suppressed) {

  public String text() {
    return content.toString();
  }

  /// Which way it runs, by its own words.
  ///
  /// @param otherwise for a text in which no character runs one way or the other
  public Direction direction(Direction otherwise) {
    return Direction.of(content, otherwise);
  }

  Provision with(Form other) {
    return new Provision(id, other, content, alignment, suppressed);
  }

  Provision with(Text other) {
    return new Provision(id, form, other, alignment, suppressed);
  }

  Provision suppressed(boolean now) {
    return new Provision(id, form, content, alignment, now);
  }
}
