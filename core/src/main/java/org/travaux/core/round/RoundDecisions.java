package org.travaux.core.round;

import java.util.List;
import org.travaux.core.decide.Decision;

/// All that can be commanded of a draft that is published for comment.
public final class RoundDecisions {

  public static final List<Class<? extends Decision<?>>> ALL =
      List.of(
          PublishDraft.class,
          ExtendComments.class,
          MakeComment.class,
          DisposeOfComment.class,
          CloseChannel.class);

  private RoundDecisions() {}
}
