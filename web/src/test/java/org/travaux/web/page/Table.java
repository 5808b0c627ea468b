package org.travaux.web.page;

import com.microsoft.playwright.Browser;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.travaux.web.Installation;
import org.travaux.web.Visitor;

/// A draft before a body of its own, and the desks of those who draft it, for one test.
final class Table implements AutoCloseable {

  static final String ARABIC = "تُستعرض الأولويات في منتصف الفترة";

  private static final int LONGEST_MOMENT_SECONDS = 32;

  private final Chromium chromium;
  private final Installation installation = Installation.shared();
  private final String body = installation.body();
  private final String instrument = installation.name("draft");
  private final Visitor secretariat = signedIn("SEC", "SECRETARIAT");
  private final List<Desk> desks = new ArrayList<>();

  Table(Chromium chromium) {
    this.chromium = chromium;
    secretariat
        .post(
            "/api/instruments",
            Map.of(
                "instrument",
                instrument,
                "body",
                body,
                "title",
                "Plan " + instrument,
                "kind",
                "plan",
                "language",
                "en"))
        .expect(201);
    insert("h", "", "HEADING", "DECIMAL", "Thematic priorities");
    insert("p1", "h", "PARAGRAPH", "CONTINUOUS", "The Union has five priorities.");
    insert("p2", "p1", "PARAGRAPH", "CONTINUOUS", "Progress is measured each year.");
    insert("p3", "p2", "PARAGRAPH", "CONTINUOUS", ARABIC);
  }

  Visitor signedIn(String delegation, String role) {
    return installation.signIn(person(delegation, role));
  }

  private String person(String delegation, String role) {
    var person = installation.person();
    accredit(person, delegation, role);
    return person;
  }

  private void accredit(String person, String delegation, String role) {
    installation
        .administrator()
        .post(
            Installation.accreditations(body),
            Map.of("person", person, "delegation", delegation, "role", role))
        .expect(201);
  }

  private void insert(String id, String after, String kind, String numbering, String text) {
    insert(instrument, id, after, kind, numbering, text);
  }

  /// The chair has somebody put the first paragraph into a language.
  void requestTranslation(String language) {
    begin(
        "/api/instruments/" + instrument + "/rulings",
        Map.of(
            "ruling",
            "in-" + language,
            "targets",
            List.of(Map.of("kind", "provision", "provision", "p1")),
            "outcome",
            Map.of("kind", "translation-requested", "languages", List.of(language))));
  }

  /// The secretariat is to see to the draft in that language by a day that is past.
  void assignTranslation(String language) {
    begin(
        "/api/bodies/" + body + "/translations",
        Map.of(
            "task",
            instrument + "-" + language,
            "instrument",
            instrument,
            "language",
            language,
            "owner",
            Map.of("kind", "secretariat"),
            "due",
            Map.of("kind", "day", "day", "2022-03-01")));
  }

  /// Something to be done by a day, as it is agreed at a meeting of the body.
  Map<String, ?> task(String what, String owner, String day, String meeting) {
    return Map.of(
        "action",
        "a-" + instrument,
        "what",
        what,
        "owners",
        List.of(Map.of("kind", owner)),
        "due",
        Map.of("kind", "day", "day", day),
        "meeting",
        meeting);
  }

  /// The chair begins, or sets, something over HTTP.
  void begin(String path, Map<String, ?> wanted) {
    var answer = signedIn("NGA", "CHAIR").post(path, wanted);
    if (answer.status() >= 300) {
      throw new AssertionError(answer.body());
    }
  }

  /// A rendering of the draft, without any words yet.
  String rendering(String language, String title) {
    var rendering = installation.name("rendering");
    secretariat
        .post(
            "/api/instruments",
            Map.of(
                "instrument",
                rendering,
                "body",
                body,
                "title",
                title,
                "kind",
                "plan",
                "language",
                language))
        .expect(201);
    secretariat
        .post("/api/instruments/" + rendering + "/rendering", Map.of("source", instrument))
        .expect(200);
    return rendering;
  }

  /// A paragraph in front of all others of an instrument.
  void insertIn(String to, String id, String text) {
    insert(to, id, "", "PARAGRAPH", "CONTINUOUS", text);
  }

  private void insert(
      String to, String id, String after, String kind, String numbering, String text) {
    var wanted = new LinkedHashMap<String, Object>();
    wanted.put("provision", id);
    if (!after.isEmpty()) {
      wanted.put("after", after);
    }
    wanted.put("form", Map.of("kind", kind, "level", 1, "numbering", numbering));
    wanted.put("text", text);
    secretariat.post("/api/instruments/" + to + "/provisions", wanted).expect(201);
  }

  /// Convenes a meeting of the body, whose documents were due a while ago.
  String convene() {
    return convene("2022-01-20");
  }

  String convene(String first) {
    return convene(first, "CWG-2");
  }

  String convene(String first, String designation) {
    var meeting = installation.name("meeting");
    secretariat
        .post(
            "/api/meetings",
            Map.of(
                "meeting",
                meeting,
                "body",
                body,
                "title",
                "Meeting " + meeting,
                "designation",
                designation,
                "session",
                "ORDINARY",
                "venue",
                "IN_ROOM",
                "first",
                first,
                "last",
                first,
                "documentDeadline",
                "2021-12-20T12:00:00Z"))
        .expect(201);
    return meeting;
  }

