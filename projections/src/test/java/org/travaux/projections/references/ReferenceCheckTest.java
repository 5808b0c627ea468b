package org.travaux.projections.references;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.travaux.projections.references.Register.COUNCIL;
import static org.travaux.projections.references.Register.FHR;
import static org.travaux.projections.references.Register.SECOND;
import static org.travaux.projections.references.Register.SFP;
import static org.travaux.projections.references.Register.registered;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.BodyEvent.BodyNamed;
import org.travaux.core.event.BodyEvent.BodyPlaced;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.DocumentEvent.DocumentAliased;
import org.travaux.core.event.DocumentEvent.DocumentCorrected;
import org.travaux.core.event.DocumentEvent.DocumentRevised;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.DocumentKind;
import org.travaux.core.event.MeetingId;
import org.travaux.projections.references.Reference.Finding;

class ReferenceCheckTest {

  private static final DocumentId D6 = new DocumentId("d6");
  private static final MeetingId C24 = new MeetingId("c-24");

  private final Register register =
      Register.ofThree()
          .document(SECOND, "d6", 6)
          .document(SECOND, "d7", 7)
          .tell(registered(SECOND, "i1", DocumentKind.INFORMATION, 1))
          .document(C24, "c8", 8)
          .tell(new DocumentRevised(SECOND, D6, 1, "r", List.of(), Optional.empty(), List.of()))
          .tell(new DocumentRevised(SECOND, D6, 2, "r", List.of(), Optional.empty(), List.of()))
          .tell(new DocumentCorrected(C24, new DocumentId("c8"), 1, "a figure", List.of()))
          .tell(new DocumentAliased(SECOND, D6, "S22-CWGSFP2-C-0106", List.of()))
          .tell(new DocumentAliased(SECOND, D6, "PLAN(A)", List.of()));

  @Test
  void registered_documents_are_found_under_all_their_symbols() {
    for (var said : List.of("CWG-SFP-2/6", "CWG-SFP-2/6(Rev.2)", "CWGSFP2/6", "CWGSFP2/106")) {
      var found = only("见" + said + "号文件");
      assertEquals(Finding.DOCUMENT, found.finding(), said);
      assertEquals(Optional.of(D6), found.document(), said);
      assertEquals(said, found.said());
    }
    assertEquals(Optional.of(D6), only("S22-CWGSFP2-C-0106").document());
    assertEquals(Optional.of(new DocumentId("i1")), only("CWG-SFP-2/INF-1").document());
    assertEquals(Optional.of(new DocumentId("c8")), only("S24-CL-C-0008").document());
    assertEquals(Finding.DOCUMENT, only("C24/8(Cor.1)").finding());
  }

  @Test
  void a_number_that_nobody_registered_is_flagged_with_the_nearest_that_is() {
    var near = only("see CWG-SF-2/7.");
    assertEquals(Finding.UNKNOWN_DOCUMENT, near.finding());
    assertEquals(Optional.of("CWG-SFP-2/7"), near.nearest());
    assertEquals(Optional.of("CWG-SFP-2/6(Rev.2)"), only("CWG-SFP-2/61").nearest());
    var far = only("C19/119");
    assertEquals(Finding.UNKNOWN_DOCUMENT, far.finding());
    assertEquals(Optional.empty(), far.nearest());
    assertEquals(Finding.UNKNOWN_DOCUMENT, only("CWG-SFP-2/DT/6").finding());
  }

  @Test
  void a_revision_that_there_is_not_yet_is_flagged_with_the_last_one_that_there_is() {
    var found = only("CWG-SFP-2/6(Rev.3)");
    assertEquals(Finding.UNKNOWN_REVISION, found.finding());
    assertEquals(Optional.of("CWG-SFP-2/6(Rev.2)"), found.nearest());
    assertEquals(Optional.of(D6), found.document());
    assertEquals(Finding.UNKNOWN_REVISION, only("C24/8(Cor.2)").finding());
  }

