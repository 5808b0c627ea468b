package org.travaux.core.event;

import java.util.Set;

/// Who takes part, and in which role.
public sealed interface AccreditationEvent extends InstitutionEvent
    permits AccreditationEvent.PersonRegistered,
        AccreditationEvent.AdministratorAppointed,
        AccreditationEvent.AdministratorDismissed,
        AccreditationEvent.BodyFounded,
        AccreditationEvent.Accredited,
        AccreditationEvent.CapacityGiven,
        AccreditationEvent.CapacityWithdrawn,
        AccreditationEvent.AccreditationWithdrawn,
        BodyEvent.TermSet {

  /// A person can be accredited from now on. Credentials are never in the log.
  record PersonRegistered(PersonId person, String name) implements AccreditationEvent {
    @Override
    public Set<Tag> tags() {
      return Set.of(Tag.ACCREDITATION, Tag.of(person));
    }
  }

  /// May found bodies, register persons and accredit them.
  record AdministratorAppointed(PersonId person) implements AccreditationEvent {
    @Override
    public Set<Tag> tags() {
      return Set.of(Tag.ACCREDITATION, Tag.ADMINISTRATION, Tag.of(person));
    }
  }

  record AdministratorDismissed(PersonId person) implements AccreditationEvent {
    @Override
    public Set<Tag> tags() {
      return Set.of(Tag.ACCREDITATION, Tag.ADMINISTRATION, Tag.of(person));
    }
  }

  record BodyFounded(BodyId body, String title) implements AccreditationEvent {
    @Override
    public Set<Tag> tags() {
      return Set.of(Tag.ACCREDITATION, Tag.of(body));
    }
  }

  /// From now on the delegate's person may act within the body, in that role, for that delegation.
  record Accredited(BodyId body, Delegate delegate) implements AccreditationEvent {
    @Override
    public Set<Tag> tags() {
      return Set.of(Tag.ACCREDITATION, Tag.of(body), Tag.of(delegate.person()));
    }
  }

  /// From now on the delegate acts in this capacity too.
  record CapacityGiven(BodyId body, Delegate delegate, Capacity capacity)
      implements AccreditationEvent {
    @Override
    public Set<Tag> tags() {
      return Set.of(Tag.ACCREDITATION, Tag.of(body), Tag.of(delegate.person()));
    }
  }

  record CapacityWithdrawn(BodyId body, Delegate delegate, Capacity capacity)
      implements AccreditationEvent {
    @Override
    public Set<Tag> tags() {
      return Set.of(Tag.ACCREDITATION, Tag.of(body), Tag.of(delegate.person()));
    }
  }

  record AccreditationWithdrawn(BodyId body, Delegate delegate) implements AccreditationEvent {
    @Override
    public Set<Tag> tags() {
      return Set.of(Tag.ACCREDITATION, Tag.of(body), Tag.of(delegate.person()));
    }
  }
}
