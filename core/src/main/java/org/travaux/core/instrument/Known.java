package org.travaux.core.instrument;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.Optional;
import java.util.function.Predicate;
import org.travaux.core.authority.Accreditations;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Refusal;
import org.travaux.core.draft.Draft;
import org.travaux.core.draft.Editing;
import org.travaux.core.draft.Provision;
import org.travaux.core.draft.Recent;
import org.travaux.core.draft.Since;
import org.travaux.core.event.AccreditationEvent;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Fold;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Tag;

/// What every decision on an instrument is taken on: its text, and who may do what in its body.
record Known(Editing editing, Accreditations accreditations) {

  static Boundary<Known> of(InstrumentId instrument, BodyId body) {
    return of(instrument, body, Editing.FOLD);
  }

  static Boundary<Known> of(InstrumentId instrument, BodyId body, Fold<Editing> fold) {
    return Boundary.of(Tag.of(instrument), InstrumentEvent.class, fold)
        .and(Boundary.of(Tag.of(body), AccreditationEvent.class, Accreditations.FOLD), Known::new);
  }

  Draft draft() {
    return editing.draft();
  }

  Recent recent() {
    return editing.recent();
  }

  void permitted(Given given, Act act) {
    if (!accreditations.permits(given, act)) {
      throw Refusal.noRight();
    }
  }

  /// The text, for somebody with that right in the body that it is before.
  Draft permittedDraft(BodyId body, Given given, Act act) {
    permitted(given, act);
    if (!draft().isOpened() || !draft().body().equals(body)) {
      throw Refusal.notBeforeThisBody();
    }
    return draft();
  }

  /// The text, which may be changed by somebody with that right.
  Draft changeableDraft(BodyId body, Given given, Act act) {
    var draft = permittedDraft(body, given, act);
    notFrozen();
    return draft;
  }

  /// How every edit of words begins: whether it stands already, since it was sent before under its
  /// id, and there is nothing to do. If not, the author may edit the text now.
  ///
  /// @param isThis whether an edit of the author's that stands under the id is this one
  boolean isRepeated(BodyId body, Given given, EditId id, Predicate<TextEdited> isThis) {
    permittedDraft(body, given, Act.EDIT);
    var accepted = recent().accepted(id);
    if (accepted.isEmpty()) {
      notFrozen();
      return false;
    }
    if (!accepted.get().person().equals(given.by().person())
        || !isThis.test(accepted.get().event())) {
      throw new Refusal(TAKEN, "id", "Another edit has the id " + id + ".");
    }
    return true;
  }

  private void notFrozen() {
    draft()
        .frozen()
        .ifPresent(
            reason -> {
              throw Refusal.frozen(reason);
            });
  }

  /// What happened since the text that somebody has seen.
  Since since(LogPosition base) {
    if (!recent().reaches(base)) {
      throw Refusal.tooLongAgo(base);
    }
    return recent().after(base);
  }

  /// How long the provision's text was on the text that somebody has seen.
  int lengthAt(Since since, ProvisionId provision) {
    return since
        .lengthOf(provision)
        .orElseGet(() -> present("provision", provision).content().length());
  }

  /// A provision that is part of the draft, suppressed or not.
  Provision present(String field, ProvisionId id) {
    return draft()
        .provision(id)
        .orElseThrow(
            () ->
                draft()
                    .holderOf(id)
                    .map(into -> closed(field, id, "was merged into " + into.id()))
                    .orElseGet(
                        () -> new Refusal(UNKNOWN, field, "There is no provision " + id + ".")));
  }

  /// A provision whose words may be changed.
  Provision open(String field, ProvisionId id) {
    var provision = present(field, id);
    if (provision.suppressed()) {
      throw closed(field, id, "is suppressed");
    }
    return provision;
  }

  /// Behind which provision something is to stand: the named one, or what that was merged into.
  Optional<ProvisionId> place(Optional<ProvisionId> after) {
    return after.map(
        id ->
            draft()
                .holderOf(id)
                .map(Provision::id)
                .orElseThrow(
                    () -> new Refusal(UNKNOWN, "after", "There is no provision " + id + ".")));
  }

  private static Refusal closed(String field, ProvisionId id, String how) {
    return new Refusal(CLOSED, field, "Provision " + id + " " + how + ".");
  }
}
