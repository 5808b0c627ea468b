package org.travaux.core.kept;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.travaux.core.draft.Counting;
import org.travaux.core.event.Addressee;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Form;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Recommendation;
import org.travaux.core.event.RecommendationEvent.RecommendationAdded;
import org.travaux.core.event.RecommendationEvent.RecommendationChanged;
import org.travaux.core.event.RecommendationEvent.RecommendationFollowedUp;
import org.travaux.core.event.RecommendationEvent.RecommendationMoved;
import org.travaux.core.event.RecommendationEvent.RecommendationWithdrawn;
import org.travaux.core.event.RecommendationEvent.RegisterOpened;
import org.travaux.core.event.RecommendationId;
import org.travaux.core.event.Recorded;

/// One register of recommendations.
///
/// @param order of the items that are not withdrawn
/// @param items all that were ever in it
/// @param adopted whether it is declared that this is recommended
/// @param told what happened to the register as a whole
public record Register(
    RegisterOpened opened,
    PVector<RecommendationId> order,
    PMap<RecommendationId, Register.Item> items,
    boolean adopted,
    PVector<Recorded> told) {

  private static final Form LETTERED = new Form(Form.Kind.LIST_ITEM, 1, Form.Numbering.LETTER);

  /// One item.
  ///
  /// @param followUp what it came to last
  /// @param told what happened to it, in order
  public record Item(
      RecommendationId id,
      Recommendation says,
      boolean withdrawn,
      Optional<RecommendationFollowedUp> followUp,
      PVector<Recorded> told) {

    Item saying(RecommendationChanged now, Recorded recorded) {
      return new Item(id, now.says(), withdrawn, followUp, told.plus(recorded));
    }

    Item cameTo(RecommendationFollowedUp now, Recorded recorded) {
      return new Item(id, says, withdrawn, Optional.of(now), told.plus(recorded));
    }

    private Item also(Recorded recorded) {
      return new Item(id, says, withdrawn, followUp, told.plus(recorded));
    }

    private Item withdrawn(Recorded recorded) {
      return new Item(id, says, true, followUp, told.plus(recorded));
    }
  }

  /// An item with its letter, which follows from its place: `a)`, behind `z)` comes `aa)`.
  public record Lettered(String letter, Item item) {}

  static Register opened(RegisterOpened opened, Recorded recorded) {
    return new Register(
        opened, TreePVector.empty(), HashTreePMap.empty(), false, TreePVector.singleton(recorded));
  }

  Register added(RecommendationAdded now, Recorded recorded) {
    var item =
        new Item(now.item(), now.says(), false, Optional.empty(), TreePVector.singleton(recorded));
    int place = now.after().map(order::indexOf).orElse(-1);
    return items.containsKey(now.item())
        ? this
        : new Register(
            opened,
            order.plus(place < 0 ? order.size() : place + 1, now.item()),
            items.plus(now.item(), item),
            adopted,
            told);
  }

  Register moved(RecommendationMoved now, Recorded recorded) {
    var others = order.minus(now.item());
    if (others.size() == order.size()) {
      return this;
    }
    int place = now.after().map(others::indexOf).orElse(-1) + 1;
    return new Register(opened, others.plus(place, now.item()), items, adopted, told)
        .with(now.item(), item -> item.also(recorded));
  }

  Register withdrawn(RecommendationWithdrawn now, Recorded recorded) {
    return new Register(opened, order.minus(now.item()), items, adopted, told)
        .with(now.item(), item -> item.withdrawn(recorded));
  }

  Register adopted(boolean now, Recorded recorded) {
    return new Register(opened, order, items, now, told.plus(recorded));
  }

  Register with(RecommendationId id, UnaryOperator<Item> change) {
    return find(id)
        .map(item -> new Register(opened, order, items.plus(id, change.apply(item)), adopted, told))
        .orElse(this);
  }

  /// An item, withdrawn or not.
  public Optional<Item> find(RecommendationId id) {
    return Optional.ofNullable(items.get(id));
  }

  /// The items that are not withdrawn, in order.
  public Stream<Item> listed() {
    return order.stream().map(items::get).map(Objects::requireNonNull);
  }

  /// The items that are not withdrawn, each with its letter.
  public List<Lettered> lettered() {
    var counting = new Counting();
    return listed().map(item -> new Lettered(counting.next(LETTERED), item)).toList();
  }

  /// The items that are withdrawn, as they came in.
  public List<Item> withdrawn() {
    return items.values().stream()
        .filter(Item::withdrawn)
        .sorted(Comparator.comparing(Register::begun))
        .toList();
  }

  private static LogPosition begun(Item item) {
    return item.told().getFirst().position();
  }

  /// The instruments that the items which are not withdrawn rest on.
  public List<InstrumentId> instruments() {
    return listed().flatMap(item -> item.says().instruments().stream()).distinct().toList();
  }

  /// The bodies that something is or was recommended to.
  public Stream<BodyId> bodies() {
    return items.values().stream()
        .flatMap(item -> Addressee.bodies(item.says().to()).stream())
        .sorted(Comparator.comparing(BodyId::value));
  }
}
