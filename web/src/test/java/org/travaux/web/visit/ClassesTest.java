package org.travaux.web.visit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClassesTest {

  @Test
  void all_of_the_application_is_loaded() throws IOException {
    var loaded = Classes.load();
    for (var name :
        List.of(
            "org.travaux.core.consensus.Evolving",
            "org.travaux.projections.proposals.Collisions$Search",
            "org.travaux.web.visit.FirstVisit",
            "com.github.difflib.DiffUtils",
            "org.pcollections.HashTreePMap")) {
      assertTrue(loaded.contains(name), name);
    }
  }
}
