package org.kaitei.command.sheet;

import java.util.HashMap;
import java.util.Map;

/**
 * Numbers the rows of tables that print no numbers, from 1. Rows that follow each other with
 * components of one indicator share a number.
 */
final class RowNumbers {

  private record Last(int no, String indicator) {}

  private final Map<String, Last> last = new HashMap<>();

  /**
   * @param component null for the whole indicator
   */
  String next(String table, String indicator, String component) {
    Last before = last.getOrDefault(table, new Last(0, null));
    boolean same = component != null && indicator != null && indicator.equals(before.indicator);
    var now = new Last(before.no + (same ? 0 : 1), indicator);
    last.put(table, now);
    return Integer.toString(now.no);
  }
}
