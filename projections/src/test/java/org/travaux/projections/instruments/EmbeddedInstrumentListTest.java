package org.travaux.projections.instruments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.InstrumentId;
import org.travaux.projections.log.Folders;

class EmbeddedInstrumentListTest extends InstrumentListContract {

  @Override
  InstrumentList open() {
    return EmbeddedInstrumentList.open(Folders.temporary("list").resolve("list"));
  }

  @Test
  void it_is_there_again_when_the_file_is_opened_again() {
    var file = Folders.temporary("list").resolve("list");
    var listed =
        new Listed(
            new InstrumentId("a"),
            new BodyId("b"),
            "Plan",
            "resolution",
            "en",
            Instant.EPOCH,
            Optional.empty());
    try (var list = EmbeddedInstrumentList.open(file)) {
      list.put(listed);
    }
    try (var list = EmbeddedInstrumentList.open(file)) {
      assertEquals(Optional.of(listed), list.find(listed.instrument()));
    }
  }
}
