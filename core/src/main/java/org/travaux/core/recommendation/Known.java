package org.travaux.core.recommendation;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Given;
import org.travaux.core.event.Recommendation;
import org.travaux.core.event.RecommendationEvent;
import org.travaux.core.event.RecommendationId;
import org.travaux.core.event.RegisterId;
import org.travaux.core.event.Tag;
import org.travaux.core.kept.Register;
import org.travaux.core.kept.Registers;
import org.travaux.core.kept.Surroundings;

/// What decisions on recommendations are taken on: the body's registers, and what a command there
/// names.
record Known(Registers registers, Surroundings around) {

  static Boundary<Known> of(BodyId body, Surroundings.Named named) {
    return Boundary.of(Tag.of(body), RecommendationEvent.class, Registers.FOLD)
        .and(Surroundings.of(body, named), Known::new);
  }

  static Boundary<Known> of(BodyId body) {
    return of(body, Surroundings.Named.nothing());
  }

  static Boundary<Known> of(BodyId body, Recommendation says) {
    return of(body, Surroundings.Named.of(says.on(), says.documents()).withBodies(says.to()));
  }

  Register register(RegisterId id) {
    return registers
        .find(id)
        .orElseThrow(() -> new Refusal(UNKNOWN, "register", "There is no register " + id + "."));
  }

  /// A register that can be changed, for whoever keeps the record.
  Register open(RegisterId id, Given given) {
    around.permit(given, Act.KEEP_RECORD);
    var register = register(id);
    if (register.adopted()) {
      throw new Refusal(CLOSED, "register", "The register is adopted.");
    }
    return register;
  }

  /// An item that is not withdrawn.
  static Register.Item item(String field, Register register, RecommendationId id) {
    var item =
        register
            .find(id)
            .orElseThrow(() -> new Refusal(UNKNOWN, field, "There is no item " + id + " here."));
    if (item.withdrawn()) {
      throw new Refusal(CLOSED, field, "The item " + id + " is withdrawn.");
    }
    return item;
  }

  void check(Recommendation says, BodyId body) {
    Wording.words("text", says.text());
    around.checkAddressees("to", says.to());
    if (says.verb().asks() && says.to().isEmpty()) {
      throw new Refusal(INVALID, "to", "Somebody has to be asked.");
    }
    around.checkTargets("on", says.on(), body);
    around.checkPapers("documents", says.documents(), body);
  }
}
