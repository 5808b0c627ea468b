package org.travaux.web.scenario;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// What one play has to do with: the server, who is there, what things are called on that server,
/// what is spoken of, and the moments that were given a name.
final class Stage {

  /// Somebody who can speak.
  ///
  /// @param delegation what the server calls it
  record Voice(String person, String delegation, String token) {}

  private static final long UNKNOWN = -1;

  private final Server server;
  private final String administrator;
  private final String run;

  private final Map<String, Voice> voices = new LinkedHashMap<>();
  private final Map<String, Object> seats = new HashMap<>();
  private final Map<String, Long> moments = new HashMap<>();
  private final Map<String, List<Long>> noted = new HashMap<>();
  /// What was spoken of last, by its kind.
  private final Map<String, String> current = new HashMap<>();

  private Optional<Long> moment = Optional.empty();
  private Optional<Refused> refused = Optional.empty();
  private long last;
  private List<Long> happened = List.of();
  private int counted;
  private long days = UNKNOWN;

  /// @param administrator a token
  /// @param run what makes the names of this play its own
  Stage(Server server, String administrator, String run) {
    this.server = server;
    this.administrator = administrator;
    this.run = run;
  }

  /// What something is called on the server that all plays share.
  String shared(String name) {
    return slug(name) + "-" + run;
  }

  /// What the play calls something that is [#shared].
  String bare(String shared) {
    var end = "-" + run;
    return shared.endsWith(end) ? shared.substring(0, shared.length() - end.length()) : shared;
  }

  /// What something is called within what is spoken of.
  static String slug(String name) {
    var slug = name.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^-+|-+$", "");
    if (slug.isEmpty()) {
      throw new Wrong("\"" + name + "\" has no letter or digit to be called by.");
    }
    return slug.toLowerCase(Locale.ROOT);
  }

  /// An identifier that nothing else has.
  String fresh(String kind) {
    counted++;
    return kind + "-" + counted;
  }

  Server server() {
    return server;
  }

  String administrator() {
    return administrator;
  }

  /// Somebody has a seat at a body's table, one each.
  void seat(String name, String body, Object delegate) {
    seats.put(name + " at " + body, delegate);
  }

  /// As the body knows who acts.
  Object delegate(String name, String body) {
    return Optional.ofNullable(seats.get(name + " at " + body))
        .orElseThrow(() -> new Wrong(name + " does not sit at that table."));
  }

  void enter(String name, Voice voice) {
    voices.put(name, voice);
  }

  Optional<Voice> present(String name) {
    return Optional.ofNullable(voices.get(name));
  }

  Voice voice(String name) {
    return present(name)
        .orElseThrow(() -> new Wrong("Nobody here is " + name + ": " + voices.keySet() + "."));
  }

  /// What the play calls who speaks for a delegation.
  String called(String delegation) {
    return voices.entrySet().stream()
        .filter(voice -> voice.getValue().delegation().equals(delegation))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(delegation);
  }

  void speakOf(String kind, String name) {
    current.put(kind, shared(name));
  }

  String current(String kind) {
    return Optional.ofNullable(current.get(kind))
        .orElseThrow(() -> new Wrong("No " + kind + " was spoken of so far."));
  }

  String path() {
    return "/api/instruments/" + current("instrument");
  }

  /// Somebody does something; this is the position at which it stands.
  JsonNode give(String who, String path, Object command) {
    var answer = server.post(voice(who).token(), path, command);
    if (answer.has("position")) {
      last = answer.path("position").asLong();
    }
    happened = answer.path("events").valueStream().map(Stage::position).toList();
    return answer;
  }

  /// What can be seen at the moment that is spoken of, by who is there first.
  JsonNode see(String path) {
    return see(reader(), path);
  }

  private String reader() {
    return voices.values().stream().findFirst().map(Voice::token).orElse(administrator);
  }

  /// What somebody can see.
  JsonNode seenBy(String who, String path) {
    return see(voice(who).token(), path);
  }

  private JsonNode see(String token, String path) {
    var at = moment.map(position -> (path.contains("?") ? "&" : "?") + "at=" + position);
    return server.get(token, path + at.orElse(""));
  }

  private static long position(JsonNode event) {
    return event.path("position").asLong();
  }

  /// What just came of what somebody did is called that.
  void note(String called) {
    if (happened.isEmpty()) {
      throw new Wrong("Nothing happened just now.");
    }
    noted.put(called, happened);
  }

  /// The positions of the events that were noted.
  List<Long> noted(String called) {
    return Optional.ofNullable(noted.get(called))
        .orElseThrow(() -> new Wrong("Nothing was noted as " + called + "."));
  }

  JsonNode event(long position) {
    return server.get(reader(), "/api/events/" + position);
  }

  void name(String called) {
    moments.put(called, last);
  }

  /// Plays something as it was at a moment that was given a name.
  void at(String called, Runnable what) {
    moment =
        Optional.of(
            Optional.ofNullable(moments.get(called))
                .orElseThrow(() -> new Wrong("No moment was called " + called + ".")));
    try {
      what.run();
    } finally {
      moment = Optional.empty();
    }
  }

  void remember(Refused refusal) {
    refused = Optional.of(refusal);
  }

  Optional<Refused> takeRefusal() {
    var taken = refused;
    refused = Optional.empty();
    return taken;
  }

  /// Now it is that moment, of this play. The first that a play names may lie behind what the
  /// server's clock shows: then the play is played as many days later.
  void time(String moment) {
    if (days == UNKNOWN) {
      var now = Instant.parse(server.get(administrator, "/api/clock").path("now").asString());
      days = Math.max(0, Duration.between(at(moment), now).toDays() + 1);
    }
    server.post(administrator, "/api/clock/move", Map.of("to", instant(moment)));
  }

  /// A day, or a moment of it, in UTC, as the server is to have it.
  String instant(String moment) {
    return at(moment).plus(shift()).toString();
  }

  String day(String day) {
    return LocalDate.parse(day).plusDays(shift().toDays()).toString();
  }

  private Duration shift() {
    return Duration.ofDays(Math.max(0, days));
  }

  private static Instant at(String moment) {
    var day = LocalDate.parse(moment.substring(0, 10));
    var time = moment.length() > 10 ? LocalTime.parse(moment.substring(11)) : LocalTime.MIDNIGHT;
    return day.atTime(time).toInstant(ZoneOffset.UTC);
  }
}
