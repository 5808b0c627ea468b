package org.travaux.core.rendering;

import static org.travaux.core.consensus.Debate.AMINA;
import static org.travaux.core.consensus.Debate.BORIS;
import static org.travaux.core.consensus.Debate.CHAIR;
import static org.travaux.core.consensus.Debate.GROUP;
import static org.travaux.core.consensus.Debate.OBSERVER;
import static org.travaux.core.consensus.Debate.PLAN;
import static org.travaux.core.consensus.Debate.SECRETARY;
import static org.travaux.core.consensus.Debate.STRANGER;
import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.consensus.Debate;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Due;
import org.travaux.core.event.Given;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Owner;
import org.travaux.core.event.TranslationEvent.TranslationAsked;
import org.travaux.core.event.TranslationEvent.TranslationChanged;
import org.travaux.core.event.TranslationEvent.TranslationTakenOn;
import org.travaux.core.event.TranslationEvent.TranslationWithdrawn;
import org.travaux.core.event.TranslationEvent.Wanted;
import org.travaux.core.event.TranslationId;

class ChangeTranslationTest {

  private static final TranslationId ID = new TranslationId("t1");
  private static final MeetingId SECOND = new MeetingId("group-2");
  private static final MeetingId STRANGE = new MeetingId("council-1");
  private static final Optional<Owner> EGYPT =
      Optional.of(new Owner.OfDelegation(AMINA.by().delegation()));
  private static final Optional<Owner> BORIS_HIMSELF =
      Optional.of(new Owner.OfPerson(BORIS.by().person()));
  private static final Optional<Due> IN_MAY =
      Optional.of(new Due.OnDay(LocalDate.parse("2022-05-01")));
  private static final Optional<Owner> NOBODY = Optional.empty();
  private static final Optional<Due> NEVER = Optional.empty();

  @Test
  void whoever_keeps_the_record_gives_it_to_others_or_more_time() {
    for (var given : List.of(CHAIR, SECRETARY)) {
      debate().when(change(BORIS_HIMSELF, NEVER, given), changed(BORIS_HIMSELF, NEVER));
      debate().when(change(NOBODY, IN_MAY, given), changed(NOBODY, IN_MAY));
      debate().when(change(BORIS_HIMSELF, IN_MAY, given), changed(BORIS_HIMSELF, IN_MAY));
    }
    for (var given : List.of(AMINA, OBSERVER, STRANGER)) {
      debate().refuses(change(NOBODY, IN_MAY, given), FORBIDDEN, "");
    }
  }

  @Test
  void what_it_is_like_already_is_no_change() {
    var debate = debate();
    debate.nothingHappensWhen(change(EGYPT, Optional.of(new Due.AtMeeting(SECOND)), CHAIR));
    debate.when(change(EGYPT, IN_MAY, CHAIR), changed(NOBODY, IN_MAY));
    debate.then(CHAIR, changed(BORIS_HIMSELF, IN_MAY));
    debate.nothingHappensWhen(change(BORIS_HIMSELF, IN_MAY, CHAIR));
    debate.when(change(EGYPT, NEVER, CHAIR), changed(EGYPT, NEVER));
    debate.nothingHappensWhen(
        new AskTranslation(
            GROUP,
            ID,
            new Wanted.OfText(PLAN, List.of()),
            "ar",
            EGYPT.orElseThrow(),
            new Due.AtMeeting(SECOND),
            Optional.of(SECOND),
            Optional.empty(),
            CHAIR));
  }

  @Test
  void the_new_owner_takes_it_on_and_whoever_worked_on_it_does_so_no_longer() {
    var taken = new TranslationTakenOn(GROUP, ID, List.of(PLAN));
    var debate = debate().then(AMINA, taken);
    debate.refuses(take(BORIS), FORBIDDEN, "");
    debate.then(CHAIR, changed(NOBODY, IN_MAY)).nothingHappensWhen(take(AMINA));
    debate.then(CHAIR, changed(BORIS_HIMSELF, NEVER));
    debate.refuses(take(AMINA), FORBIDDEN, "");
    debate.when(take(BORIS), taken);
    debate.then(BORIS, taken);
    debate.then(CHAIR, changed(EGYPT, NEVER));
    debate.when(take(AMINA), taken);
  }

  @Test
  void what_is_named_has_to_be_there_and_something_has_to_change() {
    debate().refuses(change(NOBODY, NEVER, CHAIR), INVALID, "owner");
    debate().refuses(change(Optional.of(new Owner.Outside(" ")), NEVER, CHAIR), INVALID, "owner");
    debate()
        .refuses(
            change(Optional.of(new Owner.OfPerson(STRANGER.by().person())), NEVER, CHAIR),
            UNKNOWN,
            "owner");
    debate()
        .refuses(change(NOBODY, Optional.of(new Due.AtMeeting(STRANGE)), CHAIR), UNKNOWN, "due");
    debate()
        .refuses(new ChangeTranslation(GROUP, ID, NOBODY, IN_MAY, " ", CHAIR), INVALID, "reason");
    debate()
        .refuses(
            new ChangeTranslation(GROUP, new TranslationId("t9"), NOBODY, IN_MAY, "so", CHAIR),
            UNKNOWN,
            "task");
    debate()
        .then(CHAIR, new TranslationWithdrawn(GROUP, ID, "overtaken", List.of(PLAN)))
        .refuses(change(NOBODY, IN_MAY, CHAIR), CLOSED, "task");
  }

  private static Debate debate() {
    return Debate.opened()
        .then(SECRETARY, Debate.convened(SECOND, GROUP))
        .then(SECRETARY, Debate.convened(STRANGE, new BodyId("council")))
        .then(
            CHAIR,
            new TranslationAsked(
                GROUP,
                ID,
                new Wanted.OfText(PLAN, List.of()),
                "ar",
                EGYPT.orElseThrow(),
                new Due.AtMeeting(SECOND),
                Optional.of(SECOND),
                Optional.empty()));
  }

  private static ChangeTranslation change(Optional<Owner> owner, Optional<Due> due, Given given) {
    return new ChangeTranslation(GROUP, ID, owner, due, "more hands", given);
  }

  private static TranslationChanged changed(Optional<Owner> owner, Optional<Due> due) {
    return new TranslationChanged(GROUP, ID, owner, due, "more hands", List.of(PLAN));
  }

  private static TakeTranslationOn take(Given given) {
    return new TakeTranslationOn(GROUP, ID, given);
  }
}
