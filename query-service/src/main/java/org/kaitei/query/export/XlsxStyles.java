package org.kaitei.query.export;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The styles of a workbook, each made once. */
final class XlsxStyles {

  /** Text stays text, also when somebody edits the cell. */
  private static final String TEXT_FORMAT = "@";

  /** A workbook with more formats of its own is repaired by Excel. */
  private static final int MOST_FORMATS = 150;

  private final Workbook workbook;
  private final Map<String, CellStyle> made = new HashMap<>();
  private final Set<String> formats = new HashSet<>();

  XlsxStyles(Workbook workbook) {
    this.workbook = workbook;
  }

  CellStyle title() {
    return style(
        "title",
        style -> {
          style.setFont(font(16, true));
          style.setAlignment(HorizontalAlignment.CENTER);
        });
  }

  /** A line of words that belongs to no table. */
  CellStyle line() {
    return style("line", style -> style.setFont(font(10, false)));
  }

  CellStyle tableTitle() {
    return style("table", style -> style.setFont(font(12, true)));
  }

  CellStyle heading() {
    return style(
        "heading",
        style -> {
          style.setFont(font(10, true));
          style.setAlignment(HorizontalAlignment.CENTER);
          style.setVerticalAlignment(VerticalAlignment.CENTER);
          fill(style, IndexedColors.GREY_25_PERCENT);
          frame(style);
        });
  }

  /**
   * @param toFill whether people fill the cell in
   */
  CellStyle words(boolean toFill) {
    return cell("words", TEXT_FORMAT, HorizontalAlignment.LEFT, toFill);
  }

  /** Of words that are as short in each row. */
  CellStyle shortWords(boolean toFill) {
    return cell("short", TEXT_FORMAT, HorizontalAlignment.CENTER, toFill);
  }

  /** Of words where figures stand otherwise. */
  CellStyle wordsForFigure(boolean toFill) {
    return cell("instead", TEXT_FORMAT, HorizontalAlignment.RIGHT, toFill);
  }

  CellStyle figure(FormCell.Number number) {
    String digits = "#,##0" + (number.decimals() == 0 ? "" : "." + "0".repeat(number.decimals()));
    return figure(digits, number.unit() + number.more(), false);
  }

  CellStyle figureToFill(FormCell.Number number) {
    String digits = "#,##0" + (number.decimals() == 0 ? "" : "." + "0".repeat(number.decimals()));
    return figure(digits, number.unit() + number.more(), true);
  }

  /** Of a cell in which people write a figure of the unit. */
  CellStyle figureToFill(String unit) {
    return figure("General", unit, true);
  }

  private CellStyle figure(String digits, String behind, boolean toFill) {
    String whole = behind.isEmpty() ? digits : digits + quoted(behind);
    boolean fits = formats.contains(whole) || formats.size() < MOST_FORMATS;
    String format = fits ? whole : digits;
    formats.add(format);
    return cell("figure", format, HorizontalAlignment.RIGHT, toFill);
  }

  /** A percent sign that a program did not recognise as quoted would multiply the number. */
  private static String quoted(String behind) {
    return '"' + behind.replace('%', '％').replace("\"", "\"\\\"\"") + '"';
  }

  private CellStyle cell(String kind, String format, HorizontalAlignment side, boolean toFill) {
    return style(
        kind + toFill + format,
        style -> {
          style.setFont(font(10, false));
          style.setDataFormat(workbook.createDataFormat().getFormat(format));
          style.setAlignment(side);
          style.setVerticalAlignment(VerticalAlignment.CENTER);
          style.setWrapText(true);
          style.setLocked(!toFill);
          frame(style);
          if (toFill) {
            fill(style, IndexedColors.LIGHT_YELLOW);
          }
        });
  }

  private CellStyle style(String key, Consumer<CellStyle> looks) {
    return made.computeIfAbsent(
        key,
        any -> {
          CellStyle style = workbook.createCellStyle();
          looks.accept(style);
          return style;
        });
  }

  private final Map<String, Font> fonts = new HashMap<>();

  private Font font(int points, boolean bold) {
    return fonts.computeIfAbsent(
        points + " " + bold,
        any -> {
          Font font = workbook.createFont();
          font.setFontName("游ゴシック");
          font.setFontHeightInPoints((short) points);
          font.setBold(bold);
          return font;
        });
  }

  private static void fill(CellStyle style, IndexedColors colour) {
    style.setFillForegroundColor(colour.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  private static void frame(CellStyle style) {
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
  }
}
