package org.travaux.core.event;

/// Who gives a command: a person, acting for a delegation, in a role.
public record Delegate(PersonId person, DelegationId delegation, Role role) {}
