package org.travaux.web.identity;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/// What stands in front of all controllers: who may reach what, and which headers go out. What is
/// not named here cannot be reached.
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

  private static final String[] FILES = {
    "/",
    "/*.html",
    "/*.css",
    "/*.js",
    "/*.svg",
    "/*.ico",
    "/*.webmanifest",
    "/css/**",
    "/js/**",
    "/fonts/**",
    "/images/**",
    "/webjars/**",
    "/protocol/**"
  };

  private static final String[] FOR_EVERYBODY = {"/actuator/health", "/actuator/health/*"};

  private static final String[] ABOUT_THE_INTERFACE = {
    "/v3/api-docs", "/v3/api-docs.yaml", "/v3/api-docs/**", "/swagger-ui.html", "/swagger-ui/**"
  };

  @Bean
  SecurityFilterChain security(
      HttpSecurity http, Passes passes, Standing standing, ObjectProvider<OidcSignIn> provider) {
    var contexts = new RequestAttributeSecurityContextRepository();
    var files = new OrRequestMatcher(Arrays.stream(FILES).map(SecurityConfiguration::get).toList());
    provider.ifAvailable(oidc -> oidc.addTo(http));
    return http.sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .securityContext(context -> context.securityContextRepository(contexts))
        .addFilterBefore(new PassFilter(passes, contexts, files), CsrfFilter.class)
        .csrf(csrf -> csrf.spa().ignoringRequestMatchers(PassFilter::hasToken))
        .formLogin(AbstractHttpConfigurer::disable)
        .httpBasic(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .headers(SecurityConfiguration::headers)
        .exceptionHandling(
            errors ->
                errors
                    .authenticationEntryPoint((_, response, _) -> signInFirst(response))
                    .accessDeniedHandler(SecurityConfiguration::denied))
        .authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(
                        DispatcherType.FORWARD, DispatcherType.ERROR, DispatcherType.ASYNC)
                    .permitAll()
                    .requestMatchers(files)
                    .permitAll()
                    .requestMatchers(HttpMethod.GET, FOR_EVERYBODY)
                    .permitAll()
                    .requestMatchers("/sign-in/*")
                    .permitAll()
                    .requestMatchers("/api/identity/sign-in")
                    .permitAll()
                    .requestMatchers(HttpMethod.GET, ABOUT_THE_INTERFACE)
                    .authenticated()
                    .requestMatchers("/api/**", "/live")
                    .authenticated()
                    .requestMatchers("/actuator/**")
                    .access(administrators(standing))
                    .anyRequest()
                    .denyAll())
        .build();
  }

  private static RequestMatcher get(String path) {
    return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, path);
  }

  /// Nobody asks how long each filter took, and measuring each takes as long as all of them.
  @Bean
  SecurityObservationSettings withoutObservations() {
    return SecurityObservationSettings.noObservations();
  }

  /// There is no other way to sign in, and so no user with a password that Spring makes up.
  @Bean
  AuthenticationManager nobodyElse() {
    return _ -> {
      throw new BadCredentialsException("");
    };
  }

  private static AuthorizationManager<RequestAuthorizationContext> administrators(
      Standing standing) {
    return (authentication, _) ->
        new AuthorizationDecision(
            authentication.get().getPrincipal() instanceof Who who
                && standing.isAdministrator(who.person()));
  }

  private static void headers(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(
            policy ->
                policy.policyDirectives(
                    ContentPolicy.of(new ClassPathResource("static/index.html"))))
        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
        .crossOriginOpenerPolicy(
            opener ->
                opener.policy(
                    org.springframework.security.web.header.writers
                        .CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy.SAME_ORIGIN))
        .permissionsPolicyHeader(
            permissions -> permissions.policy("camera=(), geolocation=(), microphone=()"));
  }

  private static void signInFirst(HttpServletResponse response) throws IOException {
    Problem.write(response, HttpStatus.UNAUTHORIZED, "sign-in", "Sign in first.");
  }

  private static void denied(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denial)
      throws IOException {
    if (denial instanceof CsrfException) {
      Problem.write(
          response,
          HttpStatus.FORBIDDEN,
          "csrf",
          "The request lacks the token of the page: send the cookie XSRF-TOKEN in X-XSRF-TOKEN.");
    } else {
      Problem.write(response, HttpStatus.FORBIDDEN, "forbidden", "You may not do this.");
    }
  }
}
