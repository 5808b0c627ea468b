package org.travaux.core.event;

import java.util.Optional;

/// What an option does with one provision.
public sealed interface Treatment {

  ProvisionId provision();

  /// Leaves it as it is.
  record Keep(ProvisionId provision) implements Treatment {}

  /// Gives it this text instead of its own.
  record Replace(ProvisionId provision, String text) implements Treatment {}

  record Suppress(ProvisionId provision) implements Treatment {}

  /// Makes it part of the draft.
  ///
  /// @param provision a new one
  /// @param after the provision it comes to stand behind
  record Add(ProvisionId provision, ProvisionId after, Form form, String text)
      implements Treatment {}

  /// Puts it elsewhere, in this form.
  ///
  /// @param after the provision it comes to stand behind; empty at the very beginning
  record Move(ProvisionId provision, Optional<ProvisionId> after, Form form) implements Treatment {}
}
