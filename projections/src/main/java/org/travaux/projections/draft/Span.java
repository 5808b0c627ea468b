package org.travaux.projections.draft;

import org.travaux.core.event.Recorded;

/// A piece of a text between two moments: it was there and stayed, or came, or went.
public sealed interface Span {

  String text();

  /// Stayed.
  record Kept(String text) implements Span {}

  /// Came.
  ///
  /// @param by the newest of the events that it came by, all of them by one delegate
  record Inserted(String text, Recorded by) implements Span {}

  /// Went.
  ///
  /// @param by the newest of the events that it went by, all of them by one delegate
  record Deleted(String text, Recorded by) implements Span {}
}
