package org.travaux.core.ruling;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.CONTRADICTED;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.travaux.core.consensus.Applying;
import org.travaux.core.consensus.Table;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.OptionEvent.OptionSetClosed;
import org.travaux.core.event.OptionSetId;
import org.travaux.core.event.Outcome;
import org.travaux.core.event.RulingEvent.Ruled;
import org.travaux.core.event.RulingId;
import org.travaux.core.event.Tag;
import org.travaux.core.event.Target;
import org.travaux.core.podium.Podium;
import org.travaux.core.podium.Procedure;
import org.travaux.core.proceedings.MeetingToCome;
import org.travaux.core.proceedings.Sessions;

/// The chair, or a vice-chair in the chair, declares how it is. If the record says otherwise it is
/// refused, unless the chair insists and the body's procedure lets the chair, which is then part of
/// the record. To keep an option closes its set, and the text follows, all in one.
///
/// @param meeting the meeting it is said in
/// @param insisting why, although the record says otherwise; stored only if it does
public record Rule(
    InstrumentId instrument,
    BodyId body,
    RulingId ruling,
    List<Target> targets,
    Outcome outcome,
    List<String> conditions,
    Optional<String> meeting,
    Optional<String> insisting,
    Given given)
    implements Decision<Podium.Beside<Rule.Known>> {

  /// What is known of the instrument.
  ///
  /// @param due what is known of the meeting at which the outcome is due; empty if it is at none
  /// @param sessions the body's meetings, if the outcome is due at the next one
  public record Known(Table table, Optional<MeetingToCome> due, Sessions sessions) {

    Known(Table table, MeetingToCome due) {
      this(table, Optional.of(due), Sessions.NONE);
    }

    Known(Table table, Sessions sessions) {
      this(table, Optional.empty(), sessions);
    }

    /// Of an outcome that is due at no meeting.
    public Known(Table table) {
      this(table, Sessions.NONE);
    }
  }

  private static final int TARGETS_LIMIT = 100;
  private static final int CONDITIONS_LIMIT = 20;

  @Override
  public Boundary<Podium.Beside<Known>> boundary() {
    var table = Table.of(instrument, body);
    return Podium.beside(
        outcome
            .due()
            .map(
                at ->
                    table.and(
                        new Boundary.Part<>(
                            Set.of(Tag.of(at)), MeetingToCome.KINDS, MeetingToCome.FOLD),
                        Known::new))
            .orElseGet(() -> withoutDue(table)),
        body);
  }

  private Boundary<Known> withoutDue(Boundary<Table> table) {
    return outcome.isDueNext()
        ? table.and(
            new Boundary.Part<>(Set.of(Tag.of(body)), Sessions.KINDS, Sessions.FOLD), Known::new)
        : table.and(table, (now, _) -> new Known(now));
  }

  /// Due at the next meeting by its id, if that is convened; else what is said in words stands.
  private Outcome settled(Sessions sessions) {
    return outcome.isDueNext()
        ? sessions.meant(meeting, given.at()).map(outcome::at).orElse(outcome)
        : outcome;
  }

  @Override
  public List<Event> decide(Podium.Beside<Known> known) {
    var table = known.permitted(given).table();
    table.requireBefore(body);
    requireNew(table);
    requireTargets(table);
    requireWords();
    known.about().due().ifPresent(this::requireToCome);
    var kept = outcome instanceof Outcome.OptionKept ? keep(table) : List.<Event>of();
    var isAgainst = isAgainstTheRecord(table, known.podium().procedure());
    var events = new ArrayList<Event>(kept);
    events.add(
        new Ruled(
            instrument,
            ruling,
            targets,
            settled(known.about().sessions()),
            conditions,
            meeting,
            insisting.filter(_ -> isAgainst)));
    return events;
  }

  /// Whether the record says otherwise, and the chair insists as the procedure allows.
  private boolean isAgainstTheRecord(Table table, Procedure procedure) {
    var against = Contradictions.of(outcome, targets, table).toList();
    if (!against.isEmpty() && insisting.isEmpty()) {
      throw new Refusal(CONTRADICTED, "outcome", against.getFirst().sentence());
    }
    for (var one : against) {
      if (!procedure.letsInsistOn(one.kind())) {
        throw new Refusal(
            CONTRADICTED,
            "insisting",
            one.sentence() + " The body's procedure does not let its chair insist on that.");
      }
    }
    return !against.isEmpty();
  }

  private void requireNew(Table table) {
    if (table.consensus().rulings().containsKey(ruling)
        || table.consensus().qualifiers().containsKey(ruling)) {
      throw new Refusal(TAKEN, "ruling", "There is a ruling " + ruling + " already.");
    }
  }

  private void requireTargets(Table table) {
    if (targets.isEmpty()
        || targets.size() > TARGETS_LIMIT
        || Set.copyOf(targets).size() < targets.size()) {
      throw new Refusal(
          INVALID,
          "targets",
          "Choose what the ruling is on: up to " + TARGETS_LIMIT + " things, none twice.");
    }
    targets.forEach(target -> table.requireTarget("targets", instrument, target));
  }

  private void requireToCome(MeetingToCome due) {
    if (!due.bodies().contains(body)) {
      throw new Refusal(UNKNOWN, "outcome", "This body has no such meeting.");
    }
    if (due.isOver()) {
      throw new Refusal(CLOSED, "outcome", "That meeting is over.");
    }
  }

  private void requireWords() {
    if (conditions.size() > CONDITIONS_LIMIT) {
      throw new Refusal(
          INVALID, "conditions", "A ruling has at most " + CONDITIONS_LIMIT + " conditions.");
    }
    conditions.forEach(condition -> Wording.line("conditions", condition));
    if (outcome instanceof Outcome.NotedOnCondition && conditions.isEmpty()) {
      throw new Refusal(INVALID, "conditions", "It has to be said on which condition.");
    }
    meeting.ifPresent(text -> Wording.line("meeting", text));
    insisting.ifPresent(text -> Wording.line("insisting", text));
    words().forEach(text -> Wording.line("outcome", text));
  }

  private Stream<String> words() {
    return switch (outcome) {
      case Outcome.ApprovedToRework(var what) -> Stream.of(what);
      case Outcome.KeptOpen(var until, _) -> Stream.of(until);
      case Outcome.Referred(var lead, var until, _) -> Stream.of(lead, until);
      case Outcome.Escalated(var to, var questions) ->
          Stream.concat(Stream.of(to), questions.stream());
      case Outcome.Deferred(var until, _) -> until.stream();
      case Outcome.DeadlineSet(var what, _) -> Stream.of(what);
      case Outcome.DeadlineExtended(var what, _, var reason) -> Stream.of(what, reason);
      case Outcome.Instructed(var owner, var task, var due, _) ->
          Stream.concat(Stream.of(owner, task), due.stream());
      case Outcome.TranslationRequested(var languages) -> languages.stream();
      case Outcome.Plain _ -> Stream.empty();
    };
  }

  private List<Event> keep(Table table) {
    table.requireNotFrozen();
    var sets = new HashSet<OptionSetId>();
    var closed = new ArrayList<Event>();
    var applying = Applying.to(table.editing().draft());
    for (var target : targets) {
      if (!(target instanceof Target.OfOption(_, var id, var option)) || !sets.add(id)) {
        throw new Refusal(INVALID, "targets", "One option of each set can be kept.");
      }
      var chosen = table.option("targets", table.openSet("targets", id), option);
      applying = applying.option(chosen, given, edits(sets.size()));
      closed.add(new OptionSetClosed(instrument, id, Optional.of(option)));
    }
    applying
        .obstacle()
        .ifPresent(
            sentence -> {
              throw new Refusal(CLOSED, "targets", sentence);
            });
    var events = new ArrayList<Event>(applying.events());
    events.addAll(closed);
    return events;
  }

  /// Short enough for an edit's id, and the ruling's own.
  private String edits(int set) {
    var name = ruling.value().length() <= 32 ? ruling.value() : ruling.value().substring(0, 32);
    return name + "." + Integer.toHexString(ruling.hashCode()) + "." + set;
  }
}
