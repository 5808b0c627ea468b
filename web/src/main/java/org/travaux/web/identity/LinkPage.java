package org.travaux.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.HtmlUtils;
import org.travaux.core.authority.Administrators;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.PersonId;
import org.travaux.web.identity.Credentials.NewPerson;
import org.travaux.web.identity.Passes.Issued;

/// Where a one-time link leads: a page with a button. Opening it uses up nothing, so that a preview
/// or a scanner of mail does not sign in instead of its reader; pressing the button does.
@Controller
@RequestMapping("/sign-in")
final class LinkPage {

  private final Credentials credentials;
  private final Standing standing;

  LinkPage(Credentials credentials, Standing standing) {
    this.credentials = credentials;
    this.standing = standing;
  }

  /// Where to use a link on this server.
  static String path(String secret) {
    return "/sign-in/" + secret;
  }

  @GetMapping("/{secret}")
  ResponseEntity<String> show(@PathVariable String secret, CsrfToken csrf) {
    return credentials
        .owner(secret)
        .map(owner -> page(HttpStatus.OK, form(owner, csrf, "")))
        .orElseGet(LinkPage::gone);
  }

  @PostMapping("/{secret}")
  ResponseEntity<String> use(
      @PathVariable String secret,
      @RequestParam(defaultValue = "") String person,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String password,
      CsrfToken csrf,
      HttpServletRequest request,
      HttpServletResponse response) {
    var owner = credentials.owner(secret);
    try {
      var session =
          owner.filter(LinkPage::isSystem).isPresent()
              ? credentials.asFirstAdministrator(
                  secret, new NewPerson(Fields.person(person), name, password))
              : credentials.byLink(secret);
      return session.map(issued -> enter(issued, request, response)).orElseGet(LinkPage::gone);
    } catch (Refusal refusal) {
      return page(
          HttpStatus.UNPROCESSABLE_CONTENT,
          credentials
              .owner(secret)
              .map(again -> form(again, csrf, String.valueOf(refusal.getMessage())))
              .orElseGet(() -> paragraph("alert", String.valueOf(refusal.getMessage()))));
    }
  }

  private static ResponseEntity<String> enter(
      Issued session, HttpServletRequest request, HttpServletResponse response) {
    SessionCookie.write(request, response, session);
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create("/")).build();
  }

  private static boolean isSystem(PersonId person) {
    return person.equals(Administrators.SYSTEM.person());
  }

  private String form(PersonId owner, CsrfToken csrf, String refusal) {
    return """
        <form method="post">
        <input type="hidden" name="%s" value="%s">
        %s%s
        <button class="do">%s</button>
        </form>"""
        .formatted(
            csrf.getParameterName(),
            HtmlUtils.htmlEscape(csrf.getToken()),
            refusal.isEmpty() ? "" : paragraph("alert", refusal),
            isSystem(owner) ? NEW_ADMINISTRATOR : paragraph("status", greeting(owner)),
            isSystem(owner) ? "Become administrator" : "Sign in");
  }

  private static final String NEW_ADMINISTRATOR =
      """
      <p>Nobody administers this installation yet. You will, under this name.</p>
      <label>Identifier <input name="person" required autocomplete="username"
        pattern="[A-Za-z0-9][A-Za-z0-9._\\-]{0,63}"></label>
      <label>Name <input name="name" required maxlength="200" autocomplete="name"></label>
      <label>Password, 12 characters or more <input name="password" type="password" required
        minlength="12" maxlength="256" autocomplete="new-password"></label>
      """;

  private String greeting(PersonId owner) {
    return "This link signs in "
        + Optional.of(owner).flatMap(standing.roll()::name).orElse(owner.value())
        + ". It can be used once.";
  }

  private static ResponseEntity<String> gone() {
    return page(
        HttpStatus.GONE,
        paragraph("alert", "This link was used already, or it has expired. Ask for a new one."));
  }

  private static String paragraph(String role, String text) {
    return "<p role=\"" + role + "\">" + HtmlUtils.htmlEscape(text) + "</p>\n";
  }

  private static ResponseEntity<String> page(HttpStatus status, String body) {
    return ResponseEntity.status(status)
        .cacheControl(CacheControl.noStore())
        .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
        .body(
            """
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><title>Sign in – Travaux</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <link rel="icon" href="/images/travaux.svg" type="image/svg+xml">
            <link rel="stylesheet" href="/css/travaux.css"></head>
            <body><main class="sheet narrow"><h1>Travaux</h1>
            %s
            </main></body></html>
            """
                .formatted(body));
  }
}
