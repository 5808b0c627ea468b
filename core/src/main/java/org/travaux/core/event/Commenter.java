package org.travaux.core.event;

/// Whose comment it is.
public sealed interface Commenter {

  /// A delegation's own.
  record Member(DelegationId delegation) implements Commenter {}

  /// Somebody's from outside, under the name that the secretariat took down.
  record Contributor(String name) implements Commenter {}
}