  /// Registers a contribution that bears on the draft.
  void contribute(String meeting, String document, String title, String from) {
    secretariat
        .post(
            "/api/meetings/" + meeting + "/documents",
            Map.of(
                "document", installation.name(document),
                "kind", "CONTRIBUTION",
                "title", title,
                "from", List.of(from),
                "on", List.of(Map.of("instrument", instrument, "provisions", List.of())),
                "wanted", List.of("en", "fr"),
                "present", List.of("en")))
        .expect(201);
  }

  /// From now on the table's body reports to another one.
  void reportTo(String parent) {
    installation
        .administrator()
        .post("/api/bodies/" + body + "/place", Map.of("parent", parent))
        .expect(200);
  }

  /// Another text of the body, with one paragraph, `s1`.
  String anotherText(String title, String text) {
    var source = emptyText(title);
    insertIn(source, "s1", text);
    return source;
  }

  /// Another text of the body, without any words yet.
  String emptyText(String title) {
    var source = installation.name("source");
    secretariat
        .post(
            "/api/instruments",
            Map.of(
                "instrument",
                source,
                "body",
                body,
                "title",
                title,
                "kind",
                "opinion",
                "language",
                "en"))
        .expect(201);
    return source;
  }

  /// Says that words that a proposal would have a provision say come from another text of the body.
  void borrow(String proposal, String provision, int start, int end, String title, String text) {
    var source = anotherText(title, text);
    var path = "/api/instruments/" + instrument;
    var seen = position();
    secretariat
        .post(
            path + "/provenance",
            Map.of(
                "borrowing", installation.name("borrowing"),
                "proposal", proposal,
                "provision", provision,
                "base", seen,
                "start", start,
                "end", end,
                "from", Map.of("instrument", source, "provision", "s1", "position", seen)))
        .expect(201);
  }

  /// Circulates the draft for a moment: as long as it takes the server to hear of it in time.
  void circulateForAMoment(String subject) {
    for (int seconds = 2; seconds <= LONGEST_MOMENT_SECONDS; seconds *= 2) {
      var deadline = Instant.now().plusSeconds(seconds).toString();
      var wanted = Map.of("silence", "s" + seconds, "subject", subject, "deadline", deadline);
      if (secretariat.post("/api/instruments/" + instrument + "/silences", wanted).status()
          == 201) {
        return;
      }
    }
    throw new AssertionError("the server does not take it");
  }

  String instrument() {
    return instrument;
  }

  String body() {
    return body;
  }

  /// Somebody new sits down, signed in, in front of the list.
  Desk seat(String delegation, String role) {
    var desk = new Desk(chromium.browser(), installation.travaux().uri());
    desks.add(desk);
    return desk.signIn(installation.link(person(delegation, role)));
  }

  /// Somebody new who sits in another part of the world.
  Desk seatIn(String timeZone, String delegation, String role) {
    var there = new Browser.NewContextOptions().setTimezoneId(timeZone);
    var desk = new Desk(chromium.browser(), installation.travaux().uri(), there);
    desks.add(desk);
    return desk.signIn(installation.link(person(delegation, role)));
  }

  /// Somebody new who belongs to another table's body too.
  Desk seatAtBoth(Table other, String delegation, String role) {
    return seatAtBoth(other, delegation, role, role);
  }

  /// Somebody new who has another role there.
  Desk seatAtBoth(Table other, String delegation, String role, String roleThere) {
    var person = person(delegation, role);
    other.accredit(person, delegation, roleThere);
    var desk = stranger();
    return desk.signIn(installation.link(person));
  }

  /// Somebody new, with the draft open.
  Desk delegate(String delegation) {
    return seat(delegation, "DELEGATE").openDraft(instrument);
  }

  /// Whoever administers all of it.
  Desk administrator() {
    var desk = new Desk(chromium.browser(), installation.travaux().uri());
    desks.add(desk);
    return desk.signIn(installation.link("root"));
  }

  /// Somebody who is registered, and takes part nowhere.
  Desk unaccredited() {
    return stranger().signIn(installation.link(installation.person()));
  }

  /// Somebody in front of the door.
  Desk stranger() {
    var desk = new Desk(chromium.browser(), installation.travaux().uri());
    desks.add(desk);
    return desk;
  }

  /// Somebody who can sign in by password, and the name to do it with.
  String personWithPassword(String delegation, String role) {
    var person = person(delegation, role);
    installation.signInWithPassword(person);
    return person;
  }

  /// How far the log is.
  long position() {
    var path = "/api/instruments/" + instrument;
    return secretariat.get(path).expect(200).json().path("position").asLong();
  }

  /// What the server says a provision reads.
  String text(String provision) {
    var text = texts().get(provision);
    if (text == null) {
      throw new AssertionError("no provision " + provision);
    }
    return text;
  }

  /// What the server says all provisions read.
  Map<String, String> texts() {
    var texts = new LinkedHashMap<String, String>();
    for (var one :
        secretariat.get("/api/instruments/" + instrument).expect(200).json().path("provisions")) {
      texts.put(one.path("id").asString(), one.path("text").asString());
    }
    return texts;
  }

  @Override
  public void close() {
    desks.forEach(Desk::close);
  }
}
