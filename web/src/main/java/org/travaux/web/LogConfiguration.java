package org.travaux.web;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.travaux.core.accreditation.AccreditationDecisions;
import org.travaux.core.action.ActionDecisions;
import org.travaux.core.agenda.AgendaDecisions;
import org.travaux.core.clock.ClockDecisions;
import org.travaux.core.constraint.ConstraintDecisions;
import org.travaux.core.consultation.ConsultationDecisions;
import org.travaux.core.crossreference.CrossReferenceDecisions;
import org.travaux.core.decide.Checkpoints;
import org.travaux.core.decide.Deciding;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Decisions;
import org.travaux.core.decide.WarmStates;
import org.travaux.core.document.DocumentDecisions;
import org.travaux.core.escalation.EscalationDecisions;
import org.travaux.core.instrument.InstrumentDecisions;
import org.travaux.core.liaison.LiaisonDecisions;
import org.travaux.core.meeting.MeetingDecisions;
import org.travaux.core.option.OptionDecisions;
import org.travaux.core.position.PositionDecisions;
import org.travaux.core.proposal.ProposalDecisions;
import org.travaux.core.provenance.ProvenanceDecisions;
import org.travaux.core.recommendation.RecommendationDecisions;
import org.travaux.core.rendering.RenderingDecisions;
import org.travaux.core.round.RoundDecisions;
import org.travaux.core.ruling.RulingDecisions;
import org.travaux.core.silence.SilenceDecisions;
import org.travaux.core.timetable.TimetableDecisions;
import org.travaux.core.trace.TraceDecisions;
import org.travaux.projections.log.AxonEventStorage;
import org.travaux.projections.log.CoreMessageCodec;
import org.travaux.projections.log.EventCodec;
import org.travaux.projections.log.EventLog;
import org.travaux.projections.log.EventReader;
import org.travaux.projections.log.LogHead;
import org.travaux.projections.log.LogTail;
import org.travaux.projections.log.MessageCodec;

/// The log, Axon on top of it, and the decisions that are given to Axon.
@Configuration(proxyBeanMethods = false)
@Import({EmbeddedStorage.class, MongoStorage.class})
public class LogConfiguration {

  /// States of drafts and bodies that decisions are taken on without reading them anew.
  private static final int WARM_STATES_LIMIT = 2_048;

  /// Every kind of command that the product knows.
  static final List<Class<? extends Decision<?>>> DECISIONS =
      Stream.of(
              InstrumentDecisions.ALL,
              ActionDecisions.ALL,
              RecommendationDecisions.ALL,
              ConstraintDecisions.ALL,
              EscalationDecisions.ALL,
              TraceDecisions.ALL,
              LiaisonDecisions.ALL,
              CrossReferenceDecisions.ALL,
              ProvenanceDecisions.ALL,
              ProposalDecisions.ALL,
              ConsultationDecisions.ALL,
              MeetingDecisions.ALL,
              DocumentDecisions.ALL,
              AgendaDecisions.ALL,
              OptionDecisions.ALL,
              PositionDecisions.ALL,
              RulingDecisions.ALL,
              RenderingDecisions.ALL,
              SilenceDecisions.ALL,
              RoundDecisions.ALL,
              TimetableDecisions.ALL,
              ClockDecisions.ALL,
              AccreditationDecisions.ALL)
          .<Class<? extends Decision<?>>>flatMap(List::stream)
          .toList();

  /// What else is to be known to Axon before it starts, such as a processor that feeds a view.
  @FunctionalInterface
  public interface AxonPart {
    void addTo(EventSourcingConfigurer axon);
  }

  @Bean
  EventCodec eventCodec() {
    return new EventCodec();
  }

  @Bean
  MessageCodec messageCodec(EventCodec events) {
    return new CoreMessageCodec(events);
  }

  @Bean
  LogHead logHead(EventLog log, MessageCodec codec) {
    return new LogHead(log, codec);
  }

  @Bean
  AxonEventStorage axonEventStorage(EventLog log, LogHead head, MessageCodec codec) {
    return new AxonEventStorage(log, head, codec);
  }

  @Bean
  LogTail logTail(EventLog log, LogHead head) {
    return new LogTail(log, head);
  }

  @Bean
  EventReader eventReader(EventLog log, EventCodec events, LogHead head) {
    return new EventReader(log, events, head);
  }

  @Bean
  WarmStates warmStates(ObjectProvider<Checkpoints> checkpoints) {
    return new WarmStates(WARM_STATES_LIMIT, checkpoints.getIfAvailable(() -> Checkpoints.NONE));
  }

  @Bean(destroyMethod = "shutdown")
  AxonConfiguration axon(
      AxonEventStorage storage, WarmStates warm, ObjectProvider<AxonPart> parts) {
    var axon =
        Deciding.register(EventSourcingConfigurer.create(), DECISIONS, warm)
            .registerEventStorageEngine(_ -> storage);
    parts.forEach(part -> part.addTo(axon));
    return axon.start();
  }

  @Bean
  Decisions decisions(AxonConfiguration axon) {
    return Deciding.on(axon);
  }
}
