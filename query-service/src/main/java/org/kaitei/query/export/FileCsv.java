package org.kaitei.query.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.kaitei.form.FormColumn;
import org.kaitei.form.SafeText;

/**
 * Writes a sheet as a CSV that the import takes again, see docs/import.md. Where all figures are
 * plain numbers it has the plain columns, otherwise those for cells as they were printed.
 */
final class FileCsv {

  private static final Pattern PLAIN = Pattern.compile("-?\\d+(\\.\\d+)?|[-－―]?");

  private final Form form;
  private final boolean printed;

  FileCsv(Form form) {
    this.form = form;
    printed =
        form.tables().stream().flatMap(table -> table.rows().stream()).anyMatch(this::isPrinted);
  }

  private boolean isPrinted(Form.Row row) {
    String kind = row.file().get("target_kind");
    return kind != null && row.file().containsKey("target") && !FileLine.PLAIN_KINDS.contains(kind)
        || figures().anyMatch(code -> !PLAIN.matcher(row.file().getOrDefault(code, "")).matches());
  }

  private Stream<String> figures() {
    return Stream.concat(
        Stream.of("baseline", "target"),
        form.years().stream().map(year -> FormColumn.actual(year).code()));
  }

  String text() {
    List<String> columns = columns();
    try {
      var text = new StringBuilder();
      CSVFormat.RFC4180.printRecord(text, columns.toArray());
      for (Form.Table table : form.tables()) {
        for (Form.Row row : table.rows()) {
          CSVFormat.RFC4180.printRecord(text, cells(row.file(), columns).toArray());
        }
      }
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory can be written", e);
    }
  }

  private List<String> columns() {
    List<String> columns = new ArrayList<>(FileLine.columns(form.years()));
    columns.add(FormColumn.REMARKS.code());
    if (!printed) {
      return columns;
    }
    columns.replaceAll(FileLine::printedColumn);
    return columns;
  }

  private static List<String> cells(Map<String, String> line, List<String> columns) {
    return columns.stream().map(column -> SafeText.of(line.getOrDefault(column, ""))).toList();
  }
}
