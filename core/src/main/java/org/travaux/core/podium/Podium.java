package org.travaux.core.podium;

import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;

import java.util.Optional;
import org.travaux.core.authority.Accreditations;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.AccreditationEvent;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Given;
import org.travaux.core.event.Role;
import org.travaux.core.event.SittingEvent;
import org.travaux.core.event.Tag;

/// Who may rule in a body, who is in the chair there, and by which rules of procedure.
public record Podium(Accreditations accreditations, Seats seats, Procedure procedure) {

  private record Present(Accreditations accreditations, Seats seats) {}

  public static Boundary<Podium> of(BodyId body) {
    return Boundary.of(Tag.of(body), AccreditationEvent.class, Accreditations.FOLD)
        .and(Boundary.of(Tag.sittings(body), SittingEvent.class, Seats.FOLD), Present::new)
        .and(
            Procedure.of(body),
            (present, procedure) -> new Podium(present.accreditations, present.seats, procedure));
  }

  /// What a decision of the chair is taken on: what it is about, and the podium of the body.
  public static <S> Boundary<Beside<S>> beside(Boundary<S> about, BodyId body) {
    return about.and(of(body), Beside::new);
  }

  /// What a decision of the chair is taken on.
  public record Beside<S>(S about, Podium podium) {

    /// What it is about, for who may rule now.
    ///
    /// @throws Refusal if that is somebody else
    public S permitted(Given given) {
      podium.permit(given);
      return about;
    }
  }

  /// Checks that this is the one to rule now.
  ///
  /// @throws Refusal if that is somebody else
  public void permit(Given given) {
    if (!accreditations.permits(given, Act.RULE)) {
      throw Refusal.noRight();
    }
    obstacle(given)
        .ifPresent(
            sentence -> {
              throw new Refusal(FORBIDDEN, "", sentence);
            });
  }

  /// Why somebody who may rule may not do so now.
  private Optional<String> obstacle(Given given) {
    var by = given.by();
    if (seats.isInTheChair(by.person())) {
      return Optional.empty();
    }
    return seats
        .inTheChair()
        .map(chair -> chair.person() + " is in the chair: only who is rules.")
        .or(
            () ->
                by.role() == Role.VICE_CHAIR
                    ? Optional.of(
                        "A vice-chair rules from the chair of a sitting, and none goes on.")
                    : Optional.empty());
  }
}
