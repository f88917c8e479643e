package org.kaitei.query.pages.comment;

import java.util.List;
import org.kaitei.plan.RowKey;
import org.kaitei.query.pages.form.Command;
import org.kaitei.query.pages.form.Form;
import org.kaitei.query.sheet.SheetDocument;
import org.kaitei.query.sheet.ShownRow;

/**
 * A row of a sheet that a note can be about.
 *
 * @param value under which a form sends it
 */
public record RowChoice(String value, String table, String no, String name, boolean chosen) {

  /** No title, number or component has one. */
  private static final String APART = "\t";

  static List<RowChoice> of(SheetDocument sheet, List<String> chosen) {
    return sheet.tables().stream()
        .flatMap(table -> table.rows().stream().map(row -> of(table, row, chosen)))
        .toList();
  }

  private static RowChoice of(SheetDocument.Table table, ShownRow row, List<String> chosen) {
    String value = value(new RowKey(table.id(), row.no(), row.component()));
    String name = row.component() == null ? row.name() : row.name() + "（" + row.component() + "）";
    return new RowChoice(value, table.title(), row.no(), name, chosen.contains(value));
  }

  static String value(RowKey row) {
    String place = row.table() + APART + row.no();
    return row.component() == null ? place : place + APART + row.component();
  }

  /** The rows as the command API takes them. */
  static List<Object> sent(Form form) {
    return form.all("row").stream()
        .map(value -> value.split(APART, 3))
        .map(RowChoice::row)
        .toList();
  }

  private static Object row(String[] place) {
    return Command.fields(
        "table",
        place[0],
        "no",
        place.length > 1 ? place[1] : null,
        "component",
        place.length > 2 ? place[2] : null);
  }
}
