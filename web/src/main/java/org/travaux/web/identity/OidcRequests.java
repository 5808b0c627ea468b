package org.travaux.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What the answer of an identity provider is compared with, kept under seal by the browser that
/// was sent there: so any node can take the answer, and what it is compared with is what we asked.
final class OidcRequests implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

  private static final HiddenCookie COOKIE = new HiddenCookie("travaux-provider", "/login/oauth2");
  private static final Duration LIFE = Duration.ofMinutes(10);
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

  private final Seal seal;
  private final InstantSource clock;

  OidcRequests(Seal seal, InstantSource clock) {
    this.seal = seal;
    this.clock = clock;
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
    return COOKIE
        .read(request)
        .flatMap(kept -> seal.open(kept, clock.instant()))
        .flatMap(OidcRequests::read)
        .filter(
            sent ->
                Objects.equals(sent.getState(), request.getParameter(OAuth2ParameterNames.STATE)))
        .orElse(null);
  }

  @Override
  public void saveAuthorizationRequest(
      @Nullable OAuth2AuthorizationRequest sent,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (sent == null) {
      COOKIE.clear(request, response);
    } else {
      COOKIE.write(request, response, underSeal(sent), LIFE);
    }
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
      HttpServletRequest request, HttpServletResponse response) {
    var sent = loadAuthorizationRequest(request);
    COOKIE.clear(request, response);
    return sent;
  }

  private String underSeal(OAuth2AuthorizationRequest sent) {
    return seal.close(written(sent), clock.instant().plus(LIFE));
  }

  private static byte[] written(OAuth2AuthorizationRequest sent) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("uri", sent.getAuthorizationUri());
    fields.put("client", sent.getClientId());
    fields.put("redirect", String.valueOf(sent.getRedirectUri()));
    fields.put("state", String.valueOf(sent.getState()));
    sent.getAttributes().forEach((name, value) -> fields.put("+" + name, String.valueOf(value)));
    return JSON.writeValueAsBytes(fields);
  }

  private static Optional<OAuth2AuthorizationRequest> read(byte[] written) {
    try {
      var fields = JSON.readValue(written, FIELDS);
      var attributes = new LinkedHashMap<String, Object>();
      for (var name :
          new String[] {
            OAuth2ParameterNames.REGISTRATION_ID,
            OidcParameterNames.NONCE,
            PkceParameterNames.CODE_VERIFIER
          }) {
        Optional.ofNullable(fields.get("+" + name)).ifPresent(it -> attributes.put(name, it));
      }
      return Optional.of(
          OAuth2AuthorizationRequest.authorizationCode()
              .authorizationUri(fields.getOrDefault("uri", ""))
              .clientId(fields.getOrDefault("client", ""))
              .redirectUri(fields.get("redirect"))
              .scope(OidcSignIn.SCOPES)
              .state(fields.get("state"))
              .attributes(all -> all.putAll(attributes))
              .build());
    } catch (IllegalArgumentException | JacksonException unreadable) {
      return Optional.empty();
    }
  }
}
