package org.travaux.core.option;

import java.util.List;
import org.travaux.core.decide.Decision;

/// All that can be commanded of options and brackets.
public final class OptionDecisions {

  public static final List<Class<? extends Decision<?>>> ALL =
      List.of(
          OpenOptionSet.class,
          AddOption.class,
          EditOption.class,
          WithdrawOption.class,
          MergeOptions.class,
          SplitOption.class,
          MergeOptionSets.class,
          SplitOptionSet.class,
          OpenBracket.class,
          CommentOnBracket.class,
          CloseBracket.class);

  private OptionDecisions() {}
}
