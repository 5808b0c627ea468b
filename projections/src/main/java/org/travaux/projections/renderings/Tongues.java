package org.travaux.projections.renderings;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.RenderingEvent;
import org.travaux.core.event.RenderingEvent.RenderingOpened;

/// The texts of a body without their words, and which of them render which in what language.
///
/// @param languages of all instruments
/// @param first what rendered each source first in each language
record Tongues(
    PMap<InstrumentId, String> languages,
    PMap<InstrumentId, Paragraphs> texts,
    PMap<InstrumentId, PMap<String, InstrumentId>> first,
    Marks marks) {

  static final Tongues NONE =
      new Tongues(
          HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty(), Marks.FOLD.initial());

  /// A source in a language.
  record Tongue(InstrumentId source, String language) {}

  Tongues opened(InstrumentOpened opened) {
    return new Tongues(languages.plus(opened.instrument(), opened.language()), texts, first, marks);
  }

  Tongues evolve(InstrumentEvent event, Recorded recorded) {
    return new Tongues(
        languages,
        texts.plus(event.instrument(), text(event.instrument()).evolve(event, recorded)),
        first,
        marks);
  }

  Tongues evolve(RenderingEvent event, Recorded recorded) {
    return new Tongues(
        languages,
        texts,
        event instanceof RenderingOpened(var instrument, var source)
            ? rendered(instrument, source)
            : first,
        Marks.FOLD.evolve(marks, recorded));
  }

  private PMap<InstrumentId, PMap<String, InstrumentId>> rendered(
      InstrumentId instrument, InstrumentId source) {
    var language = languages.getOrDefault(instrument, "");
    var known = byLanguage(source);
    return known.containsKey(language)
        ? first
        : first.plus(source, known.plus(language, instrument));
  }

  private PMap<String, InstrumentId> byLanguage(InstrumentId source) {
    return first.getOrDefault(source, HashTreePMap.empty());
  }

  private Paragraphs text(InstrumentId instrument) {
    return texts.getOrDefault(instrument, Paragraphs.NONE);
  }

  /// What an instrument renders, if anything.
  Optional<InstrumentId> source(InstrumentId rendering) {
    return marks.of(rendering).map(Marks.Rendering::source);
  }

  Optional<InstrumentId> rendering(Tongue tongue) {
    return Optional.ofNullable(byLanguage(tongue.source).get(tongue.language));
  }

  /// Whether a provision is part of the text.
  boolean has(InstrumentId instrument, ProvisionId provision) {
    return text(instrument).has(provision);
  }

  Set<ProvisionId> provisions(InstrumentId instrument) {
    return text(instrument).byId().keySet();
  }

  /// How a provision of the source stands in the language.
  Rendered.State state(Tongue tongue, ProvisionId provision) {
    return states(tongue).apply(provision);
  }

  /// Whether what somebody typed changes for no language how the provision stands: it has words as
  /// before, and as text of a source was up to date in none.
  boolean standsAsIn(Tongues before, TextEdited edited) {
    var typed = edited.instrument();
    var provision = edited.provision();
    return before.text(typed).hasWords(provision) == text(typed).hasWords(provision)
        && (source(typed).filter(source -> !source.equals(typed)).isPresent()
            || byLanguage(typed).keySet().stream()
                .noneMatch(
                    language ->
                        before.state(new Tongue(typed, language), provision)
                            == Rendered.State.CURRENT));
  }

  /// How each provision of the source stands in the language.
  Function<ProvisionId, Rendered.State> states(Tongue tongue) {
    var rendering = rendering(tongue);
    if (rendering.isEmpty()) {
      return _ -> Rendered.State.MISSING;
    }
    var text = text(rendering.get());
    var marked = marks.of(rendering.get()).map(Marks.Rendering::marks);
    var moves = text(tongue.source).moves();
    return provision ->
        Rendered.state(
            text.hasWords(provision),
            marked.map(marks -> marks.get(provision)),
            moves.of(provision));
  }
}
