package org.travaux.core.rendering;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.List;
import java.util.Optional;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Due;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Outcome;
import org.travaux.core.event.Owner;
import org.travaux.core.event.Target;
import org.travaux.core.event.TranslationEvent.TranslationAsked;
import org.travaux.core.event.TranslationEvent.Wanted;
import org.travaux.core.event.TranslationId;

/// Somebody is to see to it that a text, or a document that is wanted in a language, is there in
/// it. Asking again in the same words changes nothing.
///
/// @param meeting in which it was agreed
/// @param ruling that requests it
public record AskTranslation(
    BodyId body,
    TranslationId task,
    Wanted wanted,
    String language,
    Owner owner,
    Due due,
    Optional<MeetingId> meeting,
    Optional<Target.OfRuling> ruling,
    Given given)
    implements Decision<Asking> {

  /// How many provisions a task can name.
  static final int PROVISIONS_LIMIT = 1_000;

  @Override
  public Boundary<Asking> boundary() {
    return Asking.of(this);
  }

  @Override
  public List<Event> decide(Asking asking) {
    asking.around().permit(given, Act.KEEP_RECORD);
    Wording.language("language", language);
    asking.around().checkOwner("owner", owner);
    asking.around().checkDue("due", due, body);
    meeting.ifPresent(in -> asking.around().checkMeeting("meeting", in, body));
    switch (wanted) {
      case Wanted.OfText text -> checkText(text, asking);
      case Wanted.OfDocument(var paper) -> {
        asking.around().checkPaper("document", paper, body);
        if (!asking.languages().contains(language)) {
          throw new Refusal(INVALID, "language", "Nobody wants the document in this language.");
        }
      }
    }
    ruling.ifPresent(of -> checkRuling(of, asking));
    var asked = new TranslationAsked(body, task, wanted, language, owner, due, meeting, ruling);
    var there = asking.tasks().find(task);
    if (there.isEmpty()) {
      checkNotAsked(asking);
      return List.of(asked);
    }
    if (!there.get().asked().equals(asked)) {
      throw new Refusal(TAKEN, "task", "There is another translation task " + task + ".");
    }
    return List.of();
  }

  private void checkText(Wanted.OfText text, Asking asking) {
    var source = asking.source().orElseThrow();
    var opened = Pair.opened("instrument", source, body);
    if (source.renders().isPresent()) {
      throw new Refusal(INVALID, "instrument", "It renders another one: name that.");
    }
    if (opened.language().equals(language)) {
      throw new Refusal(INVALID, "language", "It is in this language already.");
    }
    var provisions = text.provisions();
    if (provisions.size() > PROVISIONS_LIMIT
        || provisions.stream().distinct().count() < provisions.size()) {
      throw new Refusal(
          INVALID, "provisions", "Name at most " + PROVISIONS_LIMIT + " provisions, each once.");
    }
    for (var provision : provisions) {
      if (!source.provisions().contains(provision)) {
        throw new Refusal(UNKNOWN, "provisions", "There is no provision " + provision + ".");
      }
    }
  }

  private void checkRuling(Target.OfRuling of, Asking asking) {
    var declared =
        asking
            .around()
            .table(of.instrument())
            .filter(table -> table.consensus().body().equals(Optional.of(body)))
            .flatMap(table -> Optional.ofNullable(table.consensus().rulings().get(of.ruling())))
            .filter(
                one ->
                    one.ruled().outcome() instanceof Outcome.TranslationRequested(var languages)
                        && languages.contains(language))
            .orElseThrow(
                () ->
                    new Refusal(UNKNOWN, "ruling", "No such ruling requests this language here."));
    if (!declared.holds()) {
      throw new Refusal(CLOSED, "ruling", "The ruling no longer holds.");
    }
  }

  private void checkNotAsked(Asking asking) {
    if (asking.tasks().asks(wanted, language)) {
      throw new Refusal(TAKEN, "wanted", "This is asked for already in this language.");
    }
  }
}
