package org.travaux.core.event;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What happens to the documents of a meeting.
public sealed interface DocumentEvent extends ProceedingsEvent {

  MeetingId meeting();

  DocumentId document();

  /// The instruments that the document bears on, or bore on until now: whoever has one of them open
  /// is told.
  List<InstrumentId> instruments();

  @Override
  default Set<Tag> tags() {
    var tags = new HashSet<Tag>();
    tags.add(Tag.REGISTER);
    tags.add(Tag.of(meeting()));
    tags.add(Tag.of(document()));
    instruments().forEach(instrument -> tags.add(Tag.of(instrument)));
    return Set.copyOf(tags);
  }

  /// How a meeting takes note.
  enum Manner {
    NOTED,
    NOTED_WITH_THANKS
  }

  /// A document is in the meeting's series from now on.
  ///
  /// @param number within its series: of information documents, or of all others together
  /// @param from the delegations it comes from; none for the secretariat's own
  /// @param wanted the languages it is to be in, BCP 47
  /// @param present the languages it is in
  /// @param late the deadline that it missed
  record DocumentRegistered(
      MeetingId meeting,
      DocumentId document,
      DocumentKind kind,
      int number,
      String title,
      List<DelegationId> from,
      List<Bearing> on,
      List<String> wanted,
      List<String> present,
      Optional<Instant> late)
      implements DocumentEvent {

    public DocumentRegistered {
      from = List.copyOf(from);
      on = List.copyOf(on);
      wanted = List.copyOf(wanted);
      present = List.copyOf(present);
    }

    @Override
    public List<InstrumentId> instruments() {
      return on.stream().map(Bearing::instrument).distinct().toList();
    }
  }

  /// Its words are now those of Rev.1, Rev.2 ... Corrigenda of what it was before are part of it.
  ///
  /// @param present the languages that the revision is in
  /// @param late the deadline that it missed
  record DocumentRevised(
      MeetingId meeting,
      DocumentId document,
      int revision,
      String reason,
      List<String> present,
      Optional<Instant> late,
      List<InstrumentId> instruments)
      implements DocumentEvent {

    public DocumentRevised {
      present = List.copyOf(present);
      instruments = List.copyOf(instruments);
    }
  }

  /// Some of its words were wrong and are put right on a sheet of its own: Cor.1, Cor.2 ...
  record DocumentCorrected(
      MeetingId meeting,
      DocumentId document,
      int corrigendum,
      String reason,
      List<InstrumentId> instruments)
      implements DocumentEvent {

    public DocumentCorrected {
      instruments = List.copyOf(instruments);
    }
  }

  /// It is found under this symbol too: `S20-CWGWSIS35-C-0011`.
  record DocumentAliased(
      MeetingId meeting, DocumentId document, String alias, List<InstrumentId> instruments)
      implements DocumentEvent {

    public DocumentAliased {
      instruments = List.copyOf(instruments);
    }
  }

  /// It is to be in one more language.
  record LanguageWanted(
      MeetingId meeting, DocumentId document, String language, List<InstrumentId> instruments)
      implements DocumentEvent {

    public LanguageWanted {
      instruments = List.copyOf(instruments);
    }
  }

  /// Its last revision is there in one more language.
  record LanguageProvided(
      MeetingId meeting, DocumentId document, String language, List<InstrumentId> instruments)
      implements DocumentEvent {

    public LanguageProvided {
      instruments = List.copyOf(instruments);
    }
  }

  /// It bears on this from now on, and on nothing else.
  ///
  /// @param instruments those that it bears on now, and those that it bore on
  record BearingChanged(
      MeetingId meeting, DocumentId document, List<Bearing> on, List<InstrumentId> instruments)
      implements DocumentEvent {

    public BearingChanged {
      on = List.copyOf(on);
      instruments = List.copyOf(instruments);
    }
  }

  /// It was presented in the room.
  ///
  /// @param delegation that presented it
  record DocumentIntroduced(
      MeetingId meeting,
      DocumentId document,
      DelegationId delegation,
      List<InstrumentId> instruments)
      implements DocumentEvent {

    public DocumentIntroduced {
      instruments = List.copyOf(instruments);
    }
  }

  record DocumentNoted(
      MeetingId meeting,
      DocumentId document,
      Manner manner,
      Optional<String> condition,
      List<InstrumentId> instruments)
      implements DocumentEvent {

    public DocumentNoted {
      instruments = List.copyOf(instruments);
    }
  }

  /// Whoever it comes from does not maintain it. Its number stays taken.
  record DocumentWithdrawn(
      MeetingId meeting, DocumentId document, String reason, List<InstrumentId> instruments)
      implements DocumentEvent {

    public DocumentWithdrawn {
      instruments = List.copyOf(instruments);
    }
  }
}
