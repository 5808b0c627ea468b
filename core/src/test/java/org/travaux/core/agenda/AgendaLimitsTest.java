package org.travaux.core.agenda;

import static org.travaux.core.agenda.Plenary.AGENDA;
import static org.travaux.core.agenda.Plenary.CHAIR;
import static org.travaux.core.agenda.Plenary.GROUP;
import static org.travaux.core.agenda.Plenary.SECOND;
import static org.travaux.core.agenda.Plenary.SECRETARY;
import static org.travaux.core.decide.Refusal.Reason.INVALID;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.AgendaEvent.Adoption;
import org.travaux.core.event.AgendaEvent.AgendaAdopted;
import org.travaux.core.event.AgendaEvent.AgendaIssued;
import org.travaux.core.event.AgendaEvent.Objection;
import org.travaux.core.event.DelegationId;

class AgendaLimitsTest {

  @Test
  void two_hundred_and_fifty_delegations_are_on_record_against_an_agenda_and_no_more() {
    Plenary.sitting()
        .when(adopt(0, objecting(250)), adopted(0, objecting(250)))
        .refuses(adopt(0, objecting(251)), INVALID, "objections");
  }

  @Test
  void a_later_revision_is_adopted_anew_although_nothing_moved() {
    Plenary.sitting()
        .then(adopted(0, List.of()), new AgendaIssued(SECOND, AGENDA, 1, "in other words"))
        .when(adopt(1, List.of()), adopted(1, List.of()));
  }

  @Test
  void an_agenda_is_issued_in_twenty_languages_and_no_more() {
    Plenary.drafted()
        .when(issue(languages(20)), new AgendaIssued(SECOND, AGENDA, 0, "draft"))
        .refuses(issue(languages(21)), INVALID, "present");
  }

  private static List<Objection> objecting(int count) {
    return IntStream.range(0, count)
        .mapToObj(n -> new Objection(new DelegationId("D" + n), "it came late"))
        .toList();
  }

  private static List<String> languages(int count) {
    return IntStream.range(0, count).mapToObj(n -> "a" + (char) ('a' + n)).toList();
  }

  private static AdoptAgenda adopt(int revision, List<Objection> objections) {
    return new AdoptAgenda(SECOND, GROUP, revision, objections, CHAIR);
  }

  private static AgendaAdopted adopted(int revision, List<Objection> objections) {
    return new AgendaAdopted(SECOND, 1, revision, Adoption.AS_ISSUED, objections);
  }

  private static IssueAgenda issue(List<String> present) {
    return new IssueAgenda(SECOND, GROUP, AGENDA, 0, "draft", present, SECRETARY);
  }
}
