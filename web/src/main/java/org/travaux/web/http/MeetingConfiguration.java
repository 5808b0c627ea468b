package org.travaux.web.http;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.travaux.projections.actions.ActionBook;
import org.travaux.projections.documents.DocumentRegister;
import org.travaux.projections.draft.DraftViews;
import org.travaux.projections.log.EventReader;
import org.travaux.projections.log.LogTail;
import org.travaux.projections.log.Retelling;
import org.travaux.projections.log.WideRetelling;
import org.travaux.projections.meetings.MeetingList;
import org.travaux.projections.meetings.MeetingRecord;
import org.travaux.projections.renderings.TranslationBook;

/// Meetings and their documents over HTTP.
@Configuration(proxyBeanMethods = false)
public class MeetingConfiguration {

  @Bean
  MeetingBell meetingBell(LogTail tail) {
    return new MeetingBell(tail);
  }

  @Bean
  MeetingNewsController meetingNewsController(Access access, MeetingBell bell) {
    return new MeetingNewsController(access, bell);
  }

  @Bean
  MeetingController meetingController(Access access, Commands commands, EventReader events) {
    return new MeetingController(
        access, commands, new Retelling<>(events, MeetingRecord.FOLD), new MeetingList(events));
  }

  @Bean
  WideRetelling<ActionBook> actionBooks(EventReader events) {
    return new WideRetelling<>(events, ActionBook.FOLD);
  }

  @Bean
  ActionController actionController(
      Access access, Commands commands, WideRetelling<ActionBook> actionBooks) {
    return new ActionController(access, commands, actionBooks);
  }

  @Bean
  WideRetelling<TranslationBook> translationBooks(EventReader events) {
    return new WideRetelling<>(events, TranslationBook.FOLD);
  }

  @Bean
  TranslationController translationController(
      Access access,
      Commands commands,
      WideRetelling<TranslationBook> translationBooks,
      Clock clock) {
    return new TranslationController(access, commands, translationBooks, clock);
  }

  @Bean
  UpcomingController upcomingController(
      Access access,
      WideRetelling<ActionBook> actionBooks,
      WideRetelling<TranslationBook> translationBooks,
      EventReader events,
      Clock clock) {
    return new UpcomingController(
        access, new UpcomingReading(events, actionBooks, translationBooks, clock));
  }

  @Bean
  DocumentController documentController(Access access, Commands commands, EventReader events) {
    return new DocumentController(access, commands, new Retelling<>(events, DocumentRegister.FOLD));
  }

  @Bean
  ReferenceController referenceController(Access access, DraftViews drafts, EventReader events) {
    return new ReferenceController(access, new ReferenceMoments(drafts, events));
  }
}
