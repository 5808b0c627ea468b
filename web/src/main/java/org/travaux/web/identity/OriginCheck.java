package org.travaux.web.identity;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.server.ServerHttpRequest;

/// Whether a live connection is opened by a page of ours. Browsers send cookies along with any
/// page's WebSocket handshake, and name the page's origin; they let no script change it.
final class OriginCheck {

  private final Set<String> allowed;

  OriginCheck(Set<String> allowed) {
    this.allowed = Set.copyOf(allowed);
  }

  /// Whether the origin is that of the request itself, or one of those that were allowed.
  boolean isOurs(ServerHttpRequest request) {
    var origin = Optional.ofNullable(request.getHeaders().getOrigin());
    return origin
        .filter(named -> allowed.contains(named) || isSame(named, request.getURI()))
        .isPresent();
  }

  private static boolean isSame(String origin, URI request) {
    try {
      var named = URI.create(origin);
      return named.getHost() != null
          && named.getHost().equalsIgnoreCase(request.getHost())
          && port(named) == port(request)
          && isSecure(named) == isSecure(request);
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }

  private static boolean isSecure(URI uri) {
    return "https".equalsIgnoreCase(uri.getScheme()) || "wss".equalsIgnoreCase(uri.getScheme());
  }

  private static int port(URI uri) {
    return uri.getPort() >= 0 ? uri.getPort() : isSecure(uri) ? 443 : 80;
  }
}
