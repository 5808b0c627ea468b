package org.travaux.web.identity;

import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;

/// Signing in with an identity provider, if one is named.
@Configuration(proxyBeanMethods = false)
@Conditional(OidcConfiguration.IssuerNamed.class)
@EnableConfigurationProperties(OidcSettings.class)
class OidcConfiguration {

  @Bean
  ClientRegistrationRepository clientRegistrations(OidcSettings settings) {
    return new AskedWhenNeeded(settings);
  }

  @Bean
  OidcSignIn oidcSignIn(
      ClientRegistrationRepository registrations, Credentials credentials, OidcSettings settings) {
    var seal = new Seal(sealing(settings), "provider");
    var requests = new OidcRequests(seal, InstantSource.system());
    return new OidcSignIn(registrations, credentials, requests, settings.personClaim());
  }

  /// What all nodes have in common and nobody else knows. Where the provider gave no secret, it is
  /// one of this node alone, and its answer has to come back here.
  private static String sealing(OidcSettings settings) {
    return settings.clientSecret().isBlank() ? Secret.next() : settings.clientSecret();
  }

  /// Asks the provider about itself when somebody signs in, so that the product starts, and serves
  /// everybody else, while the provider is away.
  private static final class AskedWhenNeeded implements ClientRegistrationRepository {

    private final OidcSettings settings;
    private final AtomicReference<@Nullable ClientRegistration> known = new AtomicReference<>();

    AskedWhenNeeded(OidcSettings settings) {
      this.settings = settings;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
      if (!id.equals(OidcSignIn.REGISTRATION)) {
        return null;
      }
      var registration = known.get();
      if (registration == null) {
        registration = ask();
        known.set(registration);
      }
      return registration;
    }

    private ClientRegistration ask() {
      return ClientRegistrations.fromIssuerLocation(settings.issuer())
          .registrationId(OidcSignIn.REGISTRATION)
          .clientId(settings.clientId())
          .clientSecret(settings.clientSecret())
          .scope(OidcSignIn.SCOPES)
          .build();
    }
  }

  static final class IssuerNamed implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return !context.getEnvironment().getProperty("travaux.oidc.issuer", "").isBlank();
    }
  }
}
