package org.kaitei.query.pages;

import java.util.List;

/**
 * A table of a sheet, laid out as the printed one.
 *
 * @param years the reporting years that have a column
 * @param grouped whether its rows stand under group headings
 */
public record SheetTable(
    String id,
    String title,
    List<String> years,
    boolean grouped,
    List<Group> groups,
    List<Footnote> footnotes) {

  /** Whether any row is judged. */
  public boolean judged() {
    return groups.stream()
        .flatMap(group -> group.rows.stream())
        .anyMatch(r -> r.judgement() != null);
  }

  /**
   * Rows that share one heading.
   *
   * @param name null for rows without
   */
  public record Group(String name, List<SheetRow> rows) {}

  /**
   * @param row where the row stands that it is about
   */
  public record Footnote(int number, String id, Link row, String text) {}
}
