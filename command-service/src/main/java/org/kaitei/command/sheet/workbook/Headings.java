package org.kaitei.command.sheet.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.kaitei.command.sheet.workbook.CellContent.Words;
import org.kaitei.form.FormNames;

/**
 * Tells the headings of tables from all other rows: a row with the word for the indicator and two
 * more of the words that a table has over its columns.
 */
final class Headings {

  private static final int ENOUGH = 3;

  private final Predicate<String> isName;

  /**
   * @param isName whether a sheet file may have a column of that name
   */
  Headings(Predicate<String> isName) {
    this.isName = isName;
  }

  /**
   * What the columns are called in a sheet file, from the first of the worksheet; what no file has
   * by what stands there, and empty where nothing does.
   *
   * @param below the row under it, which may tell columns apart; null for none
   * @return empty when it is no heading
   */
  List<String> of(GridRow row, GridRow below) {
    boolean parted = below != null && isParts(below);
    int width = parted ? Math.max(row.width(), below.width()) : row.width();
    var names = new ArrayList<String>();
    int known = 0;
    String shared = "";
    for (int column = 0; column < width; column++) {
      String text = text(row, column);
      String part = parted ? text(below, column) : "";
      shared = text.isEmpty() && !part.isEmpty() ? shared : text;
      String name = name(shared, part);
      known += isName.test(name) ? 1 : 0;
      names.add(name);
    }
    return known >= ENOUGH && names.contains("indicator") ? names : List.of();
  }

  private String name(String heading, String part) {
    return isName.test(heading) || heading.equals(FormNames.CODES)
        ? heading
        : JapaneseHeadings.code(heading, part).orElse(heading);
  }

  /** Whether all that stands in the row tells columns apart. */
  static boolean isParts(GridRow row) {
    return row.filled().allMatch(column -> JapaneseHeadings.isPart(text(row, column)));
  }

  /** Whether the names are hidden ones of the form, above the headings that people see. */
  static boolean areCodes(List<String> names) {
    return names.getFirst().equals(FormNames.CODES);
  }

  static String text(GridRow row, int column) {
    return row.cell(column) instanceof Words words ? words.text().strip() : "";
  }
}
