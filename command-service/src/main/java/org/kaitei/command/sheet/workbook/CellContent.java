package org.kaitei.command.sheet.workbook;

import java.util.Map;

/** What stands in a cell of a workbook. */
public sealed interface CellContent {

  /** Text as somebody typed it. */
  record Words(String text) implements CellContent {}

  /**
   * A number as its format shows it: with a percent sign, or with the unit that the format has
   * behind the digits.
   *
   * @param number with all its digits, whether or not the format shows them
   * @param behind what its format shows behind it
   * @param rounded whether the format shows fewer digits
   */
  record Amount(String number, String behind, boolean rounded) implements CellContent {

    public String text() {
      return number + behind;
    }
  }

  /**
   * A date, which a spreadsheet also makes of what only looks like one.
   *
   * @param code of the month, where the format shows no day, else of the day: {@code 2022-09}
   */
  record Moment(String code) implements CellContent {}

  /**
   * What nothing is read from.
   *
   * @param code why, as a fault
   */
  record Unread(String code, Map<String, Object> facts) implements CellContent {}
}
