package org.travaux.web.identity;

import java.util.Optional;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.security.core.Authentication;
import org.travaux.core.authority.Act;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.PersonId;
import org.travaux.projections.account.Pass;
import org.travaux.web.live.LiveAuthority;

/// Answers live connections from [Standing] and [PassWatch].
final class LiveStanding implements LiveAuthority {

  private final Standing standing;
  private final PassWatch watch;
  private final OriginCheck origins;

  LiveStanding(Standing standing, PassWatch watch, OriginCheck origins) {
    this.standing = standing;
    this.watch = watch;
    this.origins = origins;
  }

  /// A page has to be one of ours. A program, which proves itself by a token that no page can make
  /// a browser send, has no origin.
  @Override
  public Optional<Caller> caller(ServerHttpRequest handshake) {
    return handshake.getPrincipal() instanceof Authentication known
            && known.getPrincipal() instanceof Who who
            && (who.pass().kind() == Pass.Kind.TOKEN || origins.isOurs(handshake))
        ? Optional.of(new SignedIn(who.person(), watch.watch(who.pass())))
        : Optional.empty();
  }

  @Override
  public Optional<Delegate> delegate(PersonId person, BodyId body, Act act) {
    return standing.delegate(person, body, act);
  }

  private record SignedIn(PersonId person, PassWatch.Watched pass) implements Caller {
    @Override
    public boolean isSignedIn() {
      return pass.holds();
    }
  }
}
