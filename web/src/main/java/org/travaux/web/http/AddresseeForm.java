package org.travaux.web.http;

import java.util.Optional;
import org.travaux.core.event.Addressee;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.EventNames;

/// To whom something is said, in JSON: the `kind` of addressee, and what names it.
record AddresseeForm(
    String kind, Optional<BodyId> body, Optional<DelegationId> delegation, Optional<String> name) {

  static AddresseeForm of(Addressee one) {
    return new AddresseeForm(
        EventNames.ofPart(one.getClass()),
        one instanceof Addressee.OfBody(var body) ? Optional.of(body) : Optional.empty(),
        one instanceof Addressee.OfDelegation(var delegation)
            ? Optional.of(delegation)
            : Optional.empty(),
        one instanceof Addressee.Outside(var name) ? Optional.of(name) : Optional.empty());
  }

  Addressee addressee() {
    return switch (kind) {
      case "body" -> new Addressee.OfBody(Forms.present("body", body));
      case "delegation" -> new Addressee.OfDelegation(Forms.present("delegation", delegation));
      case "secretariat" -> new Addressee.Secretariat();
      case "member-states" -> new Addressee.MemberStates();
      case "outside" -> new Addressee.Outside(Forms.present("name", name));
      default -> throw Forms.unknownKind(kind);
    };
  }
}
