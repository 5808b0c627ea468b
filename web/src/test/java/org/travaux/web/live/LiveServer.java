package org.travaux.web.live;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.travaux.core.accreditation.Accredit;
import org.travaux.core.accreditation.AppointAdministrator;
import org.travaux.core.accreditation.FoundBody;
import org.travaux.core.accreditation.RegisterPerson;
import org.travaux.core.authority.Act;
import org.travaux.core.authority.Administrators;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Decisions;
import org.travaux.core.draft.Draft;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Form;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Role;
import org.travaux.core.instrument.InsertProvision;
import org.travaux.core.instrument.OpenInstrument;
import org.travaux.projections.accreditation.Roll;
import org.travaux.projections.log.LogTail;
import org.travaux.web.Travaux;

/// The application on a free port, with a body in which delegations may draft. Who calls is told by
/// the name in the place of the token.
public final class LiveServer implements AutoCloseable {

  public static final BodyId BODY = new BodyId("cwg-sfp");
  public static final InstrumentId DRAFT = new InstrumentId("res-71");
  static final ProvisionId VISION = new ProvisionId("p1");
  public static final ProvisionId WORLD = new ProvisionId("p2");
  static final Delegate CHAIR = delegate("chair", "BRA", Role.CHAIR);

  private static final Delegate ADMINISTRATOR =
      Administrators.delegate(new PersonId("administrator"));

  private final ConfigurableApplicationContext context;

  private LiveServer(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /// A node in a process of its own, which says where it is.
  public static void main(String[] settings) {
    var server =
        new LiveServer(new SpringApplicationBuilder(Travaux.class, ByName.class).run(settings));
    System.out.println(server.live());
  }

  public static LiveServer start(Path data, String... settings) {
    return start(data, ByName.class, settings);
  }

  /// @param more beans for this server
  static LiveServer start(Path data, Class<?> more, String... settings) {
    var arguments = new ArrayList<String>(List.of(settings));
    arguments.add("--server.port=0");
    arguments.add("--travaux.data=" + data);
    return new LiveServer(
        new SpringApplicationBuilder(Travaux.class, ByName.class, more)
            .run(arguments.toArray(String[]::new)));
  }

  /// With a body in which `d0`, `d1` and so on may draft, each faster than any hand.
  static LiveServer busy(Path data, int delegations, String... settings) {
    return busy(data, ByName.class, delegations, settings);
  }

  /// @param more beans for this server
  static LiveServer busy(Path data, Class<?> more, int delegations, String... settings) {
    var all = new ArrayList<String>(List.of(settings));
    all.add("--travaux.live.messages-per-second=100000");
    all.add("--travaux.live.message-burst=100000");
    var server = start(data, more, all.toArray(String[]::new)).found();
    for (int i = 0; i < delegations; i++) {
      server.accredit(delegate("d" + i, "D" + i, Role.DELEGATE));
    }
    return server;
  }

  /// Founds the body, with a chair who is accredited there.
  public LiveServer found() {
    return found(CHAIR);
  }

  LiveServer found(Delegate chair) {
    tell(new RegisterPerson(by(Administrators.SYSTEM), ADMINISTRATOR.person(), "Administrator"));
    tell(new AppointAdministrator(by(Administrators.SYSTEM), ADMINISTRATOR.person()));
    tell(new FoundBody(by(ADMINISTRATOR), BODY, "Council Working Group"));
    return accredit(chair);
  }

  public LiveServer accredit(Delegate delegate) {
    register(delegate.person().value());
    tell(new Accredit(by(ADMINISTRATOR), BODY, delegate));
    return this;
  }

  void register(String person) {
    tell(new RegisterPerson(by(ADMINISTRATOR), new PersonId(person), "Person " + person));
  }

  /// Opens a draft with two provisions.
  public LiveServer open(InstrumentId draft) {
    return open(draft, CHAIR);
  }

  LiveServer open(InstrumentId draft, Delegate chair) {
    tell(new OpenInstrument(draft, BODY, "Strategic plan", "resolution", "en", by(chair)));
    tell(insert(draft, VISION, Optional.empty(), Form.Numbering.DECIMAL, "Vision", chair));
    tell(
        insert(
            draft, WORLD, Optional.of(VISION), Form.Numbering.NONE, "An inclusive world", chair));
    return this;
  }

  static InsertProvision insert(
      InstrumentId draft,
      ProvisionId provision,
      Optional<ProvisionId> after,
      Form.Numbering numbering,
      String text,
      Delegate chair) {
    var form = new Form(Form.Kind.PARAGRAPH, 1, numbering);
    return new InsertProvision(draft, BODY, provision, after, form, text, by(chair));
  }

  /// Decides, and returns when whoever connects from now on is met by somebody who knows of it.
  public Decisions.Decided tell(Decision<?> decision) {
    var decided =
        bean(Decisions.class)
            .decide(decision)
            .orTimeout(Line.PATIENCE.toSeconds(), TimeUnit.SECONDS)
            .join();
    bean(ByName.Names.class).await(decided.seen());
    return decided;
  }

  public <T> T bean(Class<T> kind) {
    return context.getBean(kind);
  }

  URI live() {
    return URI.create("ws://127.0.0.1:" + port() + LiveConfiguration.PATH);
  }

  int port() {
    return Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer()).getPort();
  }

