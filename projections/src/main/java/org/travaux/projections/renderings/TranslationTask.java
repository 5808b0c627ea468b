package org.travaux.projections.renderings;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.InstrumentEvent.InstrumentFrozen;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentEvent.InstrumentUnfrozen;
import org.travaux.core.event.InstrumentEvent.ProvisionInserted;
import org.travaux.core.event.InstrumentEvent.ProvisionMoved;
import org.travaux.core.event.InstrumentEvent.ProvisionRestored;
import org.travaux.core.event.InstrumentEvent.ProvisionSplit;
import org.travaux.core.event.InstrumentEvent.ProvisionSuppressed;
import org.travaux.core.event.InstrumentEvent.ProvisionsMerged;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.InstrumentEvent.TextImported;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.TranslationEvent.TranslationAsked;
import org.travaux.core.event.TranslationEvent.TranslationChanged;
import org.travaux.core.event.TranslationEvent.Wanted;
import org.travaux.projections.renderings.Tongues.Tongue;

/// A translation task with all that happened to it.
///
/// @param asked as it is asked for now
/// @param scope the provisions that are named, with what was cut from them or joined with them
///     since; empty for a whole text
/// @param left of its scope, what is not up to date
/// @param turns when it was done by itself, and when it came open again
/// @param by how it was taken on by whoever works on it
/// @param told what was said of it, in order
public record TranslationTask(
    TranslationAsked asked,
    PSet<ProvisionId> scope,
    PSet<ProvisionId> left,
    PVector<TranslationTask.Turn> turns,
    Optional<Recorded> by,
    boolean withdrawn,
    PVector<Recorded> told) {

  /// How far it has come.
  public enum State {
    /// Nobody works on it yet.
    ASKED,
    TAKEN_ON,
    /// All of it is there and up to date, for as long as that is so.
    DONE,
    WITHDRAWN
  }

  /// That it was done, or came open again.
  public record Turn(boolean done, LogPosition position, Instant at) {}

  static TranslationTask of(TranslationAsked asked, Recorded recorded) {
    return new TranslationTask(
        asked,
        asked.wanted() instanceof Wanted.OfText(_, var provisions)
            ? HashTreePSet.from(provisions)
            : HashTreePSet.empty(),
        HashTreePSet.empty(),
        TreePVector.empty(),
        Optional.empty(),
        false,
        TreePVector.singleton(recorded));
  }

  TranslationTask by(Optional<Recorded> now, Recorded recorded) {
    return new TranslationTask(asked, scope, left, turns, now, withdrawn, told.plus(recorded));
  }

  TranslationTask changed(TranslationChanged now, Recorded recorded) {
    return new TranslationTask(
        asked.with(now),
        scope,
        left,
        turns,
        now.owner().isPresent() ? Optional.empty() : by,
        withdrawn,
        told.plus(recorded));
  }

  TranslationTask withdrawn(Recorded recorded) {
    return new TranslationTask(asked, scope, left, turns, by, true, told.plus(recorded));
  }

  /// A named provision that is cut or joined with another one takes the task with it.
  TranslationTask after(InstrumentEvent event) {
    return switch (event) {
      case ProvisionSplit(_, var provision, _, var into) -> also(provision, into);
      case ProvisionsMerged(_, var provision, _, var from) -> also(from, provision);
      case InstrumentOpened _,
          TextImported _,
          ProvisionInserted _,
          ProvisionMoved _,
          ProvisionSuppressed _,
          ProvisionRestored _,
          TextEdited _,
          InstrumentFrozen _,
          InstrumentUnfrozen _ ->
          this;
    };
  }

  /// With what has words of a named provision now.
  private TranslationTask also(ProvisionId from, ProvisionId into) {
    return scope.contains(from)
        ? new TranslationTask(asked, scope.plus(into), left, turns, by, withdrawn, told)
        : this;
  }

  /// After something changed in these provisions of its text or of what renders it.
  TranslationTask looked(Collection<ProvisionId> touched, Tongues tongues, Recorded recorded) {
    if (withdrawn || !(asked.wanted() instanceof Wanted.OfText(var instrument, _))) {
      return this;
    }
    var tongue = new Tongue(instrument, asked.language());
    var now = left;
    for (var provision : touched) {
      if (isMeant(provision)) {
        boolean isLeft =
            tongues.has(instrument, provision)
                && tongues.state(tongue, provision) != Rendered.State.CURRENT;
        now = isLeft ? now.plus(provision) : now.minus(provision);
      }
    }
    var looked =
        now.equals(left)
            ? this
            : new TranslationTask(asked, scope, now, turns, by, withdrawn, told);
    return looked.settled(now.isEmpty() && tongues.rendering(tongue).isPresent(), recorded);
  }

  /// What of the text is in its scope.
  Collection<ProvisionId> meant(Collection<ProvisionId> provisions) {
    return scope.isEmpty() ? provisions : scope;
  }

  boolean isMeant(ProvisionId provision) {
    return scope.isEmpty() || scope.contains(provision);
  }

  /// After it was seen whether all of it is there.
  TranslationTask settled(boolean done, Recorded recorded) {
    return withdrawn || done == done()
        ? this
        : new TranslationTask(
            asked,
            scope,
            left,
            turns.plus(new Turn(done, recorded.position(), recorded.given().at())),
            by,
            withdrawn,
            told);
  }

  public boolean done() {
    return !turns.isEmpty() && turns.getLast().done();
  }

  public State state() {
    if (withdrawn) {
      return State.WITHDRAWN;
    }
    if (done()) {
      return State.DONE;
    }
    return by.isPresent() ? State.TAKEN_ON : State.ASKED;
  }
}
