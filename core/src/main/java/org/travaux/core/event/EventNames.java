package org.travaux.core.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// The names that events are stored under, for ever. Classes may be renamed, these may not; a
/// change of shape is a new version, and what was stored under the old one is read as the new one.
public final class EventNames {

  private static final Map<Class<? extends Event>, String> NAMES =
      Map.ofEntries(
          Map.entry(InstrumentEvent.InstrumentOpened.class, "instrument-opened.v2"),
          Map.entry(InstrumentEvent.TextImported.class, "text-imported.v1"),
          Map.entry(InstrumentEvent.ProvisionInserted.class, "provision-inserted.v1"),
          Map.entry(InstrumentEvent.ProvisionMoved.class, "provision-moved.v1"),
          Map.entry(InstrumentEvent.ProvisionSplit.class, "provision-split.v1"),
          Map.entry(InstrumentEvent.ProvisionsMerged.class, "provisions-merged.v1"),
          Map.entry(InstrumentEvent.ProvisionSuppressed.class, "provision-suppressed.v1"),
          Map.entry(InstrumentEvent.ProvisionRestored.class, "provision-restored.v1"),
          Map.entry(InstrumentEvent.TextEdited.class, "text-edited.v1"),
          Map.entry(InstrumentEvent.InstrumentFrozen.class, "instrument-frozen.v1"),
          Map.entry(InstrumentEvent.InstrumentUnfrozen.class, "instrument-unfrozen.v1"),
          Map.entry(ProposalEvent.ProposalMade.class, "proposal-made.v1"),
          Map.entry(ProposalEvent.ProposalRevised.class, "proposal-revised.v1"),
          Map.entry(ProposalEvent.ProposalTextEdited.class, "proposal-text-edited.v1"),
          Map.entry(ProposalEvent.ProposalJoined.class, "proposal-joined.v1"),
          Map.entry(ProposalEvent.ProposalLeft.class, "proposal-left.v1"),
          Map.entry(ProposalEvent.ProposalWithdrawn.class, "proposal-withdrawn.v1"),
          Map.entry(ProposalEvent.ProposalMerged.class, "proposal-merged.v1"),
          Map.entry(ProposalEvent.ProposalAccepted.class, "proposal-accepted.v1"),
          Map.entry(ProposalEvent.ProposalRejected.class, "proposal-rejected.v1"),
          Map.entry(ProposalEvent.ProposalDeferred.class, "proposal-deferred.v1"),
          Map.entry(ConsultationEvent.ConsultationReferred.class, "consultation-referred.v1"),
          Map.entry(ConsultationEvent.ConsultationBegun.class, "consultation-begun.v1"),
          Map.entry(ConsultationEvent.ConsultationReported.class, "consultation-reported.v1"),
          Map.entry(ConsultationEvent.ConsultationLapsed.class, "consultation-lapsed.v1"),
          Map.entry(ProposalEvent.PlacesLeftOut.class, "places-left-out.v1"),
          Map.entry(ProposalEvent.PlacesTakenIn.class, "places-taken-in.v1"),
          Map.entry(ProposalEvent.AcceptanceReversed.class, "acceptance-reversed.v1"),
          Map.entry(AccreditationEvent.PersonRegistered.class, "person-registered.v1"),
          Map.entry(AccreditationEvent.AdministratorAppointed.class, "administrator-appointed.v1"),
          Map.entry(AccreditationEvent.AdministratorDismissed.class, "administrator-dismissed.v1"),
          Map.entry(AccreditationEvent.BodyFounded.class, "body-founded.v1"),
          Map.entry(AccreditationEvent.Accredited.class, "accredited.v1"),
          Map.entry(AccreditationEvent.AccreditationWithdrawn.class, "accreditation-withdrawn.v1"),
          Map.entry(AccreditationEvent.CapacityGiven.class, "capacity-given.v1"),
          Map.entry(AccreditationEvent.CapacityWithdrawn.class, "capacity-withdrawn.v1"),
          Map.entry(MeetingEvent.MeetingConvened.class, "meeting-convened.v1"),
          Map.entry(MeetingEvent.MeetingMoved.class, "meeting-moved.v1"),
          Map.entry(MeetingEvent.MeetingKept.class, "meeting-kept.v1"),
          Map.entry(MeetingEvent.MeetingClosed.class, "meeting-closed.v1"),
          Map.entry(MeetingEvent.DocumentDeadlineSet.class, "document-deadline-set.v1"),
          Map.entry(MeetingEvent.MeetingHeldJointly.class, "meeting-held-jointly.v1"),
          Map.entry(MeetingEvent.PurposeSet.class, "purpose-set.v1"),
          Map.entry(AgendaEvent.AgendaItemAdded.class, "agenda-item-added.v1"),
          Map.entry(AgendaEvent.AgendaItemRetitled.class, "agenda-item-retitled.v1"),
          Map.entry(AgendaEvent.AgendaItemMoved.class, "agenda-item-moved.v1"),
          Map.entry(AgendaEvent.AgendaItemRemoved.class, "agenda-item-removed.v1"),
          Map.entry(AgendaEvent.DocumentAllocated.class, "document-allocated.v1"),
          Map.entry(AgendaEvent.OrderOfWorkSet.class, "order-of-work-set.v1"),
          Map.entry(AgendaEvent.AgendaIssued.class, "agenda-issued.v1"),
          Map.entry(AgendaEvent.AgendaAdopted.class, "agenda-adopted.v1"),
          Map.entry(AgendaEvent.AgendaItemTakenUp.class, "agenda-item-taken-up.v1"),
          Map.entry(AgendaEvent.AgendaItemSuspended.class, "agenda-item-suspended.v1"),
          Map.entry(AgendaEvent.AgendaItemResumed.class, "agenda-item-resumed.v1"),
          Map.entry(AgendaEvent.AgendaItemClosed.class, "agenda-item-closed.v1"),
          Map.entry(AgendaEvent.QuestionPut.class, "question-put.v1"),
          Map.entry(AgendaEvent.QuestionReferred.class, "question-referred.v1"),
          Map.entry(SittingEvent.SittingOpened.class, "sitting-opened.v1"),
          Map.entry(SittingEvent.SittingSuspended.class, "sitting-suspended.v1"),
          Map.entry(SittingEvent.SittingResumed.class, "sitting-resumed.v1"),
          Map.entry(SittingEvent.SittingClosed.class, "sitting-closed.v1"),
          Map.entry(SittingEvent.ChairTaken.class, "chair-taken.v1"),
          Map.entry(BodyEvent.BodyNamed.class, "body-named.v1"),
          Map.entry(BodyEvent.BodyPlaced.class, "body-placed.v1"),
          Map.entry(BodyEvent.TermSet.class, "term-set.v1"),
          Map.entry(BodyEvent.ProcedureSet.class, "procedure-set.v1"),
          Map.entry(RenderingEvent.RenderingOpened.class, "rendering-opened.v1"),
          Map.entry(RenderingEvent.ProvisionRendered.class, "provision-rendered.v1"),
          Map.entry(RenderingEvent.TermReplaced.class, "term-replaced.v1"),
          Map.entry(RenderingEvent.TermReplacementReversed.class, "term-replacement-reversed.v1"),
          Map.entry(TranslationEvent.TranslationAsked.class, "translation-asked.v1"),
          Map.entry(TranslationEvent.TranslationChanged.class, "translation-changed.v1"),
          Map.entry(TranslationEvent.TranslationTakenOn.class, "translation-taken-on.v1"),
          Map.entry(TranslationEvent.TranslationHandedBack.class, "translation-handed-back.v1"),
          Map.entry(TranslationEvent.TranslationWithdrawn.class, "translation-withdrawn.v1"),
          Map.entry(ActionEvent.ActionAssigned.class, "action-assigned.v1"),
          Map.entry(ActionEvent.ActionReassigned.class, "action-reassigned.v1"),
          Map.entry(ActionEvent.ActionDueChanged.class, "action-due-changed.v1"),
          Map.entry(ActionEvent.ActionDone.class, "action-done.v1"),
          Map.entry(ActionEvent.ActionDropped.class, "action-dropped.v1"),
          Map.entry(RecommendationEvent.RegisterOpened.class, "register-opened.v1"),
          Map.entry(RecommendationEvent.RecommendationAdded.class, "recommendation-added.v1"),
          Map.entry(RecommendationEvent.RecommendationChanged.class, "recommendation-changed.v1"),
          Map.entry(RecommendationEvent.RecommendationMoved.class, "recommendation-moved.v1"),
          Map.entry(
              RecommendationEvent.RecommendationWithdrawn.class, "recommendation-withdrawn.v1"),
          Map.entry(RecommendationEvent.RegisterAdopted.class, "register-adopted.v1"),
          Map.entry(RecommendationEvent.RegisterReopened.class, "register-reopened.v1"),
          Map.entry(
              RecommendationEvent.RecommendationFollowedUp.class, "recommendation-followed-up.v1"),
          Map.entry(EscalationEvent.QuestionsPut.class, "questions-put.v1"),
          Map.entry(EscalationEvent.QuestionAnswered.class, "question-answered.v1"),
          Map.entry(EscalationEvent.AnswerTakenBack.class, "answer-taken-back.v1"),
          Map.entry(EscalationEvent.QuestionsWithdrawn.class, "questions-withdrawn.v1"),
          Map.entry(LiaisonEvent.LiaisonSent.class, "liaison-sent.v1"),
          Map.entry(LiaisonEvent.LiaisonArrived.class, "liaison-arrived.v1"),
          Map.entry(LiaisonEvent.LiaisonReceived.class, "liaison-received.v1"),
          Map.entry(LiaisonEvent.LiaisonWithdrawn.class, "liaison-withdrawn.v1"),
          Map.entry(CrossReferenceEvent.CrossReferenceMarked.class, "cross-reference-marked.v1"),
          Map.entry(CrossReferenceEvent.CrossReferenceDropped.class, "cross-reference-dropped.v1"),
          Map.entry(ConstraintEvent.ConstraintRecalled.class, "constraint-recalled.v1"),
          Map.entry(ConstraintEvent.ConstraintLifted.class, "constraint-lifted.v1"),
          Map.entry(ConstraintEvent.ExpenditureStated.class, "expenditure-stated.v1"),
          Map.entry(ConstraintEvent.ExpenditureRetracted.class, "expenditure-retracted.v1"),
          Map.entry(TraceEvent.ParagraphTraced.class, "paragraph-traced.v1"),
          Map.entry(ProvenanceEvent.WordsBorrowed.class, "words-borrowed.v1"),
          Map.entry(ProvenanceEvent.BorrowingDropped.class, "borrowing-dropped.v1"),
          Map.entry(DocumentEvent.DocumentRegistered.class, "document-registered.v1"),
          Map.entry(DocumentEvent.DocumentRevised.class, "document-revised.v1"),
          Map.entry(DocumentEvent.DocumentCorrected.class, "document-corrected.v1"),
          Map.entry(DocumentEvent.DocumentAliased.class, "document-aliased.v1"),
          Map.entry(DocumentEvent.LanguageWanted.class, "language-wanted.v1"),
          Map.entry(DocumentEvent.LanguageProvided.class, "language-provided.v1"),
          Map.entry(DocumentEvent.BearingChanged.class, "bearing-changed.v1"),
          Map.entry(DocumentEvent.DocumentIntroduced.class, "document-introduced.v1"),
          Map.entry(DocumentEvent.DocumentNoted.class, "document-noted.v1"),
          Map.entry(DocumentEvent.DocumentWithdrawn.class, "document-withdrawn.v1"),
          Map.entry(OptionEvent.OptionSetOpened.class, "option-set-opened.v1"),
          Map.entry(OptionEvent.OptionAdded.class, "option-added.v1"),
          Map.entry(OptionEvent.OptionTextEdited.class, "option-text-edited.v1"),
          Map.entry(OptionEvent.OptionWithdrawn.class, "option-withdrawn.v1"),
          Map.entry(OptionEvent.OptionsMerged.class, "options-merged.v1"),
          Map.entry(OptionEvent.OptionSplit.class, "option-split.v1"),
          Map.entry(OptionEvent.OptionSetMerged.class, "option-set-merged.v1"),
          Map.entry(OptionEvent.OptionSetSplit.class, "option-set-split.v1"),
          Map.entry(OptionEvent.OptionSetClosed.class, "option-set-closed.v1"),
          Map.entry(OptionEvent.OptionSetReopened.class, "option-set-reopened.v1"),
          Map.entry(OptionEvent.BracketOpened.class, "bracket-opened.v1"),
          Map.entry(OptionEvent.BracketCommented.class, "bracket-commented.v1"),
          Map.entry(OptionEvent.BracketClosed.class, "bracket-closed.v1"),
          Map.entry(PositionEvent.PositionTaken.class, "position-taken.v1"),
          Map.entry(PositionEvent.PositionWithdrawn.class, "position-withdrawn.v1"),
          Map.entry(RulingEvent.Ruled.class, "ruled.v1"),
          Map.entry(RulingEvent.RulingObjectedTo.class, "ruling-objected-to.v1"),
          Map.entry(RulingEvent.RulingReopened.class, "ruling-reopened.v1"),
          Map.entry(RulingEvent.OutcomesMadeProvisional.class, "outcomes-made-provisional.v1"),
          Map.entry(SilenceEvent.TextCirculated.class, "text-circulated.v1"),
          Map.entry(SilenceEvent.SilenceExtended.class, "silence-extended.v1"),
          Map.entry(SilenceEvent.SilenceBroken.class, "silence-broken.v1"),
          Map.entry(SilenceEvent.AdoptedBySilence.class, "adopted-by-silence.v1"),
          Map.entry(RoundEvent.DraftPublished.class, "draft-published.v1"),
          Map.entry(RoundEvent.CommentsExtended.class, "comments-extended.v1"),
          Map.entry(RoundEvent.ChannelClosed.class, "channel-closed.v1"),
          Map.entry(RoundEvent.CommentMade.class, "comment-made.v1"),
          Map.entry(RoundEvent.CommentDisposed.class, "comment-disposed.v1"),
          Map.entry(TimetableEvent.TimetableProposed.class, "timetable-proposed.v1"),
          Map.entry(TimetableEvent.StepRescheduled.class, "step-rescheduled.v1"),
          Map.entry(TimetableEvent.StepDone.class, "step-done.v1"),
          Map.entry(TimetableEvent.TimetableAgreed.class, "timetable-agreed.v1"),
          Map.entry(ClockEvent.ClockGiven.class, "clock-given.v1"),
          Map.entry(ClockEvent.ClockMoved.class, "clock-moved.v1"));

