package org.travaux.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.travaux.core.event.PersonId;

/// A session for whom the identity provider vouches.
final class OidcSignIn {

  static final String REGISTRATION = "provider";
  static final String BEGIN = "/oauth2/authorization/" + REGISTRATION;
  static final String[] SCOPES = {"openid", "profile"};

  private static final Logger LOG = LoggerFactory.getLogger(OidcSignIn.class);

  private final ClientRegistrationRepository registrations;
  private final Credentials credentials;
  private final OidcRequests requests;
  private final String personClaim;

  OidcSignIn(
      ClientRegistrationRepository registrations,
      Credentials credentials,
      OidcRequests requests,
      String personClaim) {
    this.registrations = registrations;
    this.credentials = credentials;
    this.requests = requests;
    this.personClaim = personClaim;
  }

  void addTo(HttpSecurity http) {
    http.oauth2Login(
        login ->
            login
                .clientRegistrationRepository(registrations)
                .authorizedClientRepository(new NothingKept())
                .authorizationEndpoint(
                    endpoint -> endpoint.authorizationRequestRepository(requests))
                .successHandler(this::enter)
                .failureHandler((_, response, failure) -> refuse(response, failure))
                .loginPage("/"));
  }

  private void enter(HttpServletRequest request, HttpServletResponse response, Authentication known)
      throws IOException {
    var session = person(known).flatMap(credentials::byProvider);
    if (session.isEmpty()) {
      Problem.write(
          response,
          HttpStatus.FORBIDDEN,
          "forbidden",
          "The identity provider knows you, but nobody has registered you here.");
      return;
    }
    SessionCookie.write(request, response, session.get());
    response.sendRedirect("/");
  }

  private Optional<PersonId> person(Authentication known) {
    if (!(known.getPrincipal() instanceof OidcUser user)) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(user.getClaimAsString(personClaim)).map(PersonId::new);
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  private static void refuse(HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    LOG.info("signing in with the identity provider failed", failure);
    Problem.write(
        response,
        HttpStatus.UNAUTHORIZED,
        "sign-in",
        "The identity provider did not sign you in; try again.");
  }

  /// We ask the provider nothing in anybody's name, so its tokens are dropped.
  private static final class NothingKept implements OAuth2AuthorizedClientRepository {

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals")
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
        String registration, Authentication principal, HttpServletRequest request) {
      return null;
    }

    @Override
    public void saveAuthorizedClient(
        OAuth2AuthorizedClient client,
        Authentication principal,
        HttpServletRequest request,
        HttpServletResponse response) {}

    @Override
    public void removeAuthorizedClient(
        String registration,
        Authentication principal,
        HttpServletRequest request,
        HttpServletResponse response) {}
  }
}
