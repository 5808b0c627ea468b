package org.travaux.web.http;

import java.util.Optional;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.EventNames;
import org.travaux.core.event.Owner;
import org.travaux.core.event.PersonId;

/// Who is to do something, in JSON: the `kind` of owner, and what names it.
record OwnerForm(
    String kind,
    Optional<DelegationId> delegation,
    Optional<PersonId> person,
    Optional<String> name) {

  static OwnerForm of(Owner owner) {
    return new OwnerForm(
        EventNames.ofPart(owner.getClass()),
        owner instanceof Owner.OfDelegation(var delegation)
            ? Optional.of(delegation)
            : Optional.empty(),
        owner instanceof Owner.OfPerson(var person) ? Optional.of(person) : Optional.empty(),
        owner instanceof Owner.Outside(var name) ? Optional.of(name) : Optional.empty());
  }

  Owner owner() {
    return switch (kind) {
      case "delegation" -> new Owner.OfDelegation(Forms.present("delegation", delegation));
      case "person" -> new Owner.OfPerson(Forms.present("person", person));
      case "secretariat" -> new Owner.Secretariat();
      case "chair" -> new Owner.Chair();
      case "outside" -> new Owner.Outside(Forms.present("name", name));
      default -> throw Forms.unknownKind(kind);
    };
  }
}