  public Draft head(InstrumentId draft) {
    return bean(Past.class).head(draft).orElseThrow().state();
  }

  /// Whoever holds this name's session from now on is not signed in any more.
  void signOut(String person) {
    bean(ByName.Names.class).signedOut.add(new PersonId(person));
  }

  @Override
  public void close() {
    context.close();
  }

  public static Delegate delegate(String person, String delegation, Role role) {
    return new Delegate(new PersonId(person), new DelegationId(delegation), role);
  }

  static Given by(Delegate delegate) {
    return new Given(delegate, Instant.now().truncatedTo(ChronoUnit.MILLIS));
  }

  /// Everybody is who they say they are.
  @Configuration(proxyBeanMethods = false)
  static class ByName {

    @Bean
    @Primary
    Names names(LogTail tail) {
      var names = new Names();
      tail.follow(LogPosition.START, names::learn);
      return names;
    }

    @Bean
    @Order(0)
    SecurityFilterChain open(HttpSecurity http) {
      return http.securityMatcher(LiveConfiguration.PATH).csrf(csrf -> csrf.disable()).build();
    }

    static final class Names implements LiveAuthority {

      private final Set<PersonId> signedOut = ConcurrentHashMap.newKeySet();
      private volatile Roll roll = Roll.FOLD.initial();
      private LogPosition seen = LogPosition.NONE;

      synchronized void learn(List<Recorded> events) {
        for (var recorded : events) {
          roll = Roll.FOLD.evolve(roll, recorded);
          seen = recorded.position();
        }
        notifyAll();
      }

      synchronized void await(LogPosition position) {
        long deadlineNs = System.nanoTime() + Line.PATIENCE.toNanos();
        while (seen.isBefore(position)) {
          long leftMs = Duration.ofNanos(deadlineNs - System.nanoTime()).toMillis();
          assertTrue(leftMs > 0, "what was decided is heard of in time");
          try {
            wait(leftMs);
          } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
          }
        }
      }

      @Override
      public Optional<Caller> caller(ServerHttpRequest handshake) {
        var header = handshake.getHeaders().getFirst("Authorization");
        return Optional.ofNullable(header)
            .map(token -> token.substring("Bearer ".length()))
            .filter(name -> name.matches("[a-z][a-z0-9]*"))
            .map(PersonId::new)
            .filter(person -> roll.name(person).isPresent())
            .map(Known::new);
      }

      @Override
      public Optional<Delegate> delegate(PersonId person, BodyId body, Act act) {
        return roll.delegates(person, body).stream()
            .filter(delegate -> roll.permits(delegate, body, act))
            .findFirst();
      }

      private final class Known implements Caller {

        private final PersonId person;

        Known(PersonId person) {
          this.person = person;
        }

        @Override
        public PersonId person() {
          return person;
        }

        @Override
        public boolean isSignedIn() {
          return !signedOut.contains(person);
        }
      }
    }
  }
}
