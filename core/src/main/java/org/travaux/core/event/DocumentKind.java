package org.travaux.core.event;

/// What a document of a meeting is.
public enum DocumentKind {
  /// By one or more delegations.
  CONTRIBUTION,
  SECRETARIAT_INPUT,
  /// Has a series of its own, `INF-1`, `INF-2`; all other kinds are counted together.
  INFORMATION,
  REPORT,
  AGENDA,
  /// From, or to, another group.
  LIAISON_STATEMENT
}