  @Test
  void an_acronym_that_no_body_has_is_flagged_with_the_nearest_that_one_has() {
    var found = only("提供给下一次CWG-SF会议");
    assertEquals(Finding.UNKNOWN_BODY, found.finding());
    assertEquals("CWG-SF", found.said());
    assertEquals(Optional.of("CWG-SFP"), found.nearest());
    assertEquals(Optional.of("CWG-SFP"), only("at CWG-SPF-3").nearest());
    var sister = only("and CWG-COP");
    assertEquals(Finding.UNKNOWN_BODY, sister.finding());
    assertEquals(Optional.empty(), sister.nearest());
  }

  @Test
  void another_body_than_the_one_whose_text_it_is_is_flagged_with_that_one() {
    var found = only("the next meeting of CWG-FHR");
    assertEquals(Finding.OTHER_BODY, found.finding());
    assertEquals(Optional.of(FHR), found.body());
    assertEquals(Optional.of("CWG-SFP"), found.nearest());
    assertEquals(Finding.BODY, check("CWG-FHR", FHR, _ -> true).getFirst().finding());
    assertEquals(Finding.BODY, only("the 3rd meeting, CWG-SFP-3,").finding());
  }

  @Test
  void a_body_goes_by_the_names_it_has_now_and_may_name_those_it_reports_to() {
    register
        .tell(new BodyNamed(SFP, Optional.of("GTC-PSF"), List.of("CWG-PLAN")))
        .tell(new BodyNamed(FHR, Optional.of("CWG-FHR"), List.of()))
        .tell(new BodyPlaced(SFP, Optional.of(FHR)));
    assertEquals(Finding.BODY, only("GTC-PSF").finding());
    assertEquals(Finding.BODY, only("CWG-PLAN").finding());
    assertEquals(Finding.UNKNOWN_BODY, only("CWG-SFP").finding());
    assertEquals(Finding.BODY, only("CWG-FHR").finding());
    register.tell(new BodyPlaced(FHR, Optional.of(SFP)));
    assertEquals(Finding.OTHER_BODY, only("COUNCIL").finding());
    register.tell(new BodyPlaced(SFP, Optional.empty()));
    assertEquals(Finding.OTHER_BODY, only("CWG-FHR").finding());
  }

  @Test
  void what_is_no_document_and_no_body_is_no_reference() {
    assertEquals(List.of(), check("ITU, LDCs, SIDS and ICT in Q3/2024 under No.5/6; IEC"));
  }

  @Test
  void documents_that_the_reader_may_not_hear_of_count_as_unknown() {
    Predicate<BodyId> notOfTheCouncil = body -> !body.equals(COUNCIL);
    assertEquals(Finding.DOCUMENT, only("C24/8").finding());
    var hidden = check("C24/8 and C24/9", SFP, notOfTheCouncil);
    assertEquals(2, hidden.size());
    for (var found : hidden) {
      assertEquals(Finding.UNKNOWN_DOCUMENT, found.finding());
      assertEquals(Optional.empty(), found.nearest());
      assertEquals(Optional.empty(), found.document());
    }
  }

  @Test
  void only_so_many_unknown_names_are_looked_for_and_all_are_flagged() {
    var text = new StringBuilder();
    for (int number = 1_000; number < 1_400; number++) {
      text.append("CWG-SFP-2/").append(number).append(", ");
    }
    var found = check(text.toString());
    assertEquals(400, found.size());
    assertTrue(found.stream().allMatch(one -> one.finding() == Finding.UNKNOWN_DOCUMENT));
  }

  private Reference only(String text) {
    var found = check(text);
    assertEquals(1, found.size(), text + " " + found);
    return found.getFirst();
  }

  private List<Reference> check(String text) {
    return check(text, SFP, _ -> true);
  }

  private List<Reference> check(String text, BodyId context, Predicate<BodyId> mayBeTold) {
    return ReferenceViews.of(
        text,
        context,
        new ReferenceViews.Known(
            register.fold(KnownDocuments.FOLD), register.fold(KnownBodies.FOLD), mayBeTold));
  }
}
