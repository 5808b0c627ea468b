package org.travaux.projections.views;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.travaux.core.draft.Editing;
import org.travaux.core.event.Fold;

/// Every constant of the product that folds events, and the kind of tag whose events it folds.
final class Views {

  private static final Map<String, String> TAGS =
      Map.ofEntries(
          Map.entry("core.accreditation.Described.FOLD", "body"),
          Map.entry("core.accreditation.Groups.HELD", "person"),
          Map.entry("core.accreditation.Groups.REFERRED", "body"),
          Map.entry("core.accreditation.PlaceBody.PARENTS", "accreditation"),
          Map.entry("core.action.Items.FOLD", "body"),
          Map.entry("core.agenda.Papers.FOLD", "meeting"),
          Map.entry("core.authority.Accreditations.FOLD", "body"),
          Map.entry("core.authority.Administrators.FOLD", "administration"),
          Map.entry("core.authority.Registration.FOLD", "person"),
          Map.entry("core.clock.GivenTime.FOLD", "clock"),
          Map.entry("core.consensus.ConsensusState.FOLD", "instrument"),
          Map.entry("core.consultation.Consultation.FOLD", "consultation"),
          Map.entry("core.consultation.WorkedOn$Copying.FOLD", "instrument"),
          Map.entry("core.document.RegisterDocument.REGISTERED", "document"),
          Map.entry("core.document.Series.FOLD", "meeting"),
          Map.entry("core.draft.Borrowings.FOLD", "instrument"),
          Map.entry("core.draft.CrossReferences.FOLD", "instrument"),
          Map.entry("core.draft.Draft.FOLD", "instrument"),
          Map.entry("core.draft.Editing.FAR_BACK", "instrument"),
          Map.entry("core.draft.Editing.FOLD", "instrument"),
          Map.entry("core.draft.Outline.FOLD", "instrument"),
          Map.entry("core.draft.Traces.FOLD", "instrument"),
          Map.entry("core.escalation.PutQuestions.PARENT", "body"),
          Map.entry("core.instrument.UnfreezeInstrument.UNDER_SILENCE", "instrument"),
          Map.entry("core.kept.Escalations.FOLD", "body"),
          Map.entry("core.kept.Liaisons.FOLD", "body"),
          Map.entry("core.kept.Registers.FOLD", "body"),
          Map.entry("core.kept.Surroundings$Session.FOLD", "meeting"),
          Map.entry("core.meeting.Calendar$Dates.FOLD", "meeting"),
          Map.entry("core.pending.Constraints.FOLD", "instrument"),
          Map.entry("core.pending.Origins.FOLD", "instrument"),
          Map.entry("core.pending.Pending.FOLD", "instrument"),
          Map.entry("core.pending.Standing.FOLD", "proposal"),
          Map.entry("core.podium.Procedure.FOLD", "body"),
          Map.entry("core.podium.Seats.FOLD", "sittings"),
          Map.entry("core.proceedings.Holding.FOLD", "meeting"),
          Map.entry("core.proceedings.MeetingToCome.FOLD", "meeting"),
          Map.entry("core.proceedings.Proceedings.FOLD", "meeting"),
          Map.entry("core.proceedings.Sessions.FOLD", "body"),
          Map.entry("core.proposal.Filed.FOLD", "document"),
          Map.entry("core.rendering.Tasks.FOLD", "body"),
          Map.entry("core.round.PublishDraft.EARLIER", "circulation"),
          Map.entry("core.round.Round.FOLD", "round"),
          Map.entry("core.silence.CloseSilence.RULINGS", "instrument"),
          Map.entry("core.silence.Silences.BODY", "instrument"),
          Map.entry("core.silence.Silences.PROCEDURES", "instrument"),
          Map.entry("core.timetable.Plans$Timetables.FOLD", "circulation"),
          Map.entry("projections.accreditation.Roll.FOLD", "accreditation"),
          Map.entry("projections.actions.ActionBook.FOLD", "body"),
          Map.entry("projections.agenda.Course.FOLD", "meeting"),
          Map.entry("projections.bodies.BodyRecord.FOLD", "body"),
          Map.entry("projections.circulation.Circulations.FOLD", "body"),
          Map.entry("projections.circulation.PublishedDrafts.FOLD", "circulation"),
          Map.entry("projections.circulation.SilenceProcedures.FOLD", "circulation"),
          Map.entry("projections.circulation.Timetables.FOLD", "circulation"),
          Map.entry("projections.consultations.Consultations.FOLD", "body"),
          Map.entry("projections.deadlines.Deadlines.FOLD", "deadlines"),
          Map.entry("projections.documents.DocumentRegister.FOLD", "meeting"),
          Map.entry("projections.meetings.MeetingList.CONVENED", "body"),
          Map.entry("projections.meetings.MeetingRecord.FOLD", "meeting"),
          Map.entry("projections.proposals.ProposalHistories.FOLD", "instrument"),
          Map.entry("projections.references.KnownBodies.FOLD", "accreditation"),
          Map.entry("projections.references.KnownDocuments.FOLD", "register"),
          Map.entry("projections.renderings.LastMoves.FOLD", "instrument"),
          Map.entry("projections.renderings.Marks.FOLD", "instrument"),
          Map.entry("projections.renderings.Replacements.FOLD", "instrument"),
          Map.entry("projections.renderings.TranslationBook.FOLD", "body"));

  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .withImportOption(place -> !place.contains("-tests.jar"))
          .importPackages("org.travaux.core", "org.travaux.projections");

  private Views() {}

  /// The names of those in the list.
  static Set<String> listed() {
    return TAGS.keySet();
  }

  /// All constants that fold events, by name.
  static Map<String, Fold<?>> constants() {
    return CLASSES.stream()
        .flatMap(one -> one.getFields().stream())
        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
        .filter(field -> field.getRawType().isAssignableTo(Fold.class))
        .collect(
            Collectors.toMap(
                field -> field.getFullName().replace("org.travaux.", ""),
                Views::value,
                (one, _) -> one,
                TreeMap::new));
  }

  private static Fold<?> value(JavaField field) {
    try {
      var constant = field.reflect();
      constant.setAccessible(true);
      return (Fold<?>) constant.get(null);
    } catch (IllegalAccessException e) {
      throw new LinkageError(field + " cannot be read", e);
    }
  }

  static List<View<?>> all() {
    return constants().entrySet().stream()
        .<View<?>>map(one -> view(one.getKey(), one.getValue()))
        .toList();
  }

  private static <S> View<?> view(String name, Fold<S> fold) {
    var tags = TAGS.getOrDefault(name, "none");
    // What moved a text of late is compared by nobody.
    Function<S, Object> shown =
        state -> state instanceof Editing editing ? editing.draft() : (Object) state;
    return new View<>(name, fold, tags, shown);
  }
}
