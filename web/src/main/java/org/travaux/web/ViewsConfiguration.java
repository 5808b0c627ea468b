package org.travaux.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.travaux.core.consensus.ConsensusState;
import org.travaux.projections.consultations.Consultations;
import org.travaux.projections.draft.CheckpointFeed;
import org.travaux.projections.draft.CheckpointStore;
import org.travaux.projections.draft.DraftChanges;
import org.travaux.projections.draft.DraftCheckpoints;
import org.travaux.projections.draft.DraftHistory;
import org.travaux.projections.draft.DraftViews;
import org.travaux.projections.instruments.InstrumentList;
import org.travaux.projections.instruments.InstrumentListing;
import org.travaux.projections.log.EventLog;
import org.travaux.projections.log.EventReader;
import org.travaux.projections.log.LogTail;
import org.travaux.projections.log.Retelling;
import org.travaux.projections.proposals.ProposalHistories;
import org.travaux.web.LogConfiguration.AxonPart;

/// What is folded from the log.
@Configuration(proxyBeanMethods = false)
public class ViewsConfiguration {

  @Bean
  DraftCheckpoints draftCheckpoints(CheckpointStore store, EventLog log) {
    return new DraftCheckpoints(store, log);
  }

  @Bean
  CheckpointFeed checkpointFeed(DraftCheckpoints checkpoints, DraftViews drafts, LogTail tail) {
    return CheckpointFeed.start(checkpoints, drafts, tail);
  }

  @Bean
  DraftViews draftViews(EventReader events, DraftCheckpoints checkpoints) {
    return new DraftViews(events, checkpoints);
  }

  @Bean
  Retelling<ConsensusState> consensus(EventReader events) {
    return new Retelling<>(events, ConsensusState.FOLD);
  }

  @Bean
  DraftHistory draftHistory(EventReader events) {
    return new DraftHistory(events);
  }

  @Bean
  InstrumentListing instrumentListing(InstrumentList list) {
    return new InstrumentListing(list);
  }

  @Bean
  AxonPart instrumentListingOnAxon(InstrumentListing listing) {
    return listing::addTo;
  }

  @Bean
  DraftChanges draftChanges(EventReader events, DraftViews drafts) {
    return new DraftChanges(events, drafts);
  }

  @Bean
  Retelling<Consultations> consultations(EventReader events) {
    return new Retelling<>(events, Consultations.FOLD);
  }

  @Bean
  Retelling<ProposalHistories> proposals(EventReader events) {
    return new Retelling<>(events, ProposalHistories.FOLD);
  }
}
