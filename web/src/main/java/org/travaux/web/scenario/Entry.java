package org.travaux.web.scenario;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// A row of a table below a sentence, by the names of its columns.
///
/// @param cells of all columns that are there, empty ones too
record Entry(int line, Map<String, String> cells) {

  Entry {
    cells = Map.copyOf(cells);
  }

  String get(String column) {
    return optional(column)
        .orElseThrow(() -> new Wrong(line, "The column " + column + " says nothing here."));
  }

  Optional<String> optional(String column) {
    return Optional.ofNullable(cells.get(column)).filter(cell -> !cell.isEmpty());
  }

  /// If the column is there, what it says is what is seen; an empty cell says that nothing is.
  void requireSame(String column, String seen) {
    Optional.ofNullable(cells.get(column))
        .filter(expected -> !expected.equals(seen))
        .ifPresent(
            expected -> {
              throw new Wrong(line, column + " is \"" + seen + "\", not \"" + expected + "\".");
            });
  }

  /// What stands between commas.
  List<String> list(String column) {
    return optional(column).stream()
        .flatMap(all -> Arrays.stream(all.split(",", -1)))
        .map(String::strip)
        .toList();
  }

  /// @param what a reader would say that the column has to be
  <T> T read(String column, String what, Function<String, T> reading) {
    return read(get(column), column, what, reading);
  }

  <T> T read(String value, String column, String what, Function<String, T> reading) {
    try {
      return reading.apply(value);
    } catch (IllegalArgumentException | DateTimeException other) {
      throw new Wrong(line, column + " is " + what + ", not " + value + ".");
    }
  }
}
