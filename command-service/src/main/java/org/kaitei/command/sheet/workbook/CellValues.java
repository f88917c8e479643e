package org.kaitei.command.sheet.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.kaitei.command.sheet.workbook.CellContent.Moment;
import org.kaitei.command.sheet.workbook.CellContent.Unread;
import org.kaitei.command.sheet.workbook.CellContent.Words;

/** What cells of one workbook hold: the texts that they share, and the formats of their numbers. */
final class CellValues {

  private final SharedTexts texts;
  private final StylesTable styles;
  private final boolean from1904;
  private final Map<String, CellFormat> formats = new HashMap<>();
  private int cells;
  private int rows;
  private int merged;

  CellValues(SharedTexts texts, StylesTable styles, boolean from1904) {
    this.texts = texts;
    this.styles = styles;
    this.from1904 = from1904;
  }

  /** One more cell that holds something. */
  void count() {
    if (++cells > Limits.CELLS) {
      throw Container.tooLarge("cells", Limits.CELLS);
    }
  }

  /** One more row in which something stands, on whichever worksheet. */
  void countRow() {
    if (++rows > Limits.ROWS_TOGETHER) {
      throw Container.tooLarge("rows", Limits.ROWS_TOGETHER);
    }
  }

  /** One more merged cell, on whichever worksheet. */
  void countMerged() {
    if (++merged > Limits.MERGED) {
      throw Container.tooLarge("merged", Limits.MERGED);
    }
  }

  Raw raw(String type, String style) {
    return new Raw(type == null ? "n" : type, style);
  }

  /** A cell as the file writes it. */
  final class Raw {

    private final String type;
    private final String style;
    private boolean formula;

    private Raw(String type, String style) {
      this.type = type;
      this.style = style;
    }

    void formula() {
      formula = true;
    }

    /** Null when the cell holds nothing. */
    CellContent content(String value) {
      if (formula) {
        return new Unread("formula", Map.of());
      }
      if (value.isEmpty()) {
        return null;
      }
      return switch (type) {
        case "s" -> words(texts.getItemAt(Integer.parseInt(value)).getString());
        case "e" -> new Unread("error-in-cell", Map.of("found", value));
        case "b" -> words(value.equals("1") ? "TRUE" : "FALSE");
        case "d" -> new Moment(value.length() > 10 ? value.substring(0, 10) : value);
        case "n" -> format(style).content(Double.parseDouble(value), from1904);
        default -> words(value);
      };
    }
  }

  private static CellContent words(String text) {
    if (text.isBlank()) {
      return null;
    }
    if (text.length() > Limits.CELL_TEXT) {
      return new Unread(
          "text-too-long", Map.of("longest", Limits.CELL_TEXT, "sent", text.length()));
    }
    return new Words(text);
  }

  private CellFormat format(String style) {
    return style == null ? CellFormat.GENERAL : formats.computeIfAbsent(style, this::styled);
  }

  private CellFormat styled(String index) {
    int at = Integer.parseInt(index);
    if (at < 0 || at >= styles.getNumCellStyles()) {
      return CellFormat.GENERAL;
    }
    XSSFCellStyle found = styles.getStyleAt(at);
    return CellFormat.of(found.getDataFormat(), found.getDataFormatString());
  }
}
