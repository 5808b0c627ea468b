package org.travaux.web.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.travaux.core.decide.Decisions;
import org.travaux.projections.account.Accounts;
import org.travaux.projections.log.EventReader;
import org.travaux.projections.log.LogTail;
import org.travaux.web.live.LiveAuthority;

/// How identity hangs together.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IdentitySettings.class)
@Import({SecurityConfiguration.class, OidcConfiguration.class})
public class IdentityConfiguration {

  @Bean(destroyMethod = "close")
  StandingFeed standingFeed(EventReader reader, LogTail tail, Clock clock) {
    return StandingFeed.start(new Standing(clock), reader, tail);
  }

  /// Up to date from the moment that anybody has it.
  @Bean
  Standing standing(StandingFeed feed) {
    return feed.standing();
  }

  @Bean(initMethod = "start", destroyMethod = "close")
  PassWatch passWatch(Accounts accounts) {
    return new PassWatch(accounts, InstantSource.system());
  }

  @Bean
  Passes passes(Accounts accounts, PassWatch watch) {
    return new Passes(accounts, InstantSource.system(), watch);
  }

  @Bean
  Passwords passwords(Accounts accounts) {
    return new Passwords(accounts);
  }

  @Bean
  Directory directory(Decisions decisions, Standing standing, Clock clock) {
    return new Directory(decisions, standing, clock);
  }

  @Bean
  Credentials credentials(
      Passes passes, Passwords passwords, Directory directory, IdentitySettings settings) {
    return new Credentials(passes, passwords, directory, Duration.ofHours(settings.sessionHours()));
  }

  @Bean
  OneTimeLinks oneTimeLinks(
      Passes passes, IdentitySettings settings, ApplicationContext application) {
    return new OneTimeLinks(passes, settings, application);
  }

  @Bean
  FirstAdministrator firstAdministrator(Standing standing, OneTimeLinks links) {
    return new FirstAdministrator(standing, links);
  }

  @Bean
  SessionController sessionController(
      Credentials credentials,
      Passes passes,
      Passwords passwords,
      Standing standing,
      ObjectProvider<OidcSignIn> provider) {
    var begin = provider.getIfAvailable() == null ? null : OidcSignIn.BEGIN;
    return new SessionController(
        credentials, passes, passwords, standing, new SessionController.Ways(begin));
  }

  @Bean
  TokenController tokenController(Passes passes, IdentitySettings settings) {
    return new TokenController(passes, settings.tokenDays());
  }

  @Bean
  PersonController personController(
      Directory directory, Standing standing, Passes passes, IdentitySettings settings) {
    return new PersonController(
        directory, standing, passes, Duration.ofHours(settings.linkHours()));
  }

  @Bean
  BodyController bodyController(Directory directory, Standing standing) {
    return new BodyController(directory, standing);
  }

  @Bean
  LinkPage linkPage(Credentials credentials, Standing standing) {
    return new LinkPage(credentials, standing);
  }

  @Bean
  LiveAuthority liveAuthority(Standing standing, PassWatch watch, IdentitySettings settings) {
    return new LiveStanding(standing, watch, new OriginCheck(settings.allowedOrigins()));
  }
}
