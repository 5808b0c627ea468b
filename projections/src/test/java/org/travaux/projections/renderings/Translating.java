package org.travaux.projections.renderings;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Days;
import org.travaux.core.event.DocumentEvent.DocumentRegistered;
import org.travaux.core.event.DocumentEvent.DocumentRevised;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.DocumentKind;
import org.travaux.core.event.Due;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Form;
import org.travaux.core.event.InstrumentEvent.ProvisionInserted;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.MeetingEvent.MeetingConvened;
import org.travaux.core.event.MeetingEvent.Session;
import org.travaux.core.event.MeetingEvent.Venue;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Owner;
import org.travaux.core.event.Paper;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.RenderingEvent.ProvisionRendered;
import org.travaux.core.event.TranslationEvent.TranslationAsked;
import org.travaux.core.event.TranslationEvent.Wanted;
import org.travaux.core.event.TranslationId;
import org.travaux.core.text.Edit;

/// What is said of translation tasks of one text and one document, for the tests of what is told of
/// them.
final class Translating {

  static final BodyId GROUP = new BodyId("group");
  static final InstrumentId PLAN = new InstrumentId("plan");
  static final InstrumentId FRENCH = new InstrumentId("plan-fr");
  static final MeetingId SECOND = new MeetingId("group-2");
  static final MeetingId THIRD = new MeetingId("group-3");
  static final Paper PAPER = new Paper(SECOND, new DocumentId("inf-1"));
  static final ProvisionId A = new ProvisionId("p0");
  static final ProvisionId B = new ProvisionId("p1");
  static final TranslationId WHOLE = new TranslationId("t0");
  static final LocalDate DAY = LocalDate.parse("2022-01-13");

  private Translating() {}

  static Event inserted(InstrumentId in, ProvisionId provision) {
    var form = new Form(Form.Kind.PARAGRAPH, 1, Form.Numbering.NONE);
    return new ProvisionInserted(in, provision, Optional.empty(), form, "words", Optional.empty());
  }

  static Event edited(InstrumentId in, ProvisionId provision, String words) {
    return new TextEdited(
        in, provision, Edit.builder().insert(words).build(), new EditId("e"), 0, Optional.empty());
  }

  static Event rendered(ProvisionId provision, LogPosition version) {
    return new ProvisionRendered(FRENCH, PLAN, provision, version);
  }

  static Event asked(TranslationId task, Due due) {
    return asked(task, new Wanted.OfText(PLAN, List.of()), due);
  }

  static Event asked(TranslationId task, Wanted wanted, Due due) {
    return new TranslationAsked(
        GROUP,
        task,
        wanted,
        "fr",
        new Owner.Secretariat(),
        due,
        Optional.of(SECOND),
        Optional.empty());
  }

  static Event registered() {
    return new DocumentRegistered(
        SECOND,
        PAPER.document(),
        DocumentKind.INFORMATION,
        1,
        "How the draft plan came to be",
        List.of(),
        List.of(),
        List.of("fr"),
        List.of("en"),
        Optional.empty());
  }

  static Event revised(List<String> present) {
    return new DocumentRevised(
        SECOND, PAPER.document(), 1, "more of it", present, Optional.empty(), List.of());
  }

  static Event convened(MeetingId meeting, int inDays) {
    return new MeetingConvened(
        meeting,
        GROUP,
        "Meeting",
        meeting.value().toUpperCase(Locale.ROOT),
        Session.ORDINARY,
        Venue.IN_ROOM,
        days(inDays),
        Optional.empty());
  }

  static Days days(int in) {
    return new Days(DAY.plusDays(in), DAY.plusDays(in + 1L));
  }
}
