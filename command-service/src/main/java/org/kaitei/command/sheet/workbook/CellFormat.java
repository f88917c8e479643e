package org.kaitei.command.sheet.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.DateUtil;
import org.kaitei.command.sheet.workbook.CellContent.Amount;
import org.kaitei.command.sheet.workbook.CellContent.Moment;
import org.kaitei.command.sheet.workbook.CellContent.Unread;
import org.kaitei.ledger.Refusal;

/**
 * How a number is shown: 0.654 as 65.4%, 44287 as a day, 12 as 12人. A number means what it is shown
 * as, with all of its digits; one that is shown in thousands is not read, as nobody can tell which
 * was meant.
 *
 * @param decimals how many are shown; negative for as many as there are
 * @param unit what stands behind the digits
 */
record CellFormat(Kind kind, int decimals, String unit) {

  enum Kind {
    NUMBER,
    PERCENT,
    SCALED,
    DAY,
    MONTH,
    TIME
  }

  static final CellFormat GENERAL = new CellFormat(Kind.NUMBER, -1, "");

  /** Formats that Excel in Japan has by number alone, of dates with 年月日. */
  private static final Set<Integer> JAPANESE_DAYS =
      Set.of(27, 28, 29, 30, 31, 35, 36, 50, 51, 53, 54, 56, 57, 58);

  private static final Set<Integer> JAPANESE_MONTHS = Set.of(34, 52, 55);

  /** Spreadsheets keep no more, and show none of what they add behind. */
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

  private static final int LATEST_DAY = 2_958_465;

  /**
   * @param index the format's number
   * @param code such as {@code #,##0.0"人"}; null for one that is known by its number alone
   * @throws Refusal {@code broken-workbook} for a code that is longer than any spreadsheet writes
   */
  static CellFormat of(int index, String code) {
    if (JAPANESE_MONTHS.contains(index)) {
      return new CellFormat(Kind.MONTH, -1, "");
    }
    if (JAPANESE_DAYS.contains(index)) {
      return new CellFormat(Kind.DAY, -1, "");
    }
    if (code == null || code.equalsIgnoreCase("General")) {
      return GENERAL;
    }
    if (code.length() > Limits.FORMAT_CODE) {
      throw Refusal.invalid("broken-workbook", Map.of());
    }
    FormatCode parts = FormatCode.of(code);
    if (DateUtil.isADateFormat(index, code) || parts.isOfEra()) {
      return new CellFormat(dated(parts.letters()), -1, "");
    }
    if (parts.isPercent()) {
      return new CellFormat(Kind.PERCENT, parts.decimals(), parts.unit());
    }
    return new CellFormat(
        parts.isScaled() ? Kind.SCALED : Kind.NUMBER, parts.decimals(), parts.unit());
  }

  private static Kind dated(String letters) {
    String lower = letters.toLowerCase(Locale.ROOT);
    if (lower.contains("d")) {
      return Kind.DAY;
    }
    return lower.contains("y") || lower.contains("e") ? Kind.MONTH : Kind.TIME;
  }

  /**
   * @param from1904 whether the workbook counts days from 1904
   */
  CellContent content(double number, boolean from1904) {
    return switch (kind) {
      case NUMBER -> amount(decimal(number), unit);
      case PERCENT -> amount(decimal(number * 100), "%" + unit);
      case SCALED -> new Unread("scaled-format", Map.of("found", plain(decimal(number))));
      case TIME -> new Unread("time-in-cell", Map.of());
      case DAY, MONTH -> moment(number, from1904);
    };
  }

  private CellContent amount(BigDecimal value, String behind) {
    boolean rounded = decimals >= 0 && value.stripTrailingZeros().scale() > decimals;
    return new Amount(plain(value), behind, rounded);
  }

  private CellContent moment(double number, boolean from1904) {
    if (number < 1 || number > LATEST_DAY) {
      return new Unread("not-a-date", Map.of("found", plain(decimal(number))));
    }
    LocalDate day = DateUtil.getLocalDateTime(number, from1904).toLocalDate();
    String code = day.toString();
    return new Moment(kind == Kind.MONTH ? code.substring(0, 7) : code);
  }

  private static BigDecimal decimal(double number) {
    return new BigDecimal(number).round(DIGITS);
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
