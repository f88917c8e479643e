package org.kaitei.query.pages.comment;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaitei.plan.RowKey;
import org.kaitei.query.pages.form.Form;
import org.kaitei.query.pages.form.RowPlace;
import org.kaitei.query.sheet.SheetDocument;
import org.kaitei.query.sheet.ShownRow;

/**
 * A row of a sheet that a note can be about.
 *
 * @param value under which a form sends it
 */
public record RowChoice(String value, String table, String no, String name, boolean chosen) {

  /**
   * @param chosen the values of those that are ticked
   */
  static List<RowChoice> of(SheetDocument sheet, List<String> chosen) {
    Set<RowKey> ticked = chosen.stream().map(RowPlace::row).collect(Collectors.toSet());
    return sheet.tables().stream()
        .flatMap(table -> table.rows().stream().map(row -> of(table, row, ticked)))
        .toList();
  }

  private static RowChoice of(SheetDocument.Table table, ShownRow row, Set<RowKey> ticked) {
    RowKey key = new RowKey(table.id(), row.no(), row.component());
    String name = row.component() == null ? row.name() : row.name() + "（" + row.component() + "）";
    return new RowChoice(RowPlace.of(key), table.title(), row.no(), name, ticked.contains(key));
  }

  /** The rows as the command API takes them. */
  static List<RowKey> sent(Form form) {
    return form.all("row").stream().map(RowPlace::row).toList();
  }
}
