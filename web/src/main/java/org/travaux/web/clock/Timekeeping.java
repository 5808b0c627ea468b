package org.travaux.web.clock;

/// By what clock whatever is said is dated.
public enum Timekeeping {
  /// The one on the wall.
  WALL,
  /// One that stands still unless an administrator moves it forward, so that years can be played in
  /// seconds. A log goes by it from its first event on, or never.
  GIVEN
}
