package org.kaitei.command.sheet.workbook;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kaitei.form.FormNames;

/**
 * What a form said when it was written, which it keeps on a hidden worksheet.
 *
 * @param plan whose form it is
 * @param columns what its cells are called
 * @param rows by the names of the rows: what stood in them, without the empty cells
 */
public record WrittenForm(
    String plan, String year, List<String> columns, Map<String, Map<String, String>> rows) {

  /** Empty when the workbook is no form, or has lost what it said. */
  public static Optional<WrittenForm> of(Workbook workbook) {
    return workbook.worksheets().stream()
        .filter(WrittenForm::isWritten)
        .findFirst()
        .map(WrittenForm::of);
  }

  static boolean isWritten(Worksheet worksheet) {
    return worksheet.name().equals(FormNames.WRITTEN)
        && !worksheet.rows().isEmpty()
        && Headings.text(worksheet.rows().getFirst(), 0).equals(FormNames.MARK);
  }

  private static WrittenForm of(Worksheet written) {
    var facts = new HashMap<String, String>();
    var rows = new LinkedHashMap<String, Map<String, String>>();
    List<String> columns = List.of();
    for (GridRow row : written.rows()) {
      if (row.number() < FormNames.WRITTEN_HEADING + 1) {
        facts.put(Headings.text(row, 0), Headings.text(row, 1));
      } else if (row.number() == FormNames.WRITTEN_HEADING + 1) {
        columns = texts(row);
      } else {
        rows.put(Headings.text(row, 0), cells(row, columns));
      }
    }
    return new WrittenForm(
        facts.getOrDefault("plan", ""), facts.getOrDefault("year", ""), columns, rows);
  }

  private static List<String> texts(GridRow row) {
    return IntStream.range(0, row.width()).mapToObj(column -> Headings.text(row, column)).toList();
  }

  private static Map<String, String> cells(GridRow row, List<String> columns) {
    var cells = new HashMap<String, String>();
    List<String> texts = texts(row);
    for (int i = 0; i < Math.min(texts.size(), columns.size()); i++) {
      if (!texts.get(i).isEmpty()) {
        cells.put(columns.get(i), texts.get(i));
      }
    }
    return cells;
  }
}
