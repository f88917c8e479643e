package org.kaitei.command.sheet;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kaitei.command.request.Texts;

/**
 * Why the figures of a file are corrected: one reason for all of it, one in a row of the file, or
 * one for a single cell. The nearest counts.
 *
 * @param all null when none was given for the file
 * @param byCell by the cells' addresses
 */
record Reasons(@Nullable String all, Map<String, String> byCell) {

  static Reasons one(String reason) {
    return new Reasons(reason, Map.of());
  }

  /** Null when nobody said it. */
  String of(SheetLine line, String column) {
    String own = byCell.get(line.cells().address(column));
    return own == null ? ofRow(line) : own;
  }

  /** For the row as a whole: its own, that of the file, else of one of its cells. */
  String of(SheetLine line) {
    return Stream.concat(
            Stream.of(ofRow(line)).filter(Objects::nonNull),
            line.cells().addresses().map(byCell::get).filter(Objects::nonNull))
        .findFirst()
        .orElse(null);
  }

  private String ofRow(SheetLine line) {
    String own = Texts.optional("reason", line.cells().said(Columns.REASON), Texts.REASON);
    return own == null ? all : own;
  }
}
