package org.travaux.web.live;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.socket.WebSocketExtension;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.server.HandshakeInterceptor;
import org.springframework.web.socket.server.standard.ServletServerContainerFactoryBean;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;
import org.travaux.core.decide.Decisions;
import org.travaux.projections.draft.DraftViews;
import org.travaux.projections.log.EventReader;
import org.travaux.projections.log.LogTail;
import org.travaux.projections.presence.Presence;

/// How live drafting hangs together.
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
@EnableConfigurationProperties(LiveLimits.class)
public class LiveConfiguration {

  /// The name under which client and server agree on the protocol.
  public static final String PROTOCOL = "travaux.v1";

  /// Where it is spoken.
  public static final String PATH = "/live";

  /// Long messages arrive in parts of this size, so that an idle connection stays cheap.
  private static final int BUFFER_BYTES = 512;

  /// Answers over HTTP leave in pieces of this size, and each connection has a buffer for one.
  private static final int ANSWER_BYTES = 4096;

  @Bean
  LiveMetrics liveMetrics(MeterRegistry registry) {
    return new LiveMetrics(registry);
  }

  @Bean
  OtherNodes otherNodes(Presence presence) {
    return new OtherNodes(presence);
  }

  @Bean
  Past past(DraftViews drafts, EventReader events) {
    return new LogPast(drafts, events);
  }

  @Bean
  FirstReading firstReading(DraftViews drafts, EventReader events) {
    return new FirstReading(drafts, events);
  }

  @Bean
  Rooms rooms(
      Past past,
      Decisions decisions,
      LiveAuthority authority,
      LiveLimits limits,
      LiveMetrics metrics,
      OtherNodes others,
      ObjectProvider<Clock> clock) {
    var time = clock.getIfAvailable(Clock::systemUTC);
    return new Rooms(new House(past, decisions, authority, limits, metrics, others, time));
  }

  @Bean
  Floor floor(Rooms rooms) {
    return new Floor(rooms);
  }

  @Bean
  LiveSocket liveSocket(
      Rooms rooms,
      LiveLimits limits,
      LiveMetrics metrics,
      @Value("${travaux.live.node:}") String node) {
    var name =
        node.isEmpty() ? HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt()) : node;
    return new LiveSocket(rooms, limits, metrics, name);
  }

  @Bean
  LiveNode liveNode(
      Rooms rooms, LiveSocket socket, OtherNodes others, LiveLimits limits, LogTail tail) {
    return new LiveNode(rooms, socket, others, limits, tail);
  }

  @Bean
  WebSocketConfigurer liveEndpoint(LiveSocket socket, LiveAuthority authority) {
    return registry ->
        registry
            .addHandler(socket, PATH)
            .setHandshakeHandler(new PlainHandshake())
            .addInterceptors(new Admission(authority))
            // Whose page it may be is decided by the admission, together with who is signed in.
            .setAllowedOriginPatterns("*");
  }

  /// Tomcat keeps several buffers for each connection, of 8 kB each unless it is told otherwise
  /// before the first one: with thousands of connections they would be most of the memory.
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> smallBuffers() {
    return server -> {
      var bytes = Integer.toString(BUFFER_BYTES);
      System.setProperty("org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE", bytes);
      server.addConnectorCustomizers(
          connector -> {
            connector.setProperty("socket.appReadBufSize", bytes);
            connector.setProperty("socket.appWriteBufSize", Integer.toString(ANSWER_BYTES));
          });
    };
  }

  @Bean
  ServletServerContainerFactoryBean webSocketContainer() {
    var container = new ServletServerContainerFactoryBean();
    container.setMaxTextMessageBufferSize(BUFFER_BYTES);
    container.setMaxBinaryMessageBufferSize(BUFFER_BYTES);
    return container;
  }

  /// Text is sent as it is: compressing it for each reader anew would cost more than all else.
  private static final class PlainHandshake extends DefaultHandshakeHandler {

    PlainHandshake() {
      setSupportedProtocols(PROTOCOL);
    }

    @Override
    protected List<WebSocketExtension> filterRequestedExtensions(
        ServerHttpRequest request,
        List<WebSocketExtension> requested,
        List<WebSocketExtension> supported) {
      return List.of();
    }
  }

  /// Lets in who is signed in and speaks the protocol.
  private record Admission(LiveAuthority authority) implements HandshakeInterceptor {

    @Override
    public boolean beforeHandshake(
        ServerHttpRequest request,
        ServerHttpResponse response,
        WebSocketHandler handler,
        Map<String, Object> attributes) {
      boolean speaks =
          request.getHeaders().getOrEmpty("Sec-WebSocket-Protocol").stream()
              .flatMap(names -> List.of(names.split("\\s*,\\s*", -1)).stream())
              .anyMatch(PROTOCOL::equals);
      if (!speaks) {
        response.setStatusCode(HttpStatus.BAD_REQUEST);
        return false;
      }
      var caller = authority.caller(request);
      if (caller.isEmpty()) {
        response.setStatusCode(HttpStatus.FORBIDDEN);
        return false;
      }
      attributes.put(LiveSocket.CALLER, caller.get());
      return true;
    }

    @Override
    public void afterHandshake(
        ServerHttpRequest request,
        ServerHttpResponse response,
        WebSocketHandler handler,
        @org.jspecify.annotations.Nullable Exception problem) {}
  }
}
