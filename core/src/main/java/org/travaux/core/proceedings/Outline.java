package org.travaux.core.proceedings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.travaux.core.event.AgendaItemId;
import org.travaux.core.event.DocumentId;

/// The items of an agenda in their places, and which documents belong to which. Ids never change;
/// numbers are computed.
///
/// @param parts what stands under an item, in order; under none, the items of the first level
/// @param allocated the items of each document, in the order in which documents were allocated
public record Outline(
    PMap<AgendaItemId, Line> lines,
    PMap<Optional<AgendaItemId>, PVector<AgendaItemId>> parts,
    PVector<Allocation> allocated) {

  static final Outline EMPTY =
      new Outline(HashTreePMap.empty(), HashTreePMap.empty(), TreePVector.empty());

  record Line(String title, Optional<AgendaItemId> under) {}

  record Allocation(DocumentId document, List<AgendaItemId> items) {}

  /// An item where it stands.
  ///
  /// @param number such as `3` or `3.1`
  /// @param level 1 for the first
  public record Place(
      AgendaItemId item, String number, int level, String title, List<DocumentId> documents) {}

  public boolean has(AgendaItemId item) {
    return lines.containsKey(item);
  }

  public int size() {
    return lines.size();
  }

  /// All items from the first to the last, each followed by what is under it.
  public List<Place> places() {
    var places = new ArrayList<Place>(lines.size());
    walk(Optional.empty(), "", 1, places);
    return places;
  }

  private void walk(Optional<AgendaItemId> under, String prefix, int level, List<Place> places) {
    int number = 0;
    for (var item : under(under)) {
      number++;
      var line = Objects.requireNonNull(lines.get(item));
      places.add(new Place(item, prefix + number, level, line.title(), documents(item)));
      walk(Optional.of(item), prefix + number + ".", level + 1, places);
    }
  }

  /// What stands right under an item, in order.
  public PVector<AgendaItemId> under(Optional<AgendaItemId> item) {
    return parts.getOrDefault(item, TreePVector.empty());
  }

  public Optional<AgendaItemId> over(AgendaItemId item) {
    return Optional.ofNullable(lines.get(item)).flatMap(Line::under);
  }

  /// Whether the one is the other, or stands somewhere under it.
  public boolean isWithin(AgendaItemId low, AgendaItemId high) {
    return low.equals(high) || over(low).filter(above -> isWithin(above, high)).isPresent();
  }

  /// 1 for an item of the first level.
  public int level(AgendaItemId item) {
    return over(item).map(above -> level(above) + 1).orElse(1);
  }

  /// How many levels there are from this item down, itself included.
  public int depth(AgendaItemId item) {
    return 1 + under(Optional.of(item)).stream().mapToInt(this::depth).max().orElse(0);
  }

  /// The item right before this one, under the same.
  public Optional<AgendaItemId> before(AgendaItemId item) {
    var row = under(over(item));
    int at = row.indexOf(item);
    return at <= 0 ? Optional.empty() : Optional.of(row.get(at - 1));
  }

  /// In the order in which they were allocated.
  public List<DocumentId> documents(AgendaItemId item) {
    return allocated.stream()
        .filter(one -> one.items().contains(item))
        .map(Allocation::document)
        .toList();
  }

  public List<AgendaItemId> itemsOf(DocumentId document) {
    return allocated.stream()
        .filter(one -> one.document().equals(document))
        .findFirst()
        .map(Allocation::items)
        .orElse(List.of());
  }

  public Optional<String> title(AgendaItemId item) {
    return Optional.ofNullable(lines.get(item)).map(Line::title);
  }

  /// With an item at a place, new or moved there with all that is under it. History is not
  /// arguable: what the place speaks of and is not there is passed over.
  Outline with(
      AgendaItemId item, String title, Optional<AgendaItemId> under, Optional<AgendaItemId> after) {
    var above = under.filter(this::has);
    if (above.filter(one -> isWithin(one, item)).isPresent()) {
      return this;
    }
    var without = out(item);
    var row = without.under(above);
    int at = after.map(row::indexOf).orElse(-1) + 1;
    return new Outline(
        without.lines.plus(item, new Line(title, above)),
        without.parts.plus(above, row.plus(at, item)),
        allocated);
  }

  Outline retitled(AgendaItemId item, String title) {
    var line = lines.get(item);
    return line == null
        ? this
        : new Outline(lines.plus(item, new Line(title, line.under())), parts, allocated);
  }

  Outline without(AgendaItemId item) {
    var out = out(item);
    return new Outline(out.lines.minus(item), out.parts, allocated);
  }

  private Outline out(AgendaItemId item) {
    var line = lines.get(item);
    return line == null
        ? this
        : new Outline(lines, parts.plus(line.under(), under(line.under()).minus(item)), allocated);
  }

  Outline allocating(DocumentId document, List<AgendaItemId> items) {
    var others =
        TreePVector.from(
            allocated.stream().filter(one -> !one.document().equals(document)).toList());
    return new Outline(
        lines, parts, items.isEmpty() ? others : others.plus(new Allocation(document, items)));
  }
}
