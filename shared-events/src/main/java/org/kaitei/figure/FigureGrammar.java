package org.kaitei.figure;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a printed cell becomes a figure. Version 1 reads plain decimals in half or full width, with
 * 3-digit groups, ▲ △ or a minus sign, with or without the declared unit behind them, and the marks
 * that stand for "no data". Anything else is left unread.
 */
public final class FigureGrammar {

  public static final int VERSION = 1;

  /** More digits than any count of yen has; beyond it a cell is no figure but an accident. */
  private static final int LONGEST = 40;

  private static final Set<String> NO_DATA =
      Set.of("-", "―", "—", "–", "‐", "−", "ー", "─", "...", "未集計", "未測定");

  private static final Pattern DECIMAL =
      Pattern.compile("[-+]?(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?");

  private FigureGrammar() {}

  /**
   * @param printed the cell; null reads as blank
   * @param unit the declared unit, which may stand behind the number; null when there is none
   */
  public static Reading read(String printed, String unit) {
    String text = normalised(printed);
    if (text.isEmpty()) {
      return new Reading.Blank();
    }
    if (NO_DATA.contains(text)) {
      return new Reading.Read(Figure.notMeasured(printed.strip()));
    }
    String number = signed(withoutUnit(text, normalised(unit)));
    if (number.length() > LONGEST || !DECIMAL.matcher(number).matches()) {
      return new Reading.Unreadable(printed.strip());
    }
    return new Reading.Read(new Figure(new BigDecimal(number.replace(",", "")), printed.strip()));
  }

  private static String normalised(String text) {
    return text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
  }

  private static String withoutUnit(String text, String unit) {
    return !unit.isEmpty() && text.endsWith(unit) && text.length() > unit.length()
        ? text.substring(0, text.length() - unit.length()).strip()
        : text;
  }

  private static String signed(String text) {
    return switch (text.charAt(0)) {
      case '▲', '△', '−', '‐', '–' -> "-" + text.substring(1).strip();
      default -> text;
    };
  }
}
