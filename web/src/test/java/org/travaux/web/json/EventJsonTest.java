package org.travaux.web.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Elsewhere;
import org.travaux.core.event.Event;
import org.travaux.core.event.Form;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.ProvisionInserted;
import org.travaux.core.event.InstrumentEvent.ProvisionSplit;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.Proposal;
import org.travaux.core.event.ProposalEvent.ProposalMade;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Role;
import org.travaux.core.event.Source;
import org.travaux.core.text.Edit;

class EventJsonTest {

  private static final Delegate ANA =
      new Delegate(new PersonId("ana"), new DelegationId("BRA"), Role.DELEGATE);
  private static final InstrumentId RES = new InstrumentId("res-71");
  private static final ProvisionId P1 = new ProvisionId("p1");
  private static final String HEAD =
      "{\"position\":12,\"at\":\"2022-01-13T09:30:00.070Z\","
          + "\"by\":{\"person\":\"ana\",\"delegation\":\"BRA\",\"role\":\"DELEGATE\"},";

  @Test
  void an_edit_is_told_with_its_author_and_its_wire_form() {
    var edited =
        new TextEdited(
            RES,
            P1,
            Edit.of(new Edit.Keep(5), new Edit.Insert("a\"\n\u0001ع"), new Edit.Delete(3)),
            new EditId("x1-7"),
            99,
            Optional.of(new LogPosition(4)));
    assertEquals(
        HEAD
            + "\"type\":\"text-edited\",\"instrument\":\"res-71\",\"provision\":\"p1\","
            + "\"edit\":[5,\"a\\\"\\n\\u0001ع\",-3],\"id\":\"x1-7\",\"undoes\":4}",
        json(edited));
  }

  @Test
  void what_is_optional_and_not_there_is_left_out() {
    var form = new Form(Form.Kind.OPERATIVE, 2, Form.Numbering.LETTER);
    assertEquals(
        HEAD
            + "\"type\":\"provision-inserted\",\"instrument\":\"res-71\",\"provision\":\"p1\","
            + "\"form\":{\"kind\":\"OPERATIVE\",\"level\":2,\"numbering\":\"LETTER\"},"
            + "\"text\":\"\"}",
        json(new ProvisionInserted(RES, P1, Optional.empty(), form, "", Optional.empty())));
  }

  @Test
  void numbers_and_delegates_stand_inside_an_event_too() {
    assertEquals(
        HEAD
            + "\"type\":\"provision-split\",\"instrument\":\"res-71\",\"provision\":\"p1\","
            + "\"offset\":3,\"into\":\"p2\"}",
        json(new ProvisionSplit(RES, P1, 3, new ProvisionId("p2"))));
    assertEquals(
        HEAD
            + "\"type\":\"accredited\",\"body\":\"cwg\","
            + "\"delegate\":{\"person\":\"ana\",\"delegation\":\"BRA\",\"role\":\"DELEGATE\"}}",
        json(new Accredited(new BodyId("cwg"), ANA)));
  }

  @Test
  void a_value_of_one_kind_or_another_says_which_first() {
    var proposal = new ProposalId("prop-1");
    assertEquals(
        HEAD
            + "\"type\":\"proposal-made\",\"proposal\":\"prop-1\",\"instrument\":\"res-71\","
            + "\"body\":\"cwg\",\"source\":{\"kind\":\"document\",\"document\":\"c24-60\"},"
            + "\"sponsors\":[\"BRA\",\"ARE\"],\"parts\":["
            + "{\"kind\":\"MOD\",\"provision\":\"p1\",\"edit\":[5,\"a\"],\"weight\":\"EDITORIAL\"},"
            + "{\"kind\":\"SUP\",\"provision\":\"p2\",\"reason\":\"old\","
            + "\"transferredTo\":{\"instrument\":\"res-9\"}}]}",
        json(
            new ProposalMade(
                proposal,
                RES,
                new BodyId("cwg"),
                new Source.Document(new DocumentId("c24-60")),
                List.of(new DelegationId("BRA"), new DelegationId("ARE")),
                List.of(
                    new Proposal.Modify(
                        P1,
                        Edit.replace(5, 0, "a"),
                        Proposal.Modify.Weight.EDITORIAL,
                        Optional.empty()),
                    new Proposal.Suppress(
                        new ProvisionId("p2"),
                        "old",
                        Optional.of(new Elsewhere(new InstrumentId("res-9"), Optional.empty())))),
                7)));
    assertEquals(
        HEAD
            + "\"type\":\"proposal-made\",\"proposal\":\"prop-1\",\"instrument\":\"res-71\","
            + "\"body\":\"cwg\",\"source\":{\"kind\":\"floor\"},\"sponsors\":[],\"parts\":[]}",
        json(
            new ProposalMade(
                proposal, RES, new BodyId("cwg"), new Source.Floor(), List.of(), List.of(), 7)));
  }

  @Test
  void any_text_comes_back_from_json_as_it_was() {
    var random = new Random(7);
    var mapper = StrictJson.mapper();
    for (int round = 0; round < 2000; round++) {
      var text = new StringBuilder();
      for (int length = random.nextInt(12); length > 0; length--) {
        text.appendCodePoint(
            random.nextBoolean() ? random.nextInt(128) : 0x600 + random.nextInt(0xD000));
      }
      var quoted = new StringBuilder();
      var plain = text.toString().replaceAll("[\\uD800-\\uDFFF]", "");
      JsonText.quote(quoted, plain);
      assertEquals(plain, mapper.readValue(quoted.toString(), String.class));
    }
  }

  @Test
  void moments_have_milliseconds_always() {
    for (var at : List.of("1969-12-31T23:59:59.999Z", "2022-01-01T00:00:00Z")) {
      var recorded =
          new Recorded(
              LogPosition.START,
              new Given(ANA, Instant.parse(at)),
              new ProvisionSplit(RES, P1, 3, P1));
      var told = StrictJson.mapper().readTree(EventJson.of(recorded)).get("at").asString();
      assertEquals(Instant.parse(at), Instant.parse(told));
      assertTrue(told.matches(".*:59\\.999Z|.*:00\\.000Z"), told);
    }
  }

  private static String json(Event event) {
    return EventJson.of(
        new Recorded(
            new LogPosition(12), new Given(ANA, Instant.parse("2022-01-13T09:30:00.07Z")), event));
  }
}
