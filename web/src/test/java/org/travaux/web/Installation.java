package org.travaux.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/// One running product that tests share, with an administrator. Each test brings persons and bodies
/// of its own.
public final class Installation {

  public static final String PASSWORD = "a long enough password";

  private static final Pattern LINK =
      Pattern.compile("\\bhttp://127\\.0\\.0\\.1:\\d+(/sign-in/\\S+)");

  private final RunningTravaux travaux;
  private final Visitor administrator;
  private final AtomicInteger named = new AtomicInteger();

  private Installation(RunningTravaux travaux) {
    this.travaux = travaux;
    this.administrator = becomeAdministrator(travaux);
  }

  private static final class Shared {
    private static final Installation SHARED = start();
  }

  /// Started when first asked for; ends with the JVM.
  public static Installation shared() {
    return Shared.SHARED;
  }

  private static Installation start() {
    try {
      var travaux = RunningTravaux.start(Files.createTempDirectory("travaux-web"));
      Runtime.getRuntime().addShutdownHook(new Thread(travaux::kill));
      return new Installation(travaux);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// Where the link leads that the first start has printed.
  public static String firstLink(RunningTravaux travaux) {
    return travaux.console().stream()
        .map(LINK::matcher)
        .filter(found -> found.find())
        .map(found -> found.group(1))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no link among " + travaux.console()));
  }

  /// Signs in the first administrator, `root`.
  public static Visitor becomeAdministrator(RunningTravaux travaux) {
    var visitor = new Visitor(travaux.uri());
    visitor
        .submit(firstLink(travaux), Map.of("person", "root", "name", "Root", "password", PASSWORD))
        .expect(303);
    return visitor;
  }

  public RunningTravaux travaux() {
    return travaux;
  }

  public Visitor administrator() {
    return administrator;
  }

  public Visitor stranger() {
    return new Visitor(travaux.uri());
  }

  /// An identifier that nobody else uses.
  public String name(String kind) {
    return kind + "-" + named.incrementAndGet();
  }

  /// A new body.
  public String body() {
    var body = name("body");
    administrator.post("/api/identity/bodies", Map.of("body", body, "title", body)).expect(201);
    return body;
  }

  /// A new person, who is not signed in and has no password.
  public String person() {
    var person = name("person");
    administrator
        .post("/api/identity/persons", Map.of("person", person, "name", person))
        .expect(201);
    return person;
  }

  public void accredit(String body, String person, String role) {
    administrator.post(accreditations(body), delegate(person, role)).expect(201);
  }

  public static String accreditations(String body) {
    return "/api/identity/bodies/" + body + "/accreditations";
  }

  public static Map<String, String> delegate(String person, String role) {
    return Map.of("person", person, "delegation", "CHE", "role", role);
  }

  /// Signs in by a link from the administrator.
  public Visitor signIn(String person) {
    var visitor = stranger();
    visitor.submit(link(person), Map.of()).expect(303);
    return visitor;
  }

  public String link(String person) {
    return link(administrator, person);
  }

  /// A one-time link for that person.
  public static String link(Visitor administrator, String person) {
    return administrator
        .post("/api/identity/persons/" + person + "/link", Map.of())
        .expect(201)
        .json()
        .path("path")
        .asString();
  }

  /// Signs in, and sets the password.
  public Visitor signInWithPassword(String person) {
    var visitor = signIn(person);
    visitor.put("/api/identity/password", Map.of("password", PASSWORD)).expect(204);
    return visitor;
  }
}
