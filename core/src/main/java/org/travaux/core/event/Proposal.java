package org.travaux.core.event;

import java.util.Optional;
import org.travaux.core.text.Edit;

/// What is proposed for one provision. In print they are ADD, MOD, SUP and NOC.
public sealed interface Proposal {

  /// The provision that it is about; of an addition, what the new one will be called.
  ProvisionId provision();

  /// ADD: a new provision; ADD* if its words were moved here from elsewhere.
  ///
  /// @param after the provision it is to stand behind; empty at the very beginning
  record Add(
      ProvisionId provision,
      Optional<ProvisionId> after,
      Form form,
      String text,
      Optional<Elsewhere> movedFrom,
      Optional<String> reason)
      implements Proposal {}

  /// MOD: other words; (MOD) if they change no meaning.
  ///
  /// @param edit over the provision's text as it stood right before the event
  record Modify(ProvisionId provision, Edit edit, Weight weight, Optional<String> reason)
      implements Proposal {

    public enum Weight {
      SUBSTANTIVE,
      EDITORIAL
    }
  }

  /// SUP: the provision goes; SUP* if its words are transferred elsewhere.
  record Suppress(ProvisionId provision, String reason, Optional<Elsewhere> transferredTo)
      implements Proposal {}

  /// NOC: the provision stays as it is.
  record NoChange(ProvisionId provision, String reason, Force force) implements Proposal {

    public enum Force {
      STATED,
      /// Underlined in print: whoever proposes it will not agree to any change.
      INSISTED
    }
  }
}
