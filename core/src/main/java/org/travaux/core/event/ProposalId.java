package org.travaux.core.event;

/// A proposal, for ever.
public record ProposalId(String value) {

  public ProposalId {
    Identifiers.checked("proposal", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