  private static final Map<String, Class<? extends Event>> KINDS = new HashMap<>();

  static {
    NAMES.forEach((kind, name) -> KINDS.put(name, kind));
  }

  /// Of values of which an event holds one kind or another.
  private static final Map<Class<?>, String> PARTS =
      Map.ofEntries(
          Map.entry(Proposal.Add.class, "ADD"),
          Map.entry(Proposal.Modify.class, "MOD"),
          Map.entry(Proposal.Suppress.class, "SUP"),
          Map.entry(Proposal.NoChange.class, "NOC"),
          Map.entry(Everywhere.ReplaceTerm.class, "replace-term"),
          Map.entry(Everywhere.AddPhrase.class, "add-phrase"),
          Map.entry(Source.Document.class, "document"),
          Map.entry(Commenter.Member.class, "member"),
          Map.entry(Commenter.Contributor.class, "contributor"),
          Map.entry(Source.Floor.class, "floor"),
          Map.entry(Source.Merged.class, "merged"),
          Map.entry(Source.Input.class, "input"),
          Map.entry(Source.Consultation.class, "consultation"),
          Map.entry(Target.OfInstrument.class, "instrument"),
          Map.entry(Target.OfProvision.class, "provision"),
          Map.entry(Target.OfOptionSet.class, "option-set"),
          Map.entry(Target.OfOption.class, "option"),
          Map.entry(Target.OfBracket.class, "bracket"),
          Map.entry(Target.OfRuling.class, "ruling"),
          Map.entry(Target.OfProposal.class, "proposal"),
          Map.entry(Capacity.Councillor.class, "councillor"),
          Map.entry(Capacity.ChairOf.class, "chair-of"),
          Map.entry(Capacity.Representing.class, "representing"),
          Map.entry(Capacity.ActingChair.class, "acting-chair"),
          Map.entry(Capacity.Spokesperson.class, "spokesperson"),
          Map.entry(Treatment.Keep.class, "keep"),
          Map.entry(Treatment.Replace.class, "replace"),
          Map.entry(Treatment.Suppress.class, "suppress"),
          Map.entry(Treatment.Add.class, "add"),
          Map.entry(Treatment.Move.class, "move"),
          Map.entry(Outcome.Adopted.class, "adopted"),
          Map.entry(Outcome.AdoptedBySilence.class, "adopted-by-silence"),
          Map.entry(Outcome.Approved.class, "approved"),
          Map.entry(Outcome.ApprovedToRework.class, "approved-to-rework"),
          Map.entry(Outcome.Agreed.class, "agreed"),
          Map.entry(Outcome.AgreedInPrinciple.class, "agreed-in-principle"),
          Map.entry(Outcome.ProvisionallyAgreed.class, "provisionally-agreed"),
          Map.entry(Outcome.OptionKept.class, "option-kept"),
          Map.entry(Outcome.KeptOpen.class, "kept-open"),
          Map.entry(Outcome.Noted.class, "noted"),
          Map.entry(Outcome.NotedWithThanks.class, "noted-with-thanks"),
          Map.entry(Outcome.NotedOnCondition.class, "noted-on-condition"),
          Map.entry(Outcome.Stable.class, "stable"),
          Map.entry(Outcome.SupportedBySeveral.class, "supported-by-several"),
          Map.entry(Outcome.ReservedBySeveral.class, "reserved-by-several"),
          Map.entry(Outcome.Referred.class, "referred"),
          Map.entry(Outcome.NoConsensus.class, "no-consensus"),
          Map.entry(Outcome.Escalated.class, "escalated"),
          Map.entry(Outcome.Deferred.class, "deferred"),
          Map.entry(Outcome.DeadlineSet.class, "deadline-set"),
          Map.entry(Outcome.DeadlineExtended.class, "deadline-extended"),
          Map.entry(Outcome.Instructed.class, "instructed"),
          Map.entry(Outcome.PublishedForComment.class, "published-for-comment"),
          Map.entry(Outcome.TranslationRequested.class, "translation-requested"),
          Map.entry(ActionItem.Assigned.class, "assigned"),
          Map.entry(ActionItem.Instructed.class, "instructed"),
          Map.entry(Owner.OfDelegation.class, "delegation"),
          Map.entry(Owner.OfPerson.class, "person"),
          Map.entry(Owner.Secretariat.class, "secretariat"),
          Map.entry(Owner.Chair.class, "chair"),
          Map.entry(Owner.Outside.class, "outside"),
          Map.entry(Addressee.OfBody.class, "body"),
          Map.entry(Addressee.OfDelegation.class, "delegation"),
          Map.entry(Addressee.Secretariat.class, "secretariat"),
          Map.entry(Addressee.MemberStates.class, "member-states"),
          Map.entry(Addressee.Outside.class, "outside"),
          Map.entry(TranslationEvent.Wanted.OfText.class, "text"),
          Map.entry(TranslationEvent.Wanted.OfDocument.class, "document"),
          Map.entry(Due.AtMeeting.class, "meeting"),
          Map.entry(Due.NextMeeting.class, "next-meeting"),
          Map.entry(Due.AtNamed.class, "named"),
          Map.entry(Due.OnDay.class, "day"));

