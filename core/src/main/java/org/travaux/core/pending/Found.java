package org.travaux.core.pending;

import java.util.Optional;
import org.travaux.core.event.Occurrence;
import org.travaux.core.text.Edit;

/// A place that a document-wide proposal is about, on the text of the moment.
///
/// @param words that stand there
/// @param becomes what would stand there if it were accepted
/// @param change of the provision's text
/// @param reason why it is left out
public record Found(
    Occurrence occurrence,
    String words,
    String becomes,
    Edit change,
    Status status,
    Optional<String> reason) {

  public enum Status {
    /// It was there when the proposal was made.
    STANDING,
    /// It came since. What is accepted as a whole is accepted here too.
    NEW,
    /// It is to stay as it is.
    LEFT_OUT
  }

  public boolean isOpen() {
    return status != Status.LEFT_OUT;
  }
}
