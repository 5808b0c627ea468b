package org.travaux.core.document;

import java.util.List;
import org.travaux.core.decide.Decision;

/// All that can be commanded of a document.
public final class DocumentDecisions {

  public static final List<Class<? extends Decision<?>>> ALL =
      List.of(
          RegisterDocument.class,
          ReviseDocument.class,
          CorrectDocument.class,
          AliasDocument.class,
          WantLanguage.class,
          ProvideLanguage.class,
          ChangeBearing.class,
          IntroduceDocument.class,
          NoteDocument.class,
          WithdrawDocument.class);

  private DocumentDecisions() {}
}
