package org.travaux.core.event;

/// In which capacity a person acts: within a body, or for the system as a whole.
public enum Role {
  CHAIR,
  VICE_CHAIR,
  SECRETARIAT,
  DELEGATE,
  OBSERVER,
  AUDITOR,
  /// Of the system, in nobody's body: founds bodies, registers persons, and reads no text.
  ADMINISTRATOR
}
