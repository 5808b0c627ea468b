package org.travaux.web.clock;

import java.util.List;
import java.util.Map;
import org.travaux.web.Installation;
import org.travaux.web.RunningTravaux;
import org.travaux.web.Visitor;
import org.travaux.web.Visitor.Answer;

/// A body on a running product: an administrator, a secretary and two delegates.
final class Group {

  private static final String CONSULTATIONS = "/api/bodies/cwg/consultations";

  final Visitor root;
  final Visitor secretary;
  final Visitor chair;
  final Visitor ana;
  final Visitor bo;

  Group(RunningTravaux travaux) {
    root = Installation.becomeAdministrator(travaux);
    root.post("/api/identity/bodies", Map.of("body", "cwg", "title", "Group")).expect(201);
    secretary = join(travaux, "sec", "SEC", "SECRETARIAT");
    chair = join(travaux, "carla", "POL", "CHAIR");
    ana = join(travaux, "ana", "BRA", "DELEGATE");
    bo = join(travaux, "bo", "CHE", "DELEGATE");
  }

  private Visitor join(RunningTravaux travaux, String person, String delegation, String role) {
    root.post("/api/identity/persons", Map.of("person", person, "name", person)).expect(201);
    root.post(
            Installation.accreditations("cwg"),
            Map.of("person", person, "delegation", delegation, "role", role))
        .expect(201);
    var visitor = new Visitor(travaux.uri());
    visitor.submit(Installation.link(root, person), Map.of()).expect(303);
    return visitor;
  }

  /// Puts a text under silence.
  void circulate(String text, String deadline) {
    secretary
        .post(
            "/api/instruments",
            Map.of(
                "instrument", text,
                "body", "cwg",
                "title", "Next steps",
                "kind", "report",
                "language", "en"))
        .expect(201);
    secretary
        .post(silences(text), Map.of("silence", "s", "subject", "Next steps", "deadline", deadline))
        .expect(201);
  }

  /// Refers a question to Brazil.
  void consult(String consultation, String deadline) {
    chair
        .post(
            CONSULTATIONS,
            Map.of(
                "consultation",
                consultation,
                "subject",
                "The platform",
                "mandate",
                "to agree",
                "lead",
                "BRA",
                "members",
                List.of(),
                "deadline",
                deadline))
        .expect(201);
  }

  static Answer report(Visitor by, String consultation) {
    return by.post(
        CONSULTATIONS + "/" + consultation + "/report", Map.of("statement", "No text was agreed."));
  }

  static String consulted(Visitor by, String consultation) {
    return by.get(CONSULTATIONS + "/" + consultation)
        .expect(200)
        .json()
        .at("/consultation/state")
        .asString();
  }

  /// How it was over, each time that it was.
  static List<String> overs(Visitor by, String consultation) {
    return by.get(CONSULTATIONS + "/" + consultation)
        .expect(200)
        .json()
        .path("history")
        .valueStream()
        .map(event -> event.path("type").asString())
        .filter(type -> type.equals("consultation-lapsed") || type.equals("consultation-reported"))
        .toList();
  }

  static Answer object(Visitor by, String text) {
    return by.post(silences(text) + "/s/object", Map.of("reason", "no mandate"));
  }

  static String state(Visitor by, String text) {
    return by.get(silences(text)).expect(200).json().at("/silences/0/state").asString();
  }

  static boolean isFrozen(Visitor by, String text) {
    return by.get("/api/instruments/" + text).expect(200).json().has("frozen");
  }

  /// How it ended, each time that it did.
  static List<String> endings(Visitor by, String text) {
    return by.get("/api/instruments/" + text + "/history")
        .expect(200)
        .json()
        .path("events")
        .valueStream()
        .map(event -> event.path("type").asString())
        .filter(type -> type.equals("adopted-by-silence") || type.equals("silence-broken"))
        .toList();
  }

  private static String silences(String text) {
    return "/api/instruments/" + text + "/silences";
  }
}
