package org.travaux.core.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A register of recommendations: what a body, or one of its meetings, recommends, item by item.
public sealed interface RecommendationEvent extends KeptEvent {

  BodyId body();

  RegisterId register();

  @Override
  default List<InstrumentId> instruments() {
    return List.of();
  }

  @Override
  default Set<Tag> tags() {
    return tagged(Tag.of(body()));
  }

  /// What an adopted recommendation has come to.
  enum FollowUp {
    UNDER_WAY,
    DONE,
    NOT_DONE
  }

  /// A body, or one of its meetings, begins to recommend.
  ///
  /// @param meeting whose register it is; empty for the body's own
  record RegisterOpened(BodyId body, RegisterId register, String title, Optional<MeetingId> meeting)
      implements RecommendationEvent {}

  /// One more item is in it.
  ///
  /// @param after the item behind which it is put; empty for the end
  record RecommendationAdded(
      BodyId body,
      RegisterId register,
      RecommendationId item,
      Optional<RecommendationId> after,
      Recommendation says)
      implements RecommendationEvent {

    @Override
    public List<InstrumentId> instruments() {
      return says.instruments();
    }
  }

  /// It says this from now on.
  ///
  /// @param instruments those that it rests on now, and those that it rested on
  record RecommendationChanged(
      BodyId body,
      RegisterId register,
      RecommendationId item,
      Recommendation says,
      List<InstrumentId> instruments)
      implements RecommendationEvent {

    public RecommendationChanged {
      instruments = List.copyOf(instruments);
    }
  }

  /// It stands elsewhere.
  ///
  /// @param after the item behind which it stands now; empty for the beginning
  record RecommendationMoved(
      BodyId body,
      RegisterId register,
      RecommendationId item,
      Optional<RecommendationId> after,
      List<InstrumentId> instruments)
      implements RecommendationEvent {

    public RecommendationMoved {
      instruments = List.copyOf(instruments);
    }
  }

  record RecommendationWithdrawn(
      BodyId body,
      RegisterId register,
      RecommendationId item,
      String reason,
      List<InstrumentId> instruments)
      implements RecommendationEvent {

    public RecommendationWithdrawn {
      instruments = List.copyOf(instruments);
    }
  }

  /// It is declared that this is recommended. Nothing changes in the register any more.
  ///
  /// @param meeting in which it was said
  /// @param instruments those that its items rest on
  record RegisterAdopted(
      BodyId body, RegisterId register, Optional<MeetingId> meeting, List<InstrumentId> instruments)
      implements RecommendationEvent {

    public RegisterAdopted {
      instruments = List.copyOf(instruments);
    }
  }

  /// It is not adopted any more.
  record RegisterReopened(
      BodyId body, RegisterId register, String reason, List<InstrumentId> instruments)
      implements RecommendationEvent {

    public RegisterReopened {
      instruments = List.copyOf(instruments);
    }
  }

  /// What an adopted item has come to.
  ///
  /// @param outcome the document that says so
  record RecommendationFollowedUp(
      BodyId body,
      RegisterId register,
      RecommendationId item,
      FollowUp state,
      Optional<Paper> outcome,
      Optional<String> remark,
      List<InstrumentId> instruments)
      implements RecommendationEvent {

    public RecommendationFollowedUp {
      instruments = List.copyOf(instruments);
    }
  }
}
