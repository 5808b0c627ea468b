package org.travaux.projections.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.IntFunction;
import org.travaux.core.authority.Administrators;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Decisions;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.Role;
import org.travaux.core.event.Tag;

/// Many who do at the same moment, on two nodes, what cannot all be so.
abstract class LastMoment extends TwoNodes {

  static final int THREADS = 8;
  static final int ROUNDS = 5;
  static final BodyId GROUP = new BodyId("group");
  static final Instant DEADLINE = Instant.parse("2020-03-16T12:00:00Z");
  static final Instant LATER = DEADLINE.plusSeconds(3_600);

  LastMoment() {
    super(Logs.mongo());
  }

  /// Many give their commands at the same moment, one half of each kind on either node. Who comes
  /// too late is refused.
  static void at(List<Decisions> nodes, IntFunction<Decision<?>> command)
      throws InterruptedException, ExecutionException {
    Racing.at(
        THREADS,
        thread -> {
          try {
            return !nodes.get(thread % 2).decide(command.apply(thread)).join().events().isEmpty();
          } catch (CompletionException e) {
            if (e.getCause() instanceof Refusal) {
              return false;
            }
            throw e;
          }
        });
  }

  List<Decisions> nodes(List<Class<? extends Decision<?>>> kinds) {
    return List.of(deciding(one, kinds), deciding(two, kinds));
  }

  void accredit() {
    store(secretary(), new Accredited(GROUP, secretary().by()));
    for (int thread = 0; thread < THREADS; thread++) {
      store(secretary(), new Accredited(GROUP, delegate(thread).by()));
      store(secretary(), new Accredited(GROUP, chair(thread).by()));
    }
  }

  InstrumentId text(int round) {
    var text = new InstrumentId("text-" + round);
    store(secretary(), new InstrumentOpened(text, GROUP, "Report", "report", "en"));
    return text;
  }

  /// What was said of a text, in the order of the log.
  List<Event> told(InstrumentId text) {
    var told = new ArrayList<Event>();
    for (var recorded : stored()) {
      if (recorded.event().tags().contains(Tag.of(text))
          || recorded.event().tags().contains(Tag.circulation(text))) {
        told.add(recorded.event());
      }
    }
    return told;
  }

  static long count(List<Event> events, Class<? extends Event> kind) {
    return events.stream().filter(kind::isInstance).count();
  }

  static Given clock(Instant moment) {
    return new Given(Administrators.SYSTEM, moment);
  }

  static Given secretary() {
    return given("secretary", "SEC", Role.SECRETARIAT);
  }

  static Given delegate(int thread) {
    return given("delegate-" + thread, "D" + thread, Role.DELEGATE);
  }

  static Given chair(int thread) {
    return given("chair-" + thread, "C" + thread, Role.CHAIR);
  }

  static Given given(String person, String delegation, Role role) {
    return new Given(
        new Delegate(new PersonId(person), new DelegationId(delegation), role),
        DEADLINE.minusMillis(1));
  }
}
