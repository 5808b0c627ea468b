package org.travaux.projections.references;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.travaux.core.cache.RecentlyUsed;
import org.travaux.core.draft.Draft;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.ProvisionId;
import org.travaux.projections.documents.DocumentRegister;

/// What texts refer to, by the register as it stood at one moment. Of an instrument only those
/// provisions are read again whose words changed since it was last asked for.
public final class ReferenceViews {

  private static final int INSTRUMENTS_LIMIT = 64;

  /// Of one answer.
  private static final int REFERENCES_LIMIT = 10_000;

  private final RecentlyUsed<InstrumentId, Map<ProvisionId, Read>> read =
      new RecentlyUsed<>(INSTRUMENTS_LIMIT);

  /// What was found in a provision when its text was this one.
  private record Read(String text, List<Mention> mentions) {}

  /// What is known at a moment to whoever asks.
  ///
  /// @param mayBeTold of which bodies' documents
  public record Known(KnownDocuments documents, KnownBodies bodies, Predicate<BodyId> mayBeTold) {

    private ReferenceCheck within(BodyId context) {
      return new ReferenceCheck(documents, bodies, context, mayBeTold);
    }
  }

  /// What texts refer to.
  ///
  /// @param more whether there is more than is told
  public record Found(List<Placed> references, boolean more) {

    private static Found of(List<Placed> references) {
      return references.size() > REFERENCES_LIMIT
          ? new Found(List.copyOf(references.subList(0, REFERENCES_LIMIT)), true)
          : new Found(List.copyOf(references), false);
    }
  }

  /// Of all provisions that are not suppressed, in order.
  public Found of(Draft draft, Known known) {
    var before = read.computeIfAbsent(draft.instrument(), _ -> Map.of());
    var now = new HashMap<ProvisionId, Read>();
    var check = known.within(draft.body());
    var references = new ArrayList<Placed>();
    for (var provision : draft.provisions()) {
      if (!provision.suppressed() && references.size() <= REFERENCES_LIMIT) {
        var reading = reading(before.get(provision.id()), provision.text());
        now.put(provision.id(), reading);
        check
            .of(reading.mentions())
            .forEach(reference -> references.add(Placed.in(provision.id(), reference)));
      }
    }
    read.put(draft.instrument(), Map.copyOf(now));
    return Found.of(references);
  }

  private static Read reading(@Nullable Read before, String text) {
    return before != null && before.text().equals(text)
        ? before
        : new Read(text, Mentions.in(text));
  }

  /// Of the titles of a meeting's documents, in the order of the register.
  public static Found of(DocumentRegister register, BodyId body, Known known) {
    var check = known.within(body);
    var references = new ArrayList<Placed>();
    for (var document : register.documents()) {
      check
          .of(Mentions.in(document.title()))
          .forEach(reference -> references.add(Placed.in(document.document(), reference)));
    }
    return Found.of(references);
  }

  /// Of any text, as if it were the body's.
  public static List<Reference> of(String text, BodyId body, Known known) {
    return known.within(body).of(Mentions.in(text));
  }
}
