package org.travaux.projections.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.travaux.core.draft.Draft;
import org.travaux.core.draft.Provision;
import org.travaux.core.draft.Text;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Form;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.text.Edit;

class DraftBytesTest {

  private static final Draft DRAFT = draft();

  /// With a text that is held in many chunks, cut inside a character too.
  private static Draft draft() {
    var text = Text.of("\uD83D\uDE00 والقمة ".repeat(3_000)).apply(Edit.replace(4_000, 7, "战略"));
    var form = new Form(Form.Kind.OPERATIVE, 2, Form.Numbering.LETTER);
    var opening =
        new InstrumentOpened(
            new InstrumentId("plan"), new BodyId("group"), "Plan 战略", "resolution", "en");
    return Draft.of(
        Optional.of(opening),
        List.of(
            new Provision(new ProvisionId("a"), form, text, Optional.of("pId7"), false),
            new Provision(new ProvisionId("b"), form, Text.EMPTY, Optional.empty(), true)),
        Map.of(new ProvisionId("c"), new ProvisionId("a")),
        Optional.of("for the plenary"));
  }

  @Test
  void a_draft_is_read_as_it_was_kept() {
    assertEquals(Optional.of(DRAFT), DraftBytes.read(DraftBytes.of(DRAFT)));
    var nothing = Draft.FOLD.initial();
    assertEquals(Optional.of(nothing), DraftBytes.read(DraftBytes.of(nothing)));
  }

  @Test
  void what_another_version_kept_or_is_not_whole_is_passed_over() throws IOException {
    var kept = DraftBytes.of(DRAFT);
    assertEquals(Optional.empty(), DraftBytes.read(Arrays.copyOf(kept, kept.length / 2)));
    assertEquals(Optional.empty(), DraftBytes.read(new byte[0]));

    var plain =
        new InflaterInputStream(new ByteArrayInputStream(kept), new Inflater(true)).readAllBytes();
    assertEquals(Optional.of(DRAFT), DraftBytes.read(deflated(plain)));
    plain[0]++;
    assertEquals(Optional.empty(), DraftBytes.read(deflated(plain)));
  }

  private static byte[] deflated(byte[] plain) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(bytes, new Deflater(1, true))) {
      out.write(plain);
    }
    return bytes.toByteArray();
  }
}
