package org.travaux.web.http;

import io.swagger.v3.oas.models.OpenAPI;
import java.time.Clock;
import java.time.InstantSource;
import org.apache.catalina.core.StandardHost;
import org.axonframework.common.configuration.AxonConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import org.travaux.core.consensus.ConsensusState;
import org.travaux.core.decide.Decisions;
import org.travaux.core.draft.CrossReferences;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.MeetingEvent.MeetingConvened;
import org.travaux.core.pending.Constraints;
import org.travaux.projections.actions.ActionBook;
import org.travaux.projections.consultations.Consultations;
import org.travaux.projections.draft.DraftChanges;
import org.travaux.projections.draft.DraftHistory;
import org.travaux.projections.draft.DraftViews;
import org.travaux.projections.instruments.InstrumentList;
import org.travaux.projections.instruments.InstrumentListing;
import org.travaux.projections.log.Beginnings;
import org.travaux.projections.log.EventLog;
import org.travaux.projections.log.EventReader;
import org.travaux.projections.log.Retelling;
import org.travaux.projections.log.WideRetelling;
import org.travaux.projections.meetings.MeetingRecord;
import org.travaux.projections.proposals.ProposalHistories;
import org.travaux.projections.renderings.RenderingViews;
import org.travaux.projections.renderings.Replacements;
import org.travaux.projections.renderings.TranslationBook;
import org.travaux.web.clock.LogClock;
import org.travaux.web.identity.Standing;
import org.travaux.web.json.StrictJson;
import org.travaux.web.live.Floor;
import tools.jackson.databind.json.JsonMapper;

/// How the product hangs together over HTTP.
@Configuration(proxyBeanMethods = false)
public class HttpConfiguration {

  /// A text of two megabytes, the largest that is imported, with room for what JSON escapes.
  private static final long BODY_LIMIT_BYTES = 6L * 1024 * 1024;

  @Bean
  JsonMapper jsonMapper() {
    return StrictJson.strict(JsonMapper.builder(StrictJson.factory()))
        .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
        .build();
  }

  @Bean
  FilterRegistrationBean<BodyLimit> bodyLimit() {
    var registration = new FilterRegistrationBean<>(new BodyLimit(BODY_LIMIT_BYTES));
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return registration;
  }

  @Bean
  ProblemAdvice problemAdvice() {
    return new ProblemAdvice();
  }

  @Bean
  PageFiles pageFiles() {
    return new PageFiles();
  }

  @Bean
  EncodedAnswers encodedAnswers() {
    return new EncodedAnswers();
  }

