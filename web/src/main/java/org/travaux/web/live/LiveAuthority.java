package org.travaux.web.live;

import java.util.Optional;
import org.springframework.http.server.ServerHttpRequest;
import org.travaux.core.authority.Act;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.PersonId;

/// What a live connection asks about who is at its other end. All answers are of this moment and
/// come from memory, since each message asks.
public interface LiveAuthority {

  /// Who opens the connection; empty if nobody is signed in or the request comes from a page of
  /// somebody else.
  Optional<Caller> caller(ServerHttpRequest handshake);

  /// As whom the person may do this in the body now, if at all.
  Optional<Delegate> delegate(PersonId person, BodyId body, Act act);

  /// A person at the other end of a connection.
  interface Caller {

    PersonId person();

    /// Whether the session or the token by which the connection was opened still holds.
    boolean isSignedIn();
  }
}
