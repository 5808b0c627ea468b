package org.travaux.core.draft;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Fold;
import org.travaux.core.event.InstitutionEvent;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.InstrumentEvent.InstrumentFrozen;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentEvent.InstrumentUnfrozen;
import org.travaux.core.event.InstrumentEvent.ProvisionInserted;
import org.travaux.core.event.InstrumentEvent.ProvisionMoved;
import org.travaux.core.event.InstrumentEvent.ProvisionRestored;
import org.travaux.core.event.InstrumentEvent.ProvisionSplit;
import org.travaux.core.event.InstrumentEvent.ProvisionSuppressed;
import org.travaux.core.event.InstrumentEvent.ProvisionsMerged;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.InstrumentEvent.TextImported;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.KeptEvent;
import org.travaux.core.event.NegotiationEvent;
import org.travaux.core.event.ProceedingsEvent;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.RenderingEvent;

/// An instrument's text at one moment: its provisions in their order, each with its words.
///
/// Immutable; drafts that follow each other share all that did not change. A suppressed provision
/// keeps its place. One that was merged into another is no longer in the order, and known for ever
/// by where its words went.
public final class Draft {

  private static final Draft NOTHING = of(Optional.empty(), List.of(), Map.of(), Optional.empty());

  /// Over the instrument events of one instrument's tag.
  public static final Fold<Draft> FOLD =
      new Fold<>() {
        @Override
        public Draft initial() {
          return NOTHING;
        }

        @Override
        public Draft evolve(Draft draft, Recorded recorded) {
          return switch (recorded.event()) {
            case InstrumentEvent event -> draft.evolve(event);
            case InstitutionEvent _,
                ProceedingsEvent _,
                NegotiationEvent _,
                KeptEvent _,
                RenderingEvent _ ->
                draft;
          };
        }
      };

  private final Optional<InstrumentOpened> opening;
  private final Optional<String> frozen;
  private final Provisions provisions;
  private final Numbers numbers;

  private Draft(
      Optional<InstrumentOpened> opening,
      Optional<String> frozen,
      Provisions provisions,
      Numbers numbers) {
    this.opening = opening;
    this.frozen = frozen;
    this.provisions = provisions;
    this.numbers = numbers;
  }

  /// A draft put together from what [#opening], [#provisions], [#merged] and [#frozen] said of it.
  public static Draft of(
      Optional<InstrumentOpened> opening,
      List<Provision> provisions,
      Map<ProvisionId, ProvisionId> merged,
      Optional<String> frozen) {
    return new Draft(opening, frozen, Provisions.of(provisions, merged), new Numbers());
  }

  Draft evolve(InstrumentEvent event) {
    return switch (event) {
      case InstrumentOpened opened -> new Draft(Optional.of(opened), frozen, provisions, numbers);
      case TextImported _ -> this;
      case ProvisionInserted(_, var id, var after, var form, var text, var alignment) ->
          restructured(
              provisions.insert(new Provision(id, form, Text.of(text), alignment, false), after));
      case ProvisionMoved(_, var id, var after, var form) ->
          restructured(provisions.move(id, after, form));
      case ProvisionSplit(_, var id, int at, var into) ->
          restructured(provisions.split(id, at, into));
      case ProvisionsMerged(_, var id, _, var from) -> restructured(provisions.merge(id, from));
      case ProvisionSuppressed(_, var id) -> suppressed(id, true);
      case ProvisionRestored(_, var id) -> suppressed(id, false);
      case TextEdited edited ->
          provision(edited.provision())
              .map(provision -> reworded(provision.with(provision.content().apply(edited.edit()))))
              .orElse(this);
      case InstrumentFrozen(_, var reason) ->
          new Draft(opening, Optional.of(reason), provisions, numbers);
      case InstrumentUnfrozen _ -> new Draft(opening, Optional.empty(), provisions, numbers);
    };
  }

  private Draft suppressed(ProvisionId id, boolean now) {
    return provision(id)
        .map(provision -> restructured(provisions.with(provision.suppressed(now))))
        .orElse(this);
  }

  private Draft restructured(Provisions now) {
    return new Draft(opening, frozen, now, new Numbers());
  }

  /// The same structure with other words in one provision.
  Draft reworded(Provision provision) {
    return new Draft(opening, frozen, provisions.with(provision), numbers);
  }

  /// How it was opened; empty if there is no such instrument.
  public Optional<InstrumentOpened> opening() {
    return opening;
  }

  public boolean isOpened() {
    return opening.isPresent();
  }

  public InstrumentId instrument() {
    return opened().instrument();
  }

  public BodyId body() {
    return opened().body();
  }

  public String title() {
    return opened().title();
  }

  public String kind() {
    return opened().kind();
  }

  public String language() {
    return opened().language();
  }

  private InstrumentOpened opened() {
    return opening.orElseThrow(() -> new NoSuchElementException("not opened"));
  }

  /// The reason for which nothing may be changed; empty as long as it may.
  public Optional<String> frozen() {
    return frozen;
  }

  public int size() {
    return provisions.order().size();
  }

  /// All that are part of the draft, suppressed ones among them, in order.
  public List<Provision> provisions() {
    return provisions.inOrder();
  }

  /// Where the words of each provision went that was merged into another.
  public Map<ProvisionId, ProvisionId> merged() {
    return provisions.merged();
  }

  /// The provision, unless it never was or was merged into another.
  public Optional<Provision> provision(ProvisionId id) {
    return provisions.find(id);
  }

  /// The provision that has this one's words now: itself, or what it was merged into.
  public Optional<Provision> holderOf(ProvisionId id) {
    return provisions.holderOf(id);
  }

  /// The provision right in front; empty for the first one.
  public Optional<ProvisionId> before(ProvisionId id) {
    return Optional.ofNullable(provisions.before(id));
  }

  /// What stands under a provision: all that follows it up to the next one of its level or further
  /// out, or up to the next annex; under an annex, all up to the next annex.
  public List<Provision> under(ProvisionId id) {
    return provisions.under(id);
  }

  /// The provision that stands last; empty if there is none.
  public Optional<ProvisionId> last() {
    return size() == 0 ? Optional.empty() : Optional.of(provisions.order().get(size() - 1));
  }

  /// The numbers of all provisions that are not suppressed; an empty one for those that show none.
  public Map<ProvisionId, String> numbers() {
    return numbers.of(this);
  }

  /// The number that the provision shows; empty if it shows none.
  public String number(ProvisionId id) {
    return numbers().getOrDefault(id, "");
  }

  /// Which way a provision runs: by its own words, else by the instrument's language.
  public Direction direction(Provision provision) {
    return provision.direction(
        opening.map(o -> Direction.ofLanguage(o.language())).orElse(Direction.LTR));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Draft draft
        && opening.equals(draft.opening)
        && frozen.equals(draft.frozen)
        && provisions.equals(draft.provisions);
  }

  @Override
  public int hashCode() {
    return Objects.hash(opening, frozen, provisions.order(), provisions.merged());
  }

  @Override
  public String toString() {
    return "Draft["
        + opening.map(InstrumentOpened::title).orElse("nothing")
        + ", "
        + size()
        + " provisions]";
  }
}
