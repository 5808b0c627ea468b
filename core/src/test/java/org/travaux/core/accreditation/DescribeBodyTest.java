package org.travaux.core.accreditation;

import static org.travaux.core.accreditation.Hearing.APPOINTED;
import static org.travaux.core.accreditation.Hearing.BODY;
import static org.travaux.core.accreditation.Hearing.BY_ROOT;
import static org.travaux.core.accreditation.Hearing.FOUNDED;
import static org.travaux.core.accreditation.Hearing.after;
import static org.travaux.core.accreditation.Hearing.by;
import static org.travaux.core.accreditation.Hearing.in;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.AccreditationEvent.BodyFounded;
import org.travaux.core.event.BodyEvent.BodyNamed;
import org.travaux.core.event.BodyEvent.BodyPlaced;
import org.travaux.core.event.BodyEvent.TermSet;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.Given;
import org.travaux.core.event.Role;

class DescribeBodyTest {

  private static final BodyId COUNCIL = new BodyId("council");
  private static final BodyId EXPERTS = new BodyId("experts");
  private static final Delegate CHAIR = in("chair", Role.CHAIR);
  private static final Delegate VICE = in("vice", Role.VICE_CHAIR);
  private static final Delegate SECRETARY = in("secretary", Role.SECRETARIAT);
  private static final LocalDate FIRST = LocalDate.parse("2018-11-16");
  private static final Optional<LocalDate> LAST = Optional.of(LocalDate.parse("2022-10-14"));

  @Test
  void an_administrator_says_what_a_body_is_called() {
    var named = new BodyNamed(BODY, Optional.of("CWG-SFP"), List.of("Group on the plan"));
    founded()
        .when(name("CWG-SFP", List.of("Group on the plan"), BY_ROOT), named)
        .refuses(name("CWG-SFP", List.of(), by(CHAIR)), FORBIDDEN, "")
        .refuses(name("cwg sfp", List.of(), BY_ROOT), INVALID, "acronym")
        .refuses(name("CWG", List.of(" "), BY_ROOT), INVALID, "others")
        .refuses(name("CWG", List.of("A", "A"), BY_ROOT), INVALID, "others")
        .refuses(
            name("CWG", IntStream.range(0, 51).mapToObj(at -> "Name " + at).toList(), BY_ROOT),
            INVALID,
            "others")
        .then(BY_ROOT, named)
        .nothingHappensWhen(name("CWG-SFP", List.of("Group on the plan"), BY_ROOT));
    after(APPOINTED).refuses(name("CWG", List.of(), BY_ROOT), UNKNOWN, "body");
  }

  @Test
  void a_body_reports_to_another_and_never_to_itself() {
    founded()
        .when(place(BODY, COUNCIL), placed(BODY, COUNCIL))
        .refuses(place(BODY, BODY), INVALID, "parent")
        .refuses(place(BODY, new BodyId("none")), UNKNOWN, "parent")
        .refuses(place(new BodyId("none"), COUNCIL), UNKNOWN, "body")
        .refuses(new PlaceBody(by(CHAIR), BODY, Optional.of(COUNCIL)), FORBIDDEN, "")
        .then(BY_ROOT, placed(BODY, COUNCIL), placed(EXPERTS, BODY))
        .nothingHappensWhen(place(BODY, COUNCIL))
        .refuses(place(COUNCIL, EXPERTS), INVALID, "parent")
        .when(
            new PlaceBody(BY_ROOT, BODY, Optional.empty()), new BodyPlaced(BODY, Optional.empty()))
        .then(BY_ROOT, new BodyPlaced(BODY, Optional.empty()))
        .when(place(COUNCIL, EXPERTS), placed(COUNCIL, EXPERTS));
  }

  @Test
  void officers_have_terms() {
    founded()
        .when(term(CHAIR, LAST, BY_ROOT), new TermSet(BODY, CHAIR, FIRST, LAST))
        .when(
            term(VICE, Optional.empty(), by(SECRETARY)),
            new TermSet(BODY, VICE, FIRST, Optional.empty()))
        .refuses(term(CHAIR, LAST, by(SECRETARY)), FORBIDDEN, "")
        .refuses(term(in("ana", Role.DELEGATE), LAST, BY_ROOT), INVALID, "officer")
        .refuses(term(in("nobody", Role.VICE_CHAIR), LAST, BY_ROOT), UNKNOWN, "officer")
        .refuses(term(CHAIR, Optional.of(FIRST.minusDays(1)), BY_ROOT), INVALID, "last")
        .then(BY_ROOT, new TermSet(BODY, CHAIR, FIRST, LAST))
        .nothingHappensWhen(term(CHAIR, LAST, BY_ROOT));
  }

  private static Hearing founded() {
    return after(
        APPOINTED,
        FOUNDED,
        new BodyFounded(COUNCIL, "Council"),
        new BodyFounded(EXPERTS, "Experts"),
        new Accredited(BODY, CHAIR),
        new Accredited(BODY, VICE),
        new Accredited(BODY, SECRETARY));
  }

  private static NameBody name(String acronym, List<String> others, Given given) {
    return new NameBody(given, BODY, Optional.of(acronym), others);
  }

  private static PlaceBody place(BodyId body, BodyId parent) {
    return new PlaceBody(BY_ROOT, body, Optional.of(parent));
  }

  private static BodyPlaced placed(BodyId body, BodyId parent) {
    return new BodyPlaced(body, Optional.of(parent));
  }

  private static SetTerm term(Delegate officer, Optional<LocalDate> last, Given given) {
    return new SetTerm(given, BODY, officer, FIRST, last);
  }
}
