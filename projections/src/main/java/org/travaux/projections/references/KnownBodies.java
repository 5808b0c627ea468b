package org.travaux.projections.references;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.travaux.core.event.AccreditationEvent.BodyFounded;
import org.travaux.core.event.BodyEvent.BodyNamed;
import org.travaux.core.event.BodyEvent.BodyPlaced;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Fold;
import org.travaux.core.event.Recorded;

/// All bodies by what texts call them.
///
/// @param names of each body, first the one that is printed
/// @param byName whose it is
/// @param parents whom each reports to, if to anybody
public record KnownBodies(
    PMap<BodyId, List<String>> names,
    PMap<String, PSet<BodyId>> byName,
    PMap<BodyId, BodyId> parents) {

  /// Of bodies that report to each other, should there ever be such.
  private static final int PARENTS_LIMIT = 20;

  private static final Pattern IN_BRACKETS =
      Pattern.compile("\\(([A-Z][A-Z0-9]{1,19}(?:[&-][A-Z0-9]{1,20}){0,6})\\)");

  /// Over the events of [org.travaux.core.event.Tag#ACCREDITATION].
  public static final Fold<KnownBodies> FOLD =
      new Fold<>() {
        @Override
        public KnownBodies initial() {
          return new KnownBodies(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty());
        }

        // Of all that happens to bodies, this changes what they are called and whom they know.
        @Override
        public KnownBodies evolve(KnownBodies state, Recorded recorded) {
          if (recorded.event() instanceof BodyFounded(var body, var title)) {
            return state.names.containsKey(body)
                ? state
                : state.named(body, List.of(acronym(body, title)));
          }
          if (recorded.event() instanceof BodyNamed(var body, var acronym, var others)) {
            return state.named(body, names(body, acronym, others));
          }
          return recorded.event() instanceof BodyPlaced(var body, var parent)
              ? state.placed(body, parent)
              : state;
        }
      };

  /// What the title has in brackets, else the identifier in capitals.
  private static String acronym(BodyId body, String title) {
    var bracketed = IN_BRACKETS.matcher(title);
    return bracketed.find() ? bracketed.group(1) : capitals(body);
  }

  private static String capitals(BodyId body) {
    return body.value().toUpperCase(Locale.ROOT);
  }

  private static List<String> names(BodyId body, Optional<String> acronym, List<String> others) {
    var names = new ArrayList<String>();
    names.add(acronym.orElseGet(() -> capitals(body)));
    names.addAll(others);
    return List.copyOf(names);
  }

  private KnownBodies named(BodyId body, List<String> now) {
    var index = byName;
    for (var gone : names.getOrDefault(body, List.of())) {
      var others = index.getOrDefault(gone, HashTreePSet.empty()).minus(body);
      index = others.isEmpty() ? index.minus(gone) : index.plus(gone, others);
    }
    for (var name : now) {
      index = index.plus(name, index.getOrDefault(name, HashTreePSet.empty()).plus(body));
    }
    return new KnownBodies(names.plus(body, now), index, parents);
  }

  private KnownBodies placed(BodyId body, Optional<BodyId> parent) {
    return new KnownBodies(
        names, byName, parent.map(above -> parents.plus(body, above)).orElse(parents.minus(body)));
  }

  private PSet<BodyId> with(String name) {
    return byName.getOrDefault(name, HashTreePSet.empty());
  }

  /// The bodies that a name stands for, by itself or without the number of a meeting.
  PSet<BodyId> called(Name.OfBody name) {
    var bodies = with(name.acronym());
    return bodies.isEmpty()
        ? name.withoutNumber().map(body -> with(body.acronym())).orElse(bodies)
        : bodies;
  }

  /// The body itself, or one that it reports to, directly or not.
  boolean isAtOrAbove(BodyId wanted, BodyId body) {
    var at = Optional.of(body);
    for (int step = 0; step < PARENTS_LIMIT && at.isPresent(); step++) {
      if (at.get().equals(wanted)) {
        return true;
      }
      at = at.map(parents::get);
    }
    return false;
  }

  Optional<String> acronym(BodyId body) {
    return Optional.ofNullable(names.get(body)).map(List::getFirst);
  }

  Collection<String> all() {
    return byName.keySet();
  }
}
