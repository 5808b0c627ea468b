package org.travaux.web.scenario;

import java.util.List;

/// One sentence of a scenario.
///
/// @param words what stands below the sentence between two lines of `"""`; empty if nothing does
/// @param table what stands below it between bars, the first row being what the columns are called
record Step(int line, String sentence, String words, List<Row> table) {

  /// @param cells in the order of the columns
  record Row(int line, List<String> cells) {

    Row {
      cells = List.copyOf(cells);
    }
  }

  Step {
    table = List.copyOf(table);
  }

  Step saying(String other) {
    return new Step(line, other, words, table);
  }
}
