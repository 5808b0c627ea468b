package org.travaux.core.round;

import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.travaux.core.authority.Accreditations;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Refusal;
import org.travaux.core.draft.Outline;
import org.travaux.core.event.AccreditationEvent;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.RoundId;
import org.travaux.core.event.Tag;

/// What decisions on published drafts are taken on: the draft, its instrument, and who may do what.
record Drafting(Round round, Outline outline, Accreditations accreditations) {

  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999Z");

  static Boundary<Drafting> of(InstrumentId instrument, RoundId round, BodyId body) {
    return Round.of(instrument, round)
        .and(
            new Boundary.Part<>(Set.of(Tag.of(instrument)), Outline.KINDS, Outline.FOLD),
            About::new)
        .and(
            Boundary.of(Tag.of(body), AccreditationEvent.class, Accreditations.FOLD),
            (about, accreditations) ->
                new Drafting(about.round(), about.outline(), accreditations));
  }

  private record About(Round round, Outline outline) {}

  void permitted(BodyId body, Given given, Act act) {
    if (!accreditations.permits(given, act)) {
      throw Refusal.noRight();
    }
    if (!outline.body().equals(Optional.of(body))) {
      throw Refusal.notBeforeThisBody();
    }
  }

  void has(String field, ProvisionId provision) {
    if (!outline.provisions().contains(provision)) {
      throw new Refusal(UNKNOWN, field, "There is no provision " + provision + ".");
    }
  }

  /// @throws Refusal unless the deadline is later than that
  static void later(String field, Instant deadline, Instant than) {
    if (!deadline.isAfter(than) || deadline.isAfter(LATEST)) {
      throw new Refusal(INVALID, field, "The deadline has to be later than " + than + ".");
    }
  }

  static void distinct(String field, List<?> values, int limit) {
    if (values.size() > limit || Set.copyOf(values).size() < values.size()) {
      throw new Refusal(INVALID, field, "Up to " + limit + " can be named, and none twice.");
    }
  }
}
