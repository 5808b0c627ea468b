package org.travaux.core.event;

/// In which capacity a person acts within a body.
public enum Role {
  CHAIR,
  VICE_CHAIR,
  SECRETARIAT,
  DELEGATE,
  OBSERVER,
  AUDITOR
}
