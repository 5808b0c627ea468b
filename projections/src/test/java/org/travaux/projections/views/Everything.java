package org.travaux.projections.views;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.travaux.core.event.AccreditationEvent.BodyFounded;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.EventNames;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentEvent.ProvisionInserted;
import org.travaux.core.event.InstrumentEvent.ProvisionsMerged;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.MeetingEvent.MeetingConvened;
import org.travaux.core.event.ProposalEvent.ProposalMade;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Tag;

/// A random history in which every kind of event occurs, at a random place.
///
/// What an event says is random too. What no decision brings about and no fold takes, such as an
/// edit of what is shorter, or a provision that is merged into itself, is not said, but something
/// else.
final class Everything {

  /// More than any kind has been seen to need by far: the worst, a split, takes one of two.
  private static final int ATTEMPTS_LIMIT = 100_000;

  private static final List<Class<? extends Event>> FIRST =
      List.of(
          BodyFounded.class,
          BodyFounded.class,
          ProvisionInserted.class,
          ProvisionInserted.class,
          ProvisionInserted.class,
          MeetingConvened.class,
          MeetingConvened.class,
          ProposalMade.class);

  private final AnyEvent any;
  private final List<View<?>> views;
  private final Map<String, Object> states = new HashMap<>();
  private final List<Recorded> told = new ArrayList<>();

  private Everything(Random random, List<View<?>> views) {
    this.any = new AnyEvent(random);
    this.views = views;
  }

  /// @param more how many events beside one of each kind
  static List<Recorded> history(Random random, List<View<?>> views, int more) {
    var everything = new Everything(random, views);
    AnyEvent.ids(InstrumentId::new, "instrument").forEach(one -> everything.open(one));
    FIRST.forEach(everything::add);
    var kinds = new ArrayList<>(EventNames.kinds());
    kinds.sort(Comparator.comparing(EventNames::of));
    var all = new ArrayList<>(kinds);
    for (int left = more; left > 0; left--) {
      all.add(kinds.get(random.nextInt(kinds.size())));
    }
    Collections.shuffle(all, random);
    all.forEach(everything::add);
    return everything.told;
  }

  private void open(InstrumentId instrument) {
    var opened = new InstrumentOpened(instrument, new BodyId("body-0"), "The plan", "plan", "en");
    if (!add(opened)) {
      throw new AssertionError("nothing stands against it");
    }
  }

  private void add(Class<? extends Event> kind) {
    for (int attempt = 0; attempt < ATTEMPTS_LIMIT; attempt++) {
      if (add(any.of(kind, told.size()))) {
        return;
      }
    }
    throw new AssertionError("no fold takes any " + kind);
  }

  private boolean add(Event event) {
    if (event instanceof ProvisionsMerged merged && merged.provision().equals(merged.from())) {
      return false;
    }
    int at = told.size();
    var next = new HashMap<String, Object>();
    try {
      var recorded = new Recorded(new LogPosition(at), given(at), event);
      for (var view : views) {
        for (var tag : recorded.event().tags()) {
          if (tag.kind().equals(view.of())) {
            next.put(view.name() + tag, evolved(view, tag, recorded));
          }
        }
      }
      told.add(recorded);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return false;
    }
    states.putAll(next);
    return true;
  }

  @SuppressWarnings("unchecked")
  private <S> Object evolved(View<S> view, Tag tag, Recorded recorded) {
    var before = (S) states.getOrDefault(view.name() + tag, view.fold().initial());
    return view.fold().evolve(before, recorded);
  }

  private Given given(int at) {
    return new Given(any.delegate(), AnyEvent.START.plusSeconds(at));
  }
}
