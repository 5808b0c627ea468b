package org.travaux.core.proceedings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.AgendaItemId;
import org.travaux.core.event.DocumentId;

class OutlineTest {

  private static final AgendaItemId OPENING = item("opening");
  private static final AgendaItemId PLANS = item("plans");
  private static final AgendaItemId STRATEGIC = item("strategic");
  private static final AgendaItemId FINANCIAL = item("financial");
  private static final AgendaItemId ANNEXES = item("annexes");
  private static final AgendaItemId NOWHERE = item("nowhere");
  private static final DocumentId REPORT = new DocumentId("report");
  private static final DocumentId PROPOSAL = new DocumentId("proposal");

  private final Outline outline =
      Outline.EMPTY
          .with(OPENING, "Opening", Optional.empty(), Optional.empty())
          .with(PLANS, "Plans", Optional.empty(), Optional.of(OPENING))
          .with(STRATEGIC, "Strategic", Optional.of(PLANS), Optional.empty())
          .with(FINANCIAL, "Financial", Optional.of(PLANS), Optional.of(STRATEGIC))
          .with(ANNEXES, "Annexes", Optional.of(STRATEGIC), Optional.empty());

  @Test
  void items_are_numbered_where_they_stand() {
    assertEquals(
        List.of(
            "1 opening 1", "2 plans 1", "2.1 strategic 2", "2.1.1 annexes 3", "2.2 financial 2"),
        told(outline));
  }

  @Test
  void an_item_moves_with_all_that_is_under_it() {
    assertEquals(
        List.of(
            "1 opening 1", "1.1 strategic 2", "1.1.1 annexes 3", "2 plans 1", "2.1 financial 2"),
        told(outline.with(STRATEGIC, "Strategic", Optional.of(OPENING), Optional.empty())));
    assertEquals(
        List.of(
            "1 plans 1", "1.1 strategic 2", "1.1.1 annexes 3", "1.2 financial 2", "2 opening 1"),
        told(outline.with(PLANS, "Plans", Optional.empty(), Optional.empty())));
    assertEquals(
        List.of(
            "1 opening 1", "2 plans 1", "2.1 financial 2", "2.2 strategic 2", "2.2.1 annexes 3"),
        told(outline.with(STRATEGIC, "Strategic", Optional.of(PLANS), Optional.of(FINANCIAL))));
  }

  @Test
  void a_place_that_is_not_there_is_passed_over() {
    assertEquals(outline, outline.with(PLANS, "Plans", Optional.of(ANNEXES), Optional.empty()));
    assertEquals(outline, outline.with(PLANS, "Plans", Optional.of(PLANS), Optional.empty()));
    assertEquals(
        List.of(ANNEXES, OPENING, PLANS),
        outline
            .with(ANNEXES, "Annexes", Optional.of(NOWHERE), Optional.of(NOWHERE))
            .under(Optional.empty()));
    assertEquals(outline, outline.retitled(NOWHERE, "No title"));
    assertEquals(outline, outline.without(NOWHERE));
  }

  @Test
  void an_item_is_retitled_where_it_stands_and_taken_off() {
    var other = outline.retitled(FINANCIAL, "Money");
    assertEquals(Optional.of("Money"), other.title(FINANCIAL));
    assertEquals(told(outline), told(other));
    var less = outline.without(FINANCIAL);
    assertEquals(Optional.empty(), less.title(FINANCIAL));
    assertEquals(
        List.of("1 opening 1", "2 plans 1", "2.1 strategic 2", "2.1.1 annexes 3"), told(less));
  }

  @Test
  void each_item_has_one_before_it_but_the_first() {
    assertEquals(Optional.empty(), outline.before(OPENING));
    assertEquals(Optional.of(OPENING), outline.before(PLANS));
    assertEquals(Optional.empty(), outline.before(STRATEGIC));
    assertEquals(Optional.of(STRATEGIC), outline.before(FINANCIAL));
  }

  @Test
  void levels_are_counted_up_and_down() {
    assertEquals(List.of(1, 3), List.of(outline.level(PLANS), outline.depth(PLANS)));
    assertEquals(List.of(3, 1), List.of(outline.level(ANNEXES), outline.depth(ANNEXES)));
    assertEquals(List.of(1, 1), List.of(outline.level(OPENING), outline.depth(OPENING)));
  }

  @Test
  void a_document_is_where_it_was_allocated_last() {
    var allocated =
        outline
            .allocating(REPORT, List.of(PLANS, OPENING))
            .allocating(PROPOSAL, List.of(PLANS))
            .allocating(REPORT, List.of(PLANS));
    assertEquals(List.of(PROPOSAL, REPORT), allocated.documents(PLANS));
    assertEquals(List.of(), allocated.documents(OPENING));
    assertEquals(List.of(PLANS), allocated.itemsOf(REPORT));
    var less = allocated.allocating(REPORT, List.of());
    assertEquals(List.of(), less.itemsOf(REPORT));
    assertEquals(outline.allocating(PROPOSAL, List.of(PLANS)), less);
  }

  private static List<String> told(Outline outline) {
    return outline.places().stream()
        .map(place -> place.number() + " " + place.item() + " " + place.level())
        .toList();
  }

  private static AgendaItemId item(String id) {
    return new AgendaItemId(id);
  }
}
