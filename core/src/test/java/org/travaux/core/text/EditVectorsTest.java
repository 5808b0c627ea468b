package org.travaux.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/// `-Dtravaux.vectors=write` writes the file anew after a change that is meant.
class EditVectorsTest {

  @Test
  void the_file_of_cases_is_what_java_computes() throws Exception {
    if ("write".equals(System.getProperty("travaux.vectors"))) {
      Files.createDirectories(EditVectors.FILE.getParent());
      Files.writeString(EditVectors.FILE, EditVectors.generate());
    }
    var file = Files.readString(EditVectors.FILE);
    assertTrue(file.lines().count() > 300);
    assertEquals(EditVectors.generate(), file);
  }
}
