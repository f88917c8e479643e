package org.kaitei.command.sheet;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What people changed in a row of a form.
 *
 * @param columns that no longer say what they said
 * @param written what every cell said when the form was written; an empty one is missing
 * @param form the same of all rows of the form
 */
record Touched(
    Set<String> columns, Map<String, String> written, Collection<Map<String, String>> form) {

  boolean has(String column) {
    return columns.contains(column);
  }

  /** The rows that show the same indicator, or the same component of it, this one among them. */
  Stream<Map<String, String>> alike() {
    return form.stream().filter(row -> same(row, "indicator_id") && same(row, "component"));
  }

  private boolean same(Map<String, String> row, String column) {
    return Objects.equals(row.get(column), written.get(column));
  }
}