  @Bean
  LastProblems lastProblems() {
    return new LastProblems();
  }

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> unreadRequests() {
    return server ->
        server.addContextCustomizers(
            context -> {
              if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(UnreadRequests.class.getName());
              }
            });
  }

  /// What a connection was read with goes with it. Kept for the next one, each would hold on to all
  /// that its last request was read with, ten times as much, and there are thousands at times.
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> connectionsThatLeaveNothing() {
    return server ->
        server.addConnectorCustomizers(
            connector -> connector.setProperty("socket.bufferPool", "0"));
  }

  @Bean
  Beginnings<InstrumentOpened> openings(EventReader events) {
    return new Beginnings<>(events, InstrumentOpened.class);
  }

  @Bean
  Beginnings<MeetingConvened> convenings(EventReader events) {
    return new Beginnings<>(events, MeetingConvened.class);
  }

  @Bean
  Access access(
      Standing standing,
      Beginnings<InstrumentOpened> openings,
      Beginnings<MeetingConvened> convenings,
      EventReader events) {
    return new Access(standing, openings, convenings, new Retelling<>(events, MeetingRecord.FOLD));
  }

  @Bean
  Commands commands(Access access, Decisions decisions, Floor floor, Clock clock) {
    return new Commands(access, decisions, floor, clock);
  }

  @Bean
  ClockController clockController(Access access, LogClock clock) {
    return new ClockController(access, clock);
  }

  @Bean
  Jobs jobs() {
    return new Jobs(InstantSource.system(), ProgressLine.onConsole());
  }

  @Bean
  InstrumentController instrumentController(Access access, Commands commands, DraftViews drafts) {
    return new InstrumentController(access, commands, drafts);
  }

  @Bean
  ProvisionController provisionController(Commands commands) {
    return new ProvisionController(commands);
  }

  @Bean
  ProposalController proposalController(Commands commands) {
    return new ProposalController(commands);
  }

  @Bean
  ConsultationController consultationController(
      Access access,
      Commands commands,
      Retelling<Consultations> views,
      WideRetelling<ActionBook> actionBooks) {
    return new ConsultationController(
        access, commands, new KeptViews<>(access, views, "no consultation"), actionBooks);
  }

  @Bean
  WideProposalController wideProposalController(
      Access access, Commands commands, Retelling<ProposalHistories> views) {
    return new WideProposalController(access, commands, views);
  }

  @Bean
  ProposalViewController proposalViewController(
      Access access, Retelling<ProposalHistories> views, EventReader events, JsonMapper json) {
    return new ProposalViewController(access, views, events, json);
  }

  @Bean
  ImportController importController(Access access, Commands commands, Jobs jobs) {
    return new ImportController(access, commands, jobs);
  }

  @Bean
  HistoryController historyController(
      Access access, DraftHistory history, DraftChanges changes, EventReader events) {
    return new HistoryController(access, history, changes, events);
  }

  @Bean
  OptionController optionController(Commands commands) {
    return new OptionController(commands);
  }

  @Bean
  PositionController positionController(Commands commands) {
    return new PositionController(commands);
  }

  @Bean
  PositionListController positionListController(
      Access access, Retelling<ConsensusState> consensus, Retelling<ProposalHistories> proposals) {
    return new PositionListController(access, consensus, proposals);
  }

  @Bean
  RulingController rulingController(Commands commands) {
    return new RulingController(commands);
  }

  @Bean
  ConsensusViews consensusViews(
      Retelling<ConsensusState> consensus,
      WideRetelling<ActionBook> actionBooks,
      WideRetelling<TranslationBook> translationBooks) {
    return new ConsensusViews(consensus, actionBooks, translationBooks);
  }

  @Bean
  ConsensusController consensusController(
      Access access,
      Commands commands,
      ConsensusViews views,
      DraftViews drafts,
      EventReader events,
      JsonMapper json) {
    return new ConsensusController(
        access, commands, views, new SharedAnswers<>(events, json, views::told), drafts);
  }

  @Bean
  ConstraintController constraintController(Access access, Commands commands, EventReader events) {
    return new ConstraintController(access, commands, new Retelling<>(events, Constraints.FOLD));
  }

  @Bean
  TraceController traceController(
      Access access, Commands commands, EventReader events, DraftViews drafts) {
    return new TraceController(access, commands, events, drafts);
  }

  @Bean
  ProvenanceController provenanceController(
      Access access, Commands commands, Retelling<ProposalHistories> views) {
    return new ProvenanceController(access, commands, views);
  }

  @Bean
  CrossReferenceController crossReferenceController(
      Access access, Commands commands, EventReader events, DraftViews drafts) {
    return new CrossReferenceController(
        access, commands, new Retelling<>(events, CrossReferences.FOLD), drafts);
  }

  @Bean
  OpenAPI description() {
    return Description.create();
  }

  @Bean
  Verification verification(EventLog log) {
    return new Verification(log);
  }

  @Bean
  Rebuild rebuild(InstrumentListing listing, DraftViews drafts, AxonConfiguration axon) {
    return new Rebuild(listing, drafts, axon);
  }

  @Bean
  JobController jobController(
      Access access, Jobs jobs, Verification verification, Rebuild rebuild) {
    return new JobController(access, jobs, verification, rebuild);
  }

  @Bean
  ListController listController(Access access, InstrumentList list) {
    return new ListController(access, list);
  }

  @Bean
  RenderingController renderingController(
      Access access, Commands commands, EventReader events, DraftViews drafts) {
    return new RenderingController(access, commands, new RenderingViews(events, drafts));
  }

  @Bean
  ReplacementController replacementController(
      Access access, Commands commands, EventReader events, DraftViews drafts) {
    return new ReplacementController(
        access, commands, drafts, new Retelling<>(events, Replacements.FOLD));
  }
}
