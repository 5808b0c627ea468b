package org.travaux.core.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a body has somebody translate. How far it has come is no event: it follows from what is
/// said of the renderings and of the documents' languages.
public sealed interface TranslationEvent extends KeptEvent {

  BodyId body();

  TranslationId task();

  @Override
  default Set<Tag> tags() {
    return tagged(Tag.of(body()));
  }

  /// What is to be there in another language.
  sealed interface Wanted {

    /// An instrument, rendered by another one.
    ///
    /// @param provisions those that are meant; empty for all that it has, now and later
    record OfText(InstrumentId instrument, List<ProvisionId> provisions) implements Wanted {
      public OfText {
        provisions = List.copyOf(provisions);
      }
    }

    /// The last revision of a document.
    record OfDocument(Paper paper) implements Wanted {}
  }

  /// Somebody is to see to it that this is there in a language.
  ///
  /// @param meeting in which it was agreed
  /// @param ruling that requests it
  record TranslationAsked(
      BodyId body,
      TranslationId task,
      Wanted wanted,
      String language,
      Owner owner,
      Due due,
      Optional<MeetingId> meeting,
      Optional<Target.OfRuling> ruling)
      implements TranslationEvent {

    @Override
    public List<InstrumentId> instruments() {
      var text =
          wanted instanceof Wanted.OfText(var instrument, _)
              ? Stream.of(instrument)
              : Stream.<InstrumentId>of();
      return Stream.concat(text, ruling.map(Target.OfRuling::instrument).stream())
          .distinct()
          .toList();
    }

    /// As it is asked for after a change.
    public TranslationAsked with(TranslationChanged now) {
      return new TranslationAsked(
          body,
          task,
          wanted,
          language,
          now.owner().orElse(owner),
          now.due().orElse(due),
          meeting,
          ruling);
    }
  }

  /// Somebody else is to see to it, or until another time. Whoever works on it for others than the
  /// new owner does so no longer.
  ///
  /// @param owner empty if it is the same
  /// @param due empty if it is the same
  record TranslationChanged(
      BodyId body,
      TranslationId task,
      Optional<Owner> owner,
      Optional<Due> due,
      String reason,
      List<InstrumentId> instruments)
      implements TranslationEvent {

    public TranslationChanged {
      instruments = List.copyOf(instruments);
    }
  }

  /// Whoever says so works on it from now on.
  record TranslationTakenOn(BodyId body, TranslationId task, List<InstrumentId> instruments)
      implements TranslationEvent {

    public TranslationTakenOn {
      instruments = List.copyOf(instruments);
    }
  }

  /// Nobody works on it any more, until somebody takes it on again.
  record TranslationHandedBack(
      BodyId body, TranslationId task, String reason, List<InstrumentId> instruments)
      implements TranslationEvent {

    public TranslationHandedBack {
      instruments = List.copyOf(instruments);
    }
  }

  /// It is not asked for any more.
  record TranslationWithdrawn(
      BodyId body, TranslationId task, String reason, List<InstrumentId> instruments)
      implements TranslationEvent {

    public TranslationWithdrawn {
      instruments = List.copyOf(instruments);
    }
  }
}
