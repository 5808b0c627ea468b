package org.travaux.web.identity;

import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.travaux.core.decide.Refusal;
import org.travaux.projections.account.Pass;

/// Tokens for a person's programs. Only a session gives out tokens, so that none can prolong
/// itself.
@RestController
@RequestMapping("/api/identity/tokens")
final class TokenController {

  private static final int LONGEST_LABEL = 100;

  private final Passes passes;
  private final int mostDays;

  TokenController(Passes passes, int mostDays) {
    this.passes = passes;
    this.mostDays = mostDays;
  }

  record NewToken(@Nullable String label, @Nullable Integer days) {}

  /// A token, with its secret this once.
  record IssuedToken(String token, String id, Instant expiresAt) {}

  record Token(String id, String label, Instant issuedAt, Instant expiresAt) {}

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  IssuedToken issue(@RequestBody NewToken wanted, @AuthenticationPrincipal Who who) {
    if (who.pass().kind() != Pass.Kind.SESSION) {
      throw Denial.onlyFromPages();
    }
    var label = Fields.text("label", wanted.label());
    if (label.isBlank() || label.length() > LONGEST_LABEL) {
      throw new Refusal(INVALID, "label", "A label is 1 to " + LONGEST_LABEL + " characters.");
    }
    int days = Optional.ofNullable(wanted.days()).orElse(mostDays);
    if (days < 1 || days > mostDays) {
      throw new Refusal(INVALID, "days", "A token holds 1 to " + mostDays + " days.");
    }
    var issued = passes.issue(Pass.Kind.TOKEN, who.person(), label, Duration.ofDays(days));
    return new IssuedToken(issued.secret(), issued.pass().digest(), issued.pass().expiresAt());
  }

  @GetMapping
  List<Token> list(@AuthenticationPrincipal Who who) {
    return passes.of(who.person(), Pass.Kind.TOKEN).stream()
        .map(pass -> new Token(pass.digest(), pass.label(), pass.issuedAt(), pass.expiresAt()))
        .toList();
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void withdraw(@PathVariable String id, @AuthenticationPrincipal Who who) {
    var token =
        passes.of(who.person(), Pass.Kind.TOKEN).stream()
            .filter(pass -> pass.digest().equals(id))
            .findFirst()
            .orElseThrow(() -> new Refusal(UNKNOWN, "id", "You have no such token."));
    passes.withdraw(token);
  }
}