  private EventNames() {}

  /// What a kind of value is called in the field `kind`, where an event holds one kind or another,
  /// such as `MOD`. Stored, and for ever.
  ///
  /// @throws IllegalArgumentException for a kind that has none
  public static String ofPart(Class<?> kind) {
    var name = PARTS.get(kind);
    if (name == null) {
      throw new IllegalArgumentException(kind + " has no stored name");
    }
    return name;
  }

  /// The stored name of a kind of event, such as `text-edited.v1`.
  ///
  /// @throws IllegalArgumentException for an event that has none: a test lists all kinds
  public static String of(Class<?> kind) {
    var name = NAMES.get(kind);
    if (name == null) {
      throw new IllegalArgumentException(kind + " has no stored name");
    }
    return name;
  }

  /// The kind of event that is stored under a name today.
  ///
  /// @throws IllegalArgumentException for a name that is not one of today's
  public static Class<? extends Event> kind(String name) {
    var kind = KINDS.get(name);
    if (kind == null) {
      throw new IllegalArgumentException("no event is stored as " + name);
    }
    return kind;
  }

  public static boolean known(String name) {
    return KINDS.containsKey(name);
  }

  /// What an event is called towards clients: its stored name without the version, `text-edited`.
  public static String word(Class<?> kind) {
    var name = of(kind);
    return name.substring(0, name.lastIndexOf(".v"));
  }

  /// All kinds of value of which an event holds one or another.
  public static Set<Class<?>> parts() {
    return PARTS.keySet();
  }

  /// All kinds of event that are stored today.
  public static Set<Class<? extends Event>> kinds() {
    return NAMES.keySet();
  }
}
