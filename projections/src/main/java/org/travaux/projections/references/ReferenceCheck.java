package org.travaux.projections.references;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.travaux.core.event.BodyId;
import org.travaux.projections.references.KnownDocuments.Known;
import org.travaux.projections.references.Name.OfBody;
import org.travaux.projections.references.Name.OfDocument;
import org.travaux.projections.references.Reference.Finding;

/// Holds what texts of one body refer to against the documents and bodies that are known. It goes
/// by what it is given and nothing else, so the same texts and the same register give the same
/// answer at any time. Not safe for use by several threads.
final class ReferenceCheck {

  /// For so many different names that nobody knows, the nearest known one is looked for.
  private static final int LOOKED_FOR_LIMIT = 200;

  private final KnownDocuments documents;
  private final KnownBodies bodies;
  private final BodyId context;
  private final Predicate<BodyId> mayBeTold;
  private final Set<String> stems = new HashSet<>();
  private final Map<Name, Optional<String>> nearest = new HashMap<>();

  /// @param context the body whose texts these are
  /// @param mayBeTold of which bodies' documents the reader may hear
  ReferenceCheck(
      KnownDocuments documents, KnownBodies bodies, BodyId context, Predicate<BodyId> mayBeTold) {
    this.documents = documents;
    this.bodies = bodies;
    this.context = context;
    this.mayBeTold = mayBeTold;
    documents.meetingsHeld().stream()
        .filter(meeting -> mayBeTold.test(meeting.body()))
        .forEach(meeting -> stems.add(OfDocument.stem(meeting.designation())));
  }

  /// What is no reference, such as the acronym of something that is no body, is left out.
  List<Reference> of(List<Mention> mentions) {
    return mentions.stream().flatMap(mention -> of(mention).stream()).toList();
  }

  private Optional<Reference> of(Mention mention) {
    return switch (mention.name()) {
      case OfDocument name -> document(mention, name);
      case OfBody name -> body(mention, name);
    };
  }

  private Optional<Reference> document(Mention mention, OfDocument name) {
    var known = documents.called(name).filter(found -> mayBeTold.test(found.body()));
    if (known.isPresent()) {
      return Optional.of(known(mention, name, known.get()));
    }
    var meant = nearest.computeIfAbsent(name, _ -> nearestDocument(name));
    return meant.isPresent() || isDocument(name)
        ? Optional.of(unknown(mention, Finding.UNKNOWN_DOCUMENT, Optional.empty(), meant))
        : Optional.empty();
  }

  private static Reference known(Mention mention, OfDocument name, Known known) {
    boolean is = known.hasIssue(name);
    return new Reference(
        mention.from(),
        mention.to(),
        mention.said(),
        is ? Finding.DOCUMENT : Finding.UNKNOWN_REVISION,
        Optional.of(known.meeting()),
        Optional.of(known.document()),
        Optional.of(known.body()),
        is ? Optional.empty() : Optional.of(known.symbol().toString()));
  }

  /// Whether it cannot well be anything else: `CWG-SFP-2/61`, `C19/119`, and not `Q3/2024`.
  private boolean isDocument(OfDocument name) {
    var stem = name.stem();
    return name.isMarked()
        || (name.isNumbered()
            && (stems.contains(stem)
                || stem.equals("C")
                || (stem.length() > 1 && name.isShouted())));
  }

  private Optional<String> nearestDocument(OfDocument name) {
    if (nearest.size() >= LOOKED_FOR_LIMIT) {
      return Optional.empty();
    }
    var said = name.unrevised().printed();
    var best = new Nearest(said, bound(said.length()));
    for (var known : documents.all()) {
      if (mayBeTold.test(known.body())) {
        best.offer(OfDocument.of(known.symbol()).unrevised().printed(), known.symbol().toString());
      }
    }
    return best.found();
  }

  private Optional<Reference> body(Mention mention, OfBody name) {
    var called = bodies.called(name);
    var expected =
        called.stream()
            .filter(one -> bodies.isAtOrAbove(one, context))
            .min(Comparator.comparing(BodyId::value));
    if (expected.isPresent()) {
      return Optional.of(found(mention, Finding.BODY, expected.get(), Optional.empty()));
    }
    if (!called.isEmpty()) {
      var other = called.stream().min(Comparator.comparing(BodyId::value)).orElseThrow();
      return Optional.of(found(mention, Finding.OTHER_BODY, other, bodies.acronym(context)));
    }
    var meant = nearest.computeIfAbsent(name, _ -> nearestBody(name));
    return meant.isPresent() || isBody(name)
        ? Optional.of(unknown(mention, Finding.UNKNOWN_BODY, Optional.empty(), meant))
        : Optional.empty();
  }

  /// Whether it is called as bodies are that are known, `CWG-XYZ` beside `CWG-SFP`.
  private boolean isBody(OfBody name) {
    return name.family()
        .filter(family -> bodies.all().stream().anyMatch(known -> known.startsWith(family + "-")))
        .isPresent();
  }

  private Optional<String> nearestBody(OfBody name) {
    if (nearest.size() >= LOOKED_FOR_LIMIT) {
      return Optional.empty();
    }
    var said = name.withoutNumber().orElse(name).acronym();
    var best = new Nearest(said, bound(said.length()));
    bodies.all().forEach(known -> best.offer(known, known));
    bodies.acronym(context).ifPresent(best::prefer);
    return best.found();
  }

  /// Short names are near to each other without meaning each other: `IEG`, `IEC`.
  private static int bound(int length) {
    if (length < 5) {
      return 0;
    }
    return length < 12 ? 1 : 2;
  }

  private static Reference found(
      Mention mention, Finding finding, BodyId body, Optional<String> nearest) {
    return unknown(mention, finding, Optional.of(body), nearest);
  }

  private static Reference unknown(
      Mention mention, Finding finding, Optional<BodyId> body, Optional<String> nearest) {
    return new Reference(
        mention.from(),
        mention.to(),
        mention.said(),
        finding,
        Optional.empty(),
        Optional.empty(),
        body,
        nearest);
  }
}
