package org.travaux.web.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import org.travaux.projections.account.Pass;
import org.travaux.projections.log.LogUnavailable;

/// Finds out who sends a request: by bearer token if it carries one, else by session cookie. Files
/// are for everybody, and nobody is looked up for them.
final class PassFilter extends OncePerRequestFilter {

  private static final String SCHEME = "Bearer ";

  private final Passes passes;
  private final SecurityContextRepository contexts;
  private final RequestMatcher files;

  PassFilter(Passes passes, SecurityContextRepository contexts, RequestMatcher files) {
    this.passes = passes;
    this.contexts = contexts;
    this.files = files;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return files.matches(request);
  }

  /// Whether the request proves who sends it by a token. Pages of other sites cannot make a browser
  /// send one, and the cookie is not looked at then.
  static boolean hasToken(HttpServletRequest request) {
    return token(request).isPresent();
  }

  private static Optional<String> token(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
        .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
        .map(header -> header.substring(SCHEME.length()).strip());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var token = token(request);
    Optional<Pass> pass;
    try {
      pass =
          token.isPresent()
              ? token.flatMap(secret -> passes.recognise(Pass.Kind.TOKEN, secret))
              : SessionCookie.read(request)
                  .flatMap(secret -> passes.recognise(Pass.Kind.SESSION, secret));
    } catch (LogUnavailable away) {
      Problem.write(
          response,
          HttpStatus.SERVICE_UNAVAILABLE,
          "unavailable",
          "Who you are cannot be found out just now; try again.");
      return;
    }
    if (token.isPresent() && pass.isEmpty()) {
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
      Problem.write(
          response,
          HttpStatus.UNAUTHORIZED,
          "sign-in",
          "The token is unknown, expired or withdrawn.");
      return;
    }
    pass.ifPresent(known -> signIn(new Who(known.person(), known), request, response));
    chain.doFilter(request, response);
  }

  private void signIn(Who who, HttpServletRequest request, HttpServletResponse response) {
    var context =
        new SecurityContextImpl(new PreAuthenticatedAuthenticationToken(who, "", List.of()));
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
  }
}
