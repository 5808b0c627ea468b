package org.travaux.core.rendering;

import java.util.List;
import org.travaux.core.decide.Decision;

/// All that can be commanded of renderings and of tasks to make them. Their words are edited like
/// those of any instrument.
public final class RenderingDecisions {

  public static final List<Class<? extends Decision<?>>> ALL =
      List.of(
          OpenRendering.class,
          MarkRendered.class,
          ReplaceTerm.class,
          ReverseReplacement.class,
          AskTranslation.class,
          ChangeTranslation.class,
          TakeTranslationOn.class,
          HandTranslationBack.class,
          WithdrawTranslation.class);

  private RenderingDecisions() {}
}
