package org.travaux.web.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// What a sentence says: the values in it, and what stands below it.
record Said(Step step, List<Object> values) {

  Said {
    values = List.copyOf(values);
  }

  String text(int index) {
    return (String) values.get(index);
  }

  /// The table below the sentence, a row each.
  ///
  /// @param columns that it has; one that need not be there ends in `?`
  List<Entry> table(String... columns) {
    if (step.table().isEmpty()) {
      throw new Wrong("A table is missing below this: " + String.join(", ", columns) + ".");
    }
    var head = step.table().getFirst();
    requireColumns(head, columns);
    return step.table().stream().skip(1).map(row -> entry(head.cells(), row)).toList();
  }

  /// The table below the sentence if it says one thing a row, its name and its value; nothing
  /// if there is none.
  Entry fields(String... names) {
    var known = new LinkedHashSet<String>();
    Arrays.stream(names).map(Said::bare).forEach(known::add);
    var fields = new HashMap<String, String>();
    for (var row : step.table()) {
      if (row.cells().size() != 2) {
        throw new Wrong(row.line(), "A row here is a name and a value.");
      }
      if (!known.contains(row.cells().getFirst())) {
        throw new Wrong(
            row.line(), row.cells().getFirst() + " is none of " + String.join(", ", known) + ".");
      }
      fields.put(row.cells().getFirst(), row.cells().getLast());
    }
    requireAll(step.line(), fields, names);
    return new Entry(step.line(), fields);
  }

  private static void requireColumns(Step.Row head, String... columns) {
    var known = new ArrayList<String>();
    Arrays.stream(columns).map(Said::bare).forEach(known::add);
    for (var column : head.cells()) {
      if (!known.contains(column)) {
        throw new Wrong(
            head.line(), "The column " + column + " is none of " + String.join(", ", known) + ".");
      }
    }
    var there = new LinkedHashMap<String, String>();
    head.cells().forEach(column -> there.put(column, column));
    requireAll(head.line(), there, columns);
  }

  private static void requireAll(int line, Map<String, String> there, String... names) {
    for (var name : names) {
      if (!name.endsWith("?") && !there.containsKey(name)) {
        throw new Wrong(line, name + " is missing.");
      }
    }
  }

  private static String bare(String name) {
    return name.endsWith("?") ? name.substring(0, name.length() - 1) : name;
  }

  private static Entry entry(List<String> columns, Step.Row row) {
    var cells = new HashMap<String, String>();
    for (int at = 0; at < columns.size(); at++) {
      cells.put(columns.get(at), row.cells().get(at));
    }
    return new Entry(row.line(), cells);
  }
}
