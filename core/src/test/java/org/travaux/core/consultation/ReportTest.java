package org.travaux.core.consultation;

import static org.travaux.core.consultation.Council.A;
import static org.travaux.core.consultation.Council.AGREED;
import static org.travaux.core.consultation.Council.AUDITOR;
import static org.travaux.core.consultation.Council.B;
import static org.travaux.core.consultation.Council.C;
import static org.travaux.core.consultation.Council.CHAIR;
import static org.travaux.core.consultation.Council.CHE;
import static org.travaux.core.consultation.Council.COPY;
import static org.travaux.core.consultation.Council.COUNCIL;
import static org.travaux.core.consultation.Council.D;
import static org.travaux.core.consultation.Council.DEADLINE;
import static org.travaux.core.consultation.Council.FORM;
import static org.travaux.core.consultation.Council.GROUP;
import static org.travaux.core.consultation.Council.LEAD;
import static org.travaux.core.consultation.Council.MEMBER;
import static org.travaux.core.consultation.Council.OTHER;
import static org.travaux.core.consultation.Council.RES;
import static org.travaux.core.consultation.Council.SECRETARY;
import static org.travaux.core.consultation.Council.council;
import static org.travaux.core.consultation.Council.edited;
import static org.travaux.core.consultation.Council.inserted;
import static org.travaux.core.consultation.Council.lastReferred;
import static org.travaux.core.consultation.Council.made;
import static org.travaux.core.consultation.Council.modify;
import static org.travaux.core.consultation.Council.referral;
import static org.travaux.core.consultation.Council.referred;
import static org.travaux.core.consultation.Council.referredTo;
import static org.travaux.core.consultation.Council.reportText;
import static org.travaux.core.consultation.Council.reported;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.STALE;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.TreePVector;
import org.travaux.core.decide.Stage;
import org.travaux.core.draft.Draft;
import org.travaux.core.draft.Trail;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.ConsultationEvent.ConsultationReferred;
import org.travaux.core.event.ConsultationId;
import org.travaux.core.event.InstrumentEvent.InstrumentFrozen;
import org.travaux.core.event.InstrumentEvent.ProvisionSplit;
import org.travaux.core.event.InstrumentEvent.ProvisionSuppressed;
import org.travaux.core.event.InstrumentEvent.ProvisionsMerged;
import org.travaux.core.event.Proposal;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.text.Edit;

class ReportTest {

  @Test
  void what_the_group_changed_comes_back_as_one_proposal_over_what_was_changed_meanwhile() {
    var room =
        referredTo()
            .then(MEMBER, edited(COPY, A, "m1", Edit.replace(11, 16, "Member States")))
            .then(LEAD, inserted(COPY, D, Optional.of(A), "to consult them"))
            .then(LEAD, new ProvisionSuppressed(COPY, C))
            .then(OTHER, edited(RES, A, "o1", Edit.replace(0, 0, "further ")));
    room.when(
        reportText(LEAD),
        reported(Optional.of(RES), Optional.of("It was agreed."), Optional.of(AGREED)),
        made(
            modify(A, Edit.ofOperations(List.of(19, "Member", -3, 1, "States", -12))),
            new Proposal.Suppress(C, "The platform", Optional.empty()),
            new Proposal.Add(
                D, Optional.of(A), FORM, "to consult them", Optional.empty(), Optional.empty())),
        new InstrumentFrozen(COPY, "The consultation is over."),
        new Accredited(GROUP, AUDITOR.by()));
  }

  @Test
  void its_words_go_where_the_words_of_the_text_went() {
    referredTo()
        .then(MEMBER, edited(COPY, A, "m1", Edit.replace(11, 16, "Member States")))
        .then(SECRETARY, new ProvisionSplit(RES, A, 3, D))
        .when(
            reportText(LEAD),
            reported(Optional.of(RES), Optional.of("It was agreed."), Optional.of(AGREED)),
            made(modify(D, Edit.ofOperations(List.of(8, "Member", -3, 1, "States", -12)))),
            new InstrumentFrozen(COPY, "The consultation is over."),
            new Accredited(GROUP, AUDITOR.by()));
  }

  @Test
  void what_is_added_goes_behind_what_stands_in_front_of_it_in_the_copy() {
    var e = new ProvisionId("e");
    reports(
        referredTo()
            .then(LEAD, inserted(COPY, D, Optional.of(A), "to consult them"))
            .then(LEAD, inserted(COPY, e, Optional.of(D), "to listen")),
        add(D, Optional.of(A), "to consult them"),
        add(e, Optional.of(D), "to listen"));
    reports(
        referredTo()
            .then(LEAD, inserted(COPY, D, Optional.of(A), "to consult them"))
            .then(LEAD, inserted(COPY, e, Optional.of(D), "to listen"))
            .then(LEAD, new ProvisionSuppressed(COPY, D))
            .then(LEAD, new ProvisionSuppressed(COPY, C)),
        new Proposal.Suppress(C, "The platform", Optional.empty()),
        add(e, Optional.of(A), "to listen"));
  }

