package org.travaux.core.rendering;

import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.Optional;
import java.util.Set;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.travaux.core.authority.Accreditations;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.AccreditationEvent;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Fold;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentEvent.ProvisionInserted;
import org.travaux.core.event.InstrumentEvent.ProvisionSplit;
import org.travaux.core.event.InstrumentEvent.ProvisionsMerged;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.RenderingEvent.ProvisionRendered;
import org.travaux.core.event.RenderingEvent.RenderingOpened;
import org.travaux.core.event.Tag;

/// A source and what may render it, without the words of either: whoever types in one of them does
/// not keep anybody from saying what is rendered.
record Pair(Text rendering, Text source, Accreditations accreditations) {

  /// One of the two.
  ///
  /// @param provisions that are part of it, suppressed ones among them
  /// @param renders what it renders, if anything
  /// @param isSource whether anything renders it
  /// @param rendered of each of its provisions which version it says
  record Text(
      Optional<InstrumentOpened> opened,
      PSet<ProvisionId> provisions,
      Optional<InstrumentId> renders,
      boolean isSource,
      PMap<ProvisionId, LogPosition> rendered) {

    Text with(InstrumentOpened now) {
      return new Text(Optional.of(now), provisions, renders, isSource, rendered);
    }

    Text with(PSet<ProvisionId> now) {
      return new Text(opened, now, renders, isSource, rendered);
    }

    Text rendering(InstrumentId source) {
      return new Text(opened, provisions, Optional.of(source), isSource, rendered);
    }

    Text asSource() {
      return new Text(opened, provisions, renders, true, rendered);
    }

    Text with(ProvisionRendered now) {
      return new Text(
          opened, provisions, renders, isSource, rendered.plus(now.provision(), now.version()));
    }
  }

  /// Events of one instrument's tag; what ties it to others tells of both, hence the name.
  private record Texts(InstrumentId instrument) implements Fold<Text> {

    @Override
    public Text initial() {
      return new Text(
          Optional.empty(), HashTreePSet.empty(), Optional.empty(), false, HashTreePMap.empty());
    }

    // Of all that happens to a text, this is what a rendering hangs on.
    @Override
    public Text evolve(Text text, Recorded recorded) {
      var event = recorded.event();
      if (event instanceof InstrumentOpened opened) {
        return text.with(opened);
      }
      if (event instanceof ProvisionInserted inserted) {
        return text.with(text.provisions.plus(inserted.provision()));
      }
      if (event instanceof ProvisionSplit split) {
        return text.with(text.provisions.plus(split.into()));
      }
      if (event instanceof ProvisionsMerged merged) {
        return text.with(text.provisions.minus(merged.from()));
      }
      if (event instanceof RenderingOpened(var by, var source)) {
        return by.equals(instrument) ? text.rendering(source) : text.asSource();
      }
      return event instanceof ProvisionRendered rendered && rendered.instrument().equals(instrument)
          ? text.with(rendered)
          : text;
    }
  }

  static Boundary<Pair> of(InstrumentId rendering, InstrumentId source, BodyId body) {
    return text(rendering)
        .and(text(source), (one, other) -> new Pair(one, other, Accreditations.FOLD.initial()))
        .and(
            Boundary.of(Tag.of(body), AccreditationEvent.class, Accreditations.FOLD),
            (pair, accreditations) -> new Pair(pair.rendering, pair.source, accreditations));
  }

  static Boundary<Text> text(InstrumentId instrument) {
    return new Boundary.Part<>(
        Set.of(Tag.of(instrument)),
        Set.of(
            InstrumentOpened.class,
            ProvisionInserted.class,
            ProvisionSplit.class,
            ProvisionsMerged.class,
            RenderingOpened.class,
            ProvisionRendered.class),
        new Texts(instrument));
  }

  void permitted(Given given, Act act) {
    if (!accreditations.permits(given, act)) {
      throw Refusal.noRight();
    }
  }

  /// How both were opened before the body.
  Openings openedBefore(BodyId body) {
    return new Openings(opened("instrument", rendering, body), opened("source", source, body));
  }

  record Openings(InstrumentOpened rendering, InstrumentOpened source) {}

  static InstrumentOpened opened(String field, Text text, BodyId body) {
    return text.opened()
        .filter(opened -> opened.body().equals(body))
        .orElseThrow(() -> new Refusal(UNKNOWN, field, "This body has no such instrument."));
  }
}
