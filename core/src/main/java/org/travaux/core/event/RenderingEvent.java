package org.travaux.core.event;

import java.util.Set;

/// What ties an instrument to the one whose text it says in another language. Their provisions have
/// the same ids.
public sealed interface RenderingEvent extends Event {

  /// The one that renders.
  InstrumentId instrument();

  /// The one that is rendered.
  InstrumentId source();

  /// Both hear of it.
  @Override
  default Set<Tag> tags() {
    return Set.of(Tag.of(instrument()), Tag.of(source()));
  }

  /// The instrument renders the source from now on.
  record RenderingOpened(InstrumentId instrument, InstrumentId source) implements RenderingEvent {}

  /// The provision, as it reads now, says what the source's provision said at a version.
  ///
  /// @param version the position of the source that was read; never later than this event
  record ProvisionRendered(
      InstrumentId instrument, InstrumentId source, ProvisionId provision, LogPosition version)
      implements RenderingEvent {}

  /// The changes of words that follow in the same batch, under the id, have other words in a term's
  /// place.
  ///
  /// @param words that stand there instead
  /// @param places how many
  record TermReplaced(
      InstrumentId instrument,
      InstrumentId source,
      String term,
      String words,
      int places,
      EditId id)
      implements RenderingEvent {}

  /// What is left of that is taken back by the changes of words that follow.
  ///
  /// @param replaced under which id the term was replaced
  /// @param id of what takes it back
  record TermReplacementReversed(
      InstrumentId instrument, InstrumentId source, EditId replaced, String reason, EditId id)
      implements RenderingEvent {}
}
