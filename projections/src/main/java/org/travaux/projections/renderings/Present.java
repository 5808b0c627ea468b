package org.travaux.projections.renderings;

import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
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
import org.travaux.core.event.Paper;

/// The languages that the last revision of each document is there in.
record Present(PMap<Paper, PSet<String>> languages) {

  static final Present NONE = new Present(HashTreePMap.empty());

  boolean has(Paper paper, String language) {
    return languages.getOrDefault(paper, HashTreePSet.empty()).contains(language);
  }

  Present after(DocumentEvent event) {
    var paper = new Paper(event.meeting(), event.document());
    return switch (event) {
      case DocumentRegistered now -> with(paper, HashTreePSet.from(now.present()));
      case DocumentRevised now -> with(paper, HashTreePSet.from(now.present()));
      case LanguageProvided now ->
          with(paper, languages.getOrDefault(paper, HashTreePSet.empty()).plus(now.language()));
      case DocumentCorrected _,
          DocumentAliased _,
          LanguageWanted _,
          BearingChanged _,
          DocumentIntroduced _,
          DocumentNoted _,
          DocumentWithdrawn _ ->
          this;
    };
  }

  private Present with(Paper paper, PSet<String> now) {
    return new Present(languages.plus(paper, now));
  }
}
