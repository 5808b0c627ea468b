package org.travaux.core.event;

/// How a delegation stands to something.
public enum Stance {
  SUPPORTS,
  SUPPORTS_WITH_CHANGES,
  RESERVES,
  OBJECTS,
  NEEDS_MORE_TIME
}
