package org.travaux.core.event;

/// Something that is to be done: given to somebody as such, or by a ruling.
public sealed interface ActionItem {

  record Assigned(ActionId action) implements ActionItem {}

  /// A ruling that instructs is an action item of its own.
  record Instructed(InstrumentId instrument, RulingId ruling) implements ActionItem {}
}
