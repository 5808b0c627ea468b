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
import org.travaux.core.event.AccreditationEvent.AccreditationWithdrawn;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.AccreditationEvent.BodyFounded;
import org.travaux.core.event.AccreditationEvent.CapacityGiven;
import org.travaux.core.event.AccreditationEvent.PersonRegistered;
import org.travaux.core.event.BodyEvent.BodyNamed;
import org.travaux.core.event.BodyEvent.BodyPlaced;
import org.travaux.core.event.BodyEvent.ProcedureSet;
import org.travaux.core.event.BodyEvent.TermSet;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Capacity;
import org.travaux.core.event.Contradiction;
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
        .when(
            new NameBody(BY_ROOT, BODY, Optional.empty(), many(50)),
            new BodyNamed(BODY, Optional.empty(), many(50)))
        .refuses(name("CWG-SFP", List.of(), by(CHAIR)), FORBIDDEN, "")
        .refuses(name("cwg sfp", List.of(), BY_ROOT), INVALID, "acronym")
        .refuses(name("CWG", List.of(" "), BY_ROOT), INVALID, "others")
        .refuses(name("CWG", List.of("A", "A"), BY_ROOT), INVALID, "others")
        .refuses(name("CWG", many(51), BY_ROOT), INVALID, "others")
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

  @Test
  void an_officer_whose_term_is_over_lets_nobody_in_and_puts_nobody_in_the_own_place() {
    var eva = in("eva", Role.DELEGATE);
    var letIn = new Accredit(by(CHAIR), BODY, eva);
    var inPlace = new GiveCapacity(by(CHAIR), BODY, eva, new Capacity.Representing(CHAIR));
    var yesterday = Optional.of(LocalDate.parse("2031-05-05"));
    founded()
        .then(BY_ROOT, new PersonRegistered(eva.person(), "Eva"))
        .when(letIn, new Accredited(BODY, eva))
        .then(BY_ROOT, new Accredited(BODY, eva))
        .when(inPlace, new CapacityGiven(BODY, eva, new Capacity.Representing(CHAIR)))
        .then(BY_ROOT, new TermSet(BODY, CHAIR, FIRST, yesterday))
        .refuses(new Accredit(by(CHAIR), BODY, in("eva", Role.OBSERVER)), FORBIDDEN, "")
        .refuses(inPlace, FORBIDDEN, "")
        .then(BY_ROOT, new TermSet(BODY, CHAIR, FIRST, yesterday.map(day -> day.plusDays(1))))
        .when(inPlace, new CapacityGiven(BODY, eva, new Capacity.Representing(CHAIR)));
  }

  @Test
  void the_secretariat_says_on_what_the_chair_may_insist_and_the_chair_does_not() {
    var wanted = List.of(Contradiction.OPEN_BRACKETS, Contradiction.OBJECTION);
    var set = new ProcedureSet(BODY, wanted);
    founded()
        .when(new SetProcedure(by(SECRETARY), BODY, wanted.reversed()), set)
        .when(new SetProcedure(BY_ROOT, BODY, List.of()), new ProcedureSet(BODY, List.of()))
        .refuses(new SetProcedure(by(CHAIR), BODY, wanted), FORBIDDEN, "")
        .refuses(new SetProcedure(by(VICE), BODY, wanted), FORBIDDEN, "")
        .refuses(new SetProcedure(by(in("eve", Role.SECRETARIAT)), BODY, wanted), FORBIDDEN, "")
        .refuses(
            new SetProcedure(
                BY_ROOT, BODY, List.of(Contradiction.OBJECTION, Contradiction.OBJECTION)),
            INVALID,
            "insistable")
        .then(BY_ROOT, set)
        .nothingHappensWhen(new SetProcedure(by(SECRETARY), BODY, wanted));
    after(APPOINTED).refuses(new SetProcedure(BY_ROOT, BODY, wanted), UNKNOWN, "body");
  }

  @Test
  void a_term_that_went_with_the_office_can_be_set_again() {
    var set = new TermSet(BODY, CHAIR, FIRST, LAST);
    founded()
        .then(BY_ROOT, set, new AccreditationWithdrawn(BODY, CHAIR), new Accredited(BODY, CHAIR))
        .when(term(CHAIR, LAST, BY_ROOT), set);
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

  private static List<String> many(int names) {
    return IntStream.range(0, names).mapToObj(at -> "Name " + at).toList();
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
