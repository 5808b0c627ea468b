package org.travaux.core.document;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;

import java.util.List;
import java.util.Optional;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.Bearing;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.DocumentEvent;
import org.travaux.core.event.DocumentEvent.BearingChanged;
import org.travaux.core.event.DocumentEvent.DocumentAliased;
import org.travaux.core.event.DocumentEvent.DocumentCorrected;
import org.travaux.core.event.DocumentEvent.DocumentIntroduced;
import org.travaux.core.event.DocumentEvent.DocumentNoted;
import org.travaux.core.event.DocumentEvent.DocumentRegistered;
import org.travaux.core.event.DocumentEvent.DocumentRevised;
import org.travaux.core.event.DocumentEvent.DocumentWithdrawn;
import org.travaux.core.event.DocumentEvent.LanguageProvided;
import org.travaux.core.event.DocumentEvent.LanguageWanted;
import org.travaux.core.event.InstrumentId;

/// What decisions need to know of one document.
record Filed(
    DocumentRegistered registered,
    List<Bearing> on,
    int revision,
    int corrigenda,
    PSet<String> wanted,
    PSet<String> present,
    PSet<DelegationId> introducedBy,
    Optional<DocumentNoted> noted,
    boolean withdrawn) {

  static Filed of(DocumentRegistered registered) {
    return new Filed(
        registered,
        registered.on(),
        0,
        0,
        HashTreePSet.from(registered.wanted()),
        HashTreePSet.from(registered.present()),
        HashTreePSet.empty(),
        Optional.empty(),
        false);
  }

  Filed evolve(DocumentEvent event) {
    return switch (event) {
      case DocumentRegistered _, DocumentAliased _ -> this;
      case DocumentRevised now ->
          with(on, now.revision(), 0, wanted, HashTreePSet.from(now.present()));
      case DocumentCorrected now -> with(on, revision, now.corrigendum(), wanted, present);
      case LanguageWanted now ->
          with(on, revision, corrigenda, wanted.plus(now.language()), present);
      case LanguageProvided now ->
          with(on, revision, corrigenda, wanted, present.plus(now.language()));
      case BearingChanged now -> with(now.on(), revision, corrigenda, wanted, present);
      case DocumentIntroduced now -> heard(introducedBy.plus(now.delegation()), noted, withdrawn);
      case DocumentNoted now -> heard(introducedBy, Optional.of(now), withdrawn);
      case DocumentWithdrawn _ -> heard(introducedBy, noted, true);
    };
  }

  private Filed with(
      List<Bearing> nowOn,
      int nowRevision,
      int nowCorrigenda,
      PSet<String> nowWanted,
      PSet<String> nowPresent) {
    return new Filed(
        registered,
        nowOn,
        nowRevision,
        nowCorrigenda,
        nowWanted,
        nowPresent,
        introducedBy,
        noted,
        withdrawn);
  }

  private Filed heard(PSet<DelegationId> by, Optional<DocumentNoted> nowNoted, boolean gone) {
    return new Filed(registered, on, revision, corrigenda, wanted, present, by, nowNoted, gone);
  }

  List<InstrumentId> instruments() {
    return on.stream().map(Bearing::instrument).distinct().toList();
  }

  boolean isFrom(DelegationId delegation) {
    return registered.from().contains(delegation);
  }

  /// @throws Refusal if it is in as many languages as there can be
  void roomForLanguage(PSet<String> languages) {
    if (languages.size() >= Filing.LANGUAGES_LIMIT) {
      throw new Refusal(
          CLOSED, "language", "A document is in at most " + Filing.LANGUAGES_LIMIT + " languages.");
    }
  }
}
