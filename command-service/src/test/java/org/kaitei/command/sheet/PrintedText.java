package org.kaitei.command.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.kaitei.figure.Period;

/** A file of printed cells for tests. */
final class PrintedText {

  static final PrintedDefaults PERIODS =
      new PrintedDefaults(Period.fiscalYear(2021), Period.fiscalYear(2026), null);

  private PrintedText() {}

  /** The lines of the only row; its columns and cells come in turns. */
  static List<SheetLine> lines(String... cells) {
    return read(PERIODS, cells).lines();
  }

  static SheetLine line(String... cells) {
    List<SheetLine> lines = lines(cells);
    if (lines.size() != 1) {
      throw new AssertionError(lines);
    }
    return lines.getFirst();
  }

  static SheetFile read(PrintedDefaults defaults, String... cells) {
    var heading = new StringBuilder("indicator");
    var row = new StringBuilder("指標");
    for (int i = 0; i < cells.length; i += 2) {
      heading.append(',').append(cells[i]);
      row.append(",\"").append(cells[i + 1]).append('"');
    }
    return table(defaults, heading.toString(), row.toString());
  }

  static SheetFile table(PrintedDefaults defaults, String... lines) {
    String text = Arrays.stream(lines).collect(Collectors.joining("\n"));
    return SheetCsv.read(text.getBytes(StandardCharsets.UTF_8), 2024, defaults);
  }
}
