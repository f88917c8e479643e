package org.kaitei.query.export;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.kaitei.form.FormColumn;
import org.kaitei.plan.PlanId;

/**
 * A sheet as it is printed (進捗評価シート), before it becomes a spreadsheet or a PDF.
 *
 * @param lines below the title: whose plan it is, its state, as of when
 * @param years that have columns, the last being the one that is reported on
 * @param legend how achievements are computed and rows are judged
 * @param version of the sheet
 */
public record Form(
    PlanId plan,
    int year,
    String title,
    List<String> lines,
    List<Integer> years,
    List<Table> tables,
    List<String> legend,
    List<Note> notes,
    Instant asOf,
    long version) {

  public record Table(String id, String title, List<Row> rows) {

    boolean hasNothingIn(FormColumn column) {
      return rows.stream().allMatch(row -> row.cell(column).text().isEmpty());
    }
  }

  /**
   * @param group the heading that it shares with its neighbours; null for none
   * @param cells by the codes of their columns
   * @param file the row as a line of the sheet file, by its columns
   */
  public record Row(String group, Map<String, FormCell> cells, Map<String, String> file) {

    public FormCell cell(FormColumn column) {
      return cells.getOrDefault(column.code(), FormCell.NOTHING);
    }
  }

  /**
   * A note or an expert's comment.
   *
   * @param about which rows, initiative or section
   * @param speaker empty when who wrote it speaks
   */
  public record Note(String kind, String about, String speaker, String heading, String text) {}

  public List<FormColumn> columns() {
    return FormColumn.of(years);
  }

  /** The same form with other rows, and without what is written about them. */
  Form of(List<Integer> reported, List<Table> rows) {
    return new Form(plan, year, title, lines, reported, rows, List.of(), List.of(), asOf, version);
  }

  private static final Set<FormColumn> MAY_HIDE =
      Set.of(
          FormColumn.GROUP,
          FormColumn.COMPONENT,
          FormColumn.RELISTED,
          FormColumn.SDG_TARGETS,
          FormColumn.DEPARTMENT,
          FormColumn.REMARKS);

  /** Whether the column would only take up space: nothing stands in it in any table. */
  boolean hides(FormColumn column) {
    return tables.stream().allMatch(table -> hides(column, table));
  }

  /** The same of one table, where each can have columns of its own. */
  boolean hides(FormColumn column, Table table) {
    return (MAY_HIDE.contains(column) || isOfEarlierYear(column)) && table.hasNothingIn(column);
  }

  private boolean isOfEarlierYear(FormColumn column) {
    return years.stream()
        .filter(earlier -> earlier != year)
        .flatMap(earlier -> Stream.of(FormColumn.actualPeriod(earlier), FormColumn.actual(earlier)))
        .anyMatch(column::equals);
  }
}
