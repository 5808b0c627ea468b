package org.travaux.core.accreditation;

import static org.travaux.core.accreditation.Hearing.APPOINTED;
import static org.travaux.core.accreditation.Hearing.BY_ROOT;
import static org.travaux.core.accreditation.Hearing.BY_SYSTEM;
import static org.travaux.core.accreditation.Hearing.PERSON;
import static org.travaux.core.accreditation.Hearing.REGISTERED;
import static org.travaux.core.accreditation.Hearing.after;
import static org.travaux.core.accreditation.Hearing.by;
import static org.travaux.core.accreditation.Hearing.in;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.AccreditationEvent.PersonRegistered;
import org.travaux.core.event.Given;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.Role;

class RegisterPersonTest {

  @Test
  void an_administrator_registers_a_person() {
    after(APPOINTED).when(as(BY_ROOT, "Person One"), REGISTERED);
  }

  @Test
  void the_system_registers_the_first_person() {
    after().when(as(BY_SYSTEM, "Person One"), REGISTERED);
  }

  @Test
  void the_system_registers_nobody_once_there_is_an_administrator() {
    after(APPOINTED).refuses(as(BY_SYSTEM, "Person One"), FORBIDDEN, "");
  }

  @Test
  void nobody_else_registers_persons() {
    var chair = in("chair", Role.CHAIR);
    after(APPOINTED, new Accredited(Hearing.BODY, chair))
        .refuses(as(by(chair), "Person One"), FORBIDDEN, "");
  }

  @Test
  void registering_again_changes_nothing() {
    after(APPOINTED, REGISTERED).when(as(BY_ROOT, "Person One"));
  }

  @Test
  void an_identifier_stands_for_one_person() {
    after(APPOINTED, REGISTERED).refuses(as(BY_ROOT, "Person Two"), TAKEN, "person");
    after(APPOINTED)
        .refuses(new RegisterPerson(BY_ROOT, new PersonId("system"), "System"), TAKEN, "person");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", " Person", "Person ", "Per\nson", "Per\u0000son", "Per\ud83d"})
  void a_name_is_a_line_of_text(String name) {
    after(APPOINTED).refuses(as(BY_ROOT, name), INVALID, "name");
  }

  @Test
  void a_name_has_an_end() {
    after(APPOINTED).refuses(as(BY_ROOT, "x".repeat(201)), INVALID, "name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"张三", "مندوب\u200f", "Ж", "𠮷"})
  void a_name_may_be_in_any_script(String name) {
    after(APPOINTED).when(as(BY_ROOT, name), new PersonRegistered(PERSON, name));
  }

  private static RegisterPerson as(Given given, String name) {
    return new RegisterPerson(given, PERSON, name);
  }
}