  @Test
  void what_is_added_at_the_beginning_goes_in_front_of_what_was_referred_first() {
    reports(
        lastReferred().then(LEAD, inserted(COPY, D, Optional.empty(), "to consult them")),
        add(D, Optional.of(B), "to consult them"));
    reports(
        referredTo().then(LEAD, inserted(COPY, D, Optional.empty(), "to consult them")),
        add(D, Optional.empty(), "to consult them"));
  }

  @Test
  void what_stood_in_front_of_it_may_have_been_merged_into_something_else() {
    reports(
        lastReferred()
            .then(LEAD, inserted(COPY, D, Optional.of(C), "to consult them"))
            .then(SECRETARY, new ProvisionsMerged(RES, B, 24, C)),
        add(D, Optional.of(B), "to consult them"));
  }

  @Test
  void what_the_group_took_out_again_or_the_text_took_out_already_is_not_proposed() {
    referredTo()
        .then(LEAD, inserted(COPY, D, Optional.of(A), "to consult them"))
        .then(LEAD, new ProvisionSuppressed(COPY, D))
        .refuses(reportText(LEAD), INVALID, "consultation");
    referredTo()
        .then(LEAD, new ProvisionSuppressed(COPY, C))
        .then(SECRETARY, new ProvisionSuppressed(RES, C))
        .refuses(reportText(LEAD), INVALID, "consultation");
  }

  @Test
  void what_was_changed_in_two_provisions_that_are_one_by_now_is_one_part() {
    var inOrder = referral();
    inOrder[0] = referred(List.of(A, C));
    for (var referral : List.of(referral(), inOrder)) {
      reports(
          council()
              .then(CHAIR, referral)
              .then(MEMBER, edited(COPY, A, "m1", Edit.replace(0, 2, "Again to")))
              .then(MEMBER, edited(COPY, C, "m2", Edit.replace(0, 2, "TO")))
              .then(SECRETARY, new ProvisionsMerged(RES, A, 27, C)),
          modify(A, Edit.ofOperations(List.of("Again ", 27, "TO", -2, 17))));
    }
  }

  @Test
  void a_report_has_at_most_500_parts() {
    var room = referredTo();
    var parts = new Proposal[500];
    for (int at = 0; at < parts.length; at++) {
      var id = new ProvisionId("n" + at);
      var before = at == 0 ? A : new ProvisionId("n" + (at - 1));
      room.then(LEAD, inserted(COPY, id, Optional.of(before), "new"));
      parts[at] = add(id, Optional.of(before), "new");
    }
    reports(room, parts);
    room.then(LEAD, inserted(COPY, D, Optional.of(A), "one too many"))
        .refusesSaying(reportText(LEAD), "at most 500 parts");
  }

  @Test
  void what_was_written_before_another_consultation_began_is_carried_over_as_well() {
    reports(
        referredTo()
            .then(MEMBER, edited(COPY, A, "m1", Edit.replace(11, 16, "Member States")))
            .then(OTHER, edited(RES, A, "o1", Edit.replace(0, 0, "further ")))
            .then(CHAIR, another()),
        modify(A, Edit.ofOperations(List.of(19, "Member", -3, 1, "States", -12))));
  }

  @Test
  void a_text_in_which_more_was_written_than_can_be_followed_is_too_old() {
    var nothing = Draft.FOLD.initial();
    var lost = new Trail(HashTreePSet.empty(), TreePVector.empty(), true);
    var worked = new WorkedOn(nothing, lost, nothing, HashTreePMap.empty());
    Stage.isRefused(() -> Reporting.parts(referred(List.of(A)), worked), STALE, "consultation");
  }

  private static ConsultationReferred another() {
    return new ConsultationReferred(
        new ConsultationId("another"),
        COUNCIL,
        Optional.of(RES),
        List.of(B),
        "Reports",
        "to agree on reports",
        CHE,
        List.of(),
        DEADLINE,
        Optional.empty());
  }

  private static void reports(Council room, Proposal... parts) {
    room.when(
        reportText(LEAD),
        reported(Optional.of(RES), Optional.of("It was agreed."), Optional.of(AGREED)),
        made(parts),
        new InstrumentFrozen(COPY, "The consultation is over."),
        new Accredited(GROUP, AUDITOR.by()));
  }

  private static Proposal add(ProvisionId provision, Optional<ProvisionId> after, String text) {
    return new Proposal.Add(provision, after, FORM, text, Optional.empty(), Optional.empty());
  }
}
