package org.travaux.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.travaux.web.Installation;
import org.travaux.web.RunningTravaux;
import org.travaux.web.Visitor;
import org.travaux.web.Visitor.Answer;

/// The product with an administrator, a body, a secretary, two delegates, an auditor and somebody
/// who is nobody there.
final class Meeting implements AutoCloseable {

  final RunningTravaux travaux;
  final Visitor root;
  final Visitor secretary;
  final Visitor ana;
  final Visitor bo;
  final Visitor auditor;
  final Visitor stranger;

  private Meeting(RunningTravaux travaux) {
    this.travaux = travaux;
    root = Installation.becomeAdministrator(travaux);
    root.get("/api/identity/me");
    made(root.post("/api/identity/bodies", Map.of("body", "cwg", "title", "Working group")));
    secretary = join("sec", "SEC", "SECRETARIAT");
    ana = join("ana", "BRA", "DELEGATE");
    bo = join("bo", "CHE", "DELEGATE");
    auditor = join("aud", "SEC", "AUDITOR");
    stranger = register("eve");
  }

  static Meeting open(Path data, String... settings) {
    return new Meeting(RunningTravaux.start(data, settings));
  }

  Visitor join(String person, String delegation, String role) {
    var visitor = register(person);
    made(
        root.post(
            "/api/identity/bodies/cwg/accreditations",
            Map.of("person", person, "delegation", delegation, "role", role)));
    return visitor;
  }

  private Visitor register(String person) {
    made(root.post("/api/identity/persons", Map.of("person", person, "name", person)));
    var visitor = new Visitor(travaux.uri());
    visitor.submit(Installation.link(root, person), Map.of()).expect(303);
    visitor.get("/api/identity/me");
    return visitor;
  }

  /// Opens an instrument of two provisions, `p1` and `p2`.
  void openInstrument(String instrument) {
    made(
        secretary.post(
            "/api/instruments",
            Map.of(
                "instrument", instrument,
                "body", "cwg",
                "title", "Draft strategic plan",
                "kind", "resolution",
                "language", "en")));
    insert(instrument, "p1", "considering the strategic plan,");
    made(
        secretary.post(
            "/api/instruments/" + instrument + "/provisions",
            Map.of(
                "provision", "p2", "after", "p1", "form", form(), "text", "resolves to adopt it")));
  }

  void insert(String instrument, String provision, String text) {
    made(
        secretary.post(
            "/api/instruments/" + instrument + "/provisions",
            Map.of("provision", provision, "form", form(), "text", text)));
  }

  static Map<String, Object> form() {
    return Map.of("kind", "OPERATIVE", "level", 1, "numbering", "DECIMAL");
  }

  /// An edit of a provision on the text as it stands.
  Answer edit(Visitor by, String path, String id, Object... operations) {
    var position = by.get(path.substring(0, path.indexOf("/provisions"))).json().path("position");
    var edit = new LinkedHashMap<String, Object>();
    edit.put("base", position.asLong());
    edit.put("edit", List.of(operations));
    edit.put("id", id);
    return by.post(path + "/edit", edit);
  }

  /// The text of each provision that is not suppressed.
  static List<String> texts(Answer instrument) {
    return Stream.of(instrument.json().path("provisions"))
        .flatMap(provisions -> provisions.valueStream())
        .filter(provision -> !provision.path("suppressed").asBoolean())
        .map(provision -> provision.path("text").asString())
        .toList();
  }

  static Answer made(Answer answer) {
    assertEquals(2, answer.status() / 100, answer.status() + " " + answer.body());
    return answer;
  }

  static void problem(int status, String code, Answer answer) {
    assertEquals(status, answer.status(), answer.body());
    assertEquals(code, answer.code(), answer.body());
  }

  /// @param field at fault; empty if it is none
  static void problem(int status, String code, String field, Answer answer) {
    problem(status, code, answer);
    assertEquals(field, answer.json().path("field").asString(""), answer.body());
  }

  /// Up to which an instrument is told now.
  long position(String instrument) {
    return ana.get("/api/instruments/" + instrument).json().path("position").asLong();
  }

  @Override
  public void close() {
    travaux.close();
  }

  Answer consensus(String path) {
    return made(bo.get(path + "/consensus"));
  }

  /// How far a provision has come.
  static String state(Answer consensus, String provision) {
    return consensus
        .json()
        .path("provisions")
        .valueStream()
        .filter(one -> one.path("provision").asString().equals(provision))
        .map(one -> one.path("state").asString())
        .findFirst()
        .orElse("none");
  }

  /// A choice between the first provision as it is and another text.
  Answer openChoice(String path) {
    return ana.post(
        path + "/option-sets",
        Map.of(
            "set",
            "vision",
            "title",
            "Vision",
            "provisions",
            List.of("p1"),
            "options",
            List.of(
                Map.of(
                    "option",
                    "1",
                    "title",
                    "As it is",
                    "treatments",
                    List.of(Map.of("kind", "keep", "provision", "p1"))),
                Map.of(
                    "option",
                    "2",
                    "title",
                    "Another",
                    "treatments",
                    List.of(Map.of("kind", "replace", "provision", "p1", "text", "another text")),
                    "owners",
                    List.of("BRA")))));
  }
}
