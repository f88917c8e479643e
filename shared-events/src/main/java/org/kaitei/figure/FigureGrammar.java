package org.kaitei.figure;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Matcher;
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

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<sign>[-▲△−‐–]\\s*|\\+)?(?<digits>([1-9]\\d{0,2}(,\\d{3})+|\\d+)(\\.\\d+)?)");

  private FigureGrammar() {}

  /**
   * @param printed the cell; null reads as blank
   * @param unit the declared unit, which may stand behind the number; null when there is none
   */
  public static Reading read(String printed, String unit) {
    String text = halfWidth(printed == null ? "" : printed);
    if (text.isEmpty()) {
      return new Reading.Blank();
    }
    if (NO_DATA.contains(normalised(text))) {
      return new Reading.Read(Figure.notMeasured(printed.strip()));
    }
    Matcher number = NUMBER.matcher(text);
    if (number.lookingAt()
        && number.group("digits").length() <= LONGEST
        && isUnit(text.substring(number.end()), unit)) {
      return new Reading.Read(new Figure(value(number), printed.strip()));
    }
    return new Reading.Unreadable(printed.strip());
  }

  private static BigDecimal value(Matcher number) {
    BigDecimal value = new BigDecimal(number.group("digits").replace(",", ""));
    String sign = number.group("sign");
    return sign == null || sign.equals("+") ? value : value.negate();
  }

  private static boolean isUnit(String rest, String unit) {
    return rest.isEmpty() || (unit != null && normalised(rest).equals(normalised(unit)));
  }

  /** ㎡ and m2 are one unit. */
  private static String normalised(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
  }

  /** Not NFKC, which turns exponents and footnote marks such as ² and ① into digits as well. */
  private static String halfWidth(String text) {
    return text.codePoints()
        .map(FigureGrammar::halfWidth)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .strip();
  }

  private static int halfWidth(int c) {
    if (Character.isSpaceChar(c)) {
      return ' ';
    }
    return c >= '！' && c <= '～' ? c - '！' + '!' : c;
  }
}
