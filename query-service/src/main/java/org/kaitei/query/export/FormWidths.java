package org.kaitei.query.export;

import org.kaitei.form.FormColumn;

/** How wide the columns of the form are, and how many lines a text takes in one. */
final class FormWidths {

  /** What a line cannot use: the cell's own margin, and a mark that may not begin a line. */
  private static final int MARGIN = 2;

  private FormWidths() {}

  /** Counted in digits. */
  static int of(FormColumn column) {
    return switch (column.code()) {
      case "no" -> 5;
      case "relisted" -> 6;
      case "component", "unit" -> 9;
      case "printed_achievement", "computed_achievement" -> 9;
      case "baseline_fy", "target_fy" -> 11;
      case "group", "method", "target" -> 18;
      case "indicator" -> 34;
      case "reason", "note" -> 30;
      default -> column.code().startsWith("fy_in_") ? 11 : 15;
    };
  }

  /**
   * @param digits the width of the column
   */
  static int lines(String text, int digits) {
    int fit = Math.max(1, digits - MARGIN);
    return text.lines().mapToInt(line -> Math.max(1, (digits(line) + fit - 1) / fit)).sum();
  }

  /** Kanji and the like are as wide as two digits. */
  private static int digits(String line) {
    return line.codePoints().map(character -> character < 0x2000 ? 1 : 2).sum();
  }
}
