package org.kaitei.command.sheet;

import java.util.Map;
import java.util.Set;

/**
 * What people changed in a row of a form.
 *
 * @param columns that no longer say what they said
 * @param written what every cell said when the form was written; an empty one is missing
 */
record Touched(Set<String> columns, Map<String, String> written) {

  boolean has(String column) {
    return columns.contains(column);
  }
}
