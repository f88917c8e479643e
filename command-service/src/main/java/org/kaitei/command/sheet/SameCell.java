package org.kaitei.command.sheet;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Objects;
import java.util.Optional;
import org.kaitei.figure.Figure;
import org.kaitei.figure.grammar.FigureGrammar;
import org.kaitei.form.FormMethod;

/**
 * Whether a cell of a form still says what it said, however it is written: 61.20 for 61.2, in other
 * widths, with or without its unit, 2021年度 for FY2021.
 *
 * @param unit of the row; null for none
 */
record SameCell(String unit) {

  /** Two empty cells say the same. */
  boolean says(String column, String now, String then) {
    if (now == null || then == null) {
      return Objects.equals(now, then);
    }
    if (folded(now).equals(folded(then))) {
      return true;
    }
    if (column.equals("relisted")) {
      return Cells.isYes(now) && Cells.isYes(then);
    }
    if (column.equals("method")) {
      return FormMethod.read(now).filter(method -> method.name().equals(then)).isPresent();
    }
    if (Columns.isPeriod(column)) {
      return folded(now).equals(then.replaceFirst("^FY(?=\\d{4}$)", ""))
          || FigureGrammar.period(now).filter(read -> read.code().equals(then)).isPresent();
    }
    return sameFigure(now, then);
  }

  /**
   * @param now a number without anything behind it; null for none
   */
  static boolean isNumber(String now, String then) {
    Optional<BigDecimal> said = then == null ? Optional.empty() : number(folded(then), "%");
    return now != null && said.isPresent() && new BigDecimal(now).compareTo(said.get()) == 0;
  }

  /** A number alone where the unit behind it is that of the row. */
  String withoutUnit(String text) {
    String plain = folded(text);
    String behind = unit == null ? "" : folded(unit);
    boolean ends = !behind.isEmpty() && plain.endsWith(behind);
    return ends && number(plain, behind).isPresent()
        ? plain.substring(0, plain.length() - behind.length())
        : text;
  }

  private boolean sameFigure(String now, String then) {
    Optional<BigDecimal> one = value(now);
    Optional<BigDecimal> other = value(then);
    return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) == 0;
  }

  private Optional<BigDecimal> value(String text) {
    String plain = withoutUnit(text);
    return number(folded(plain), "%")
        .or(
            () ->
                FigureGrammar.read(plain, unit)
                    .plain(plain)
                    .filter(Figure::isMeasured)
                    .map(Figure::value));
  }

  private static Optional<BigDecimal> number(String text, String behind) {
    String digits =
        text.endsWith(behind) ? text.substring(0, text.length() - behind.length()) : text;
    return digits.matches("[+-]?\\d+(\\.\\d+)?")
        ? Optional.of(new BigDecimal(digits))
        : Optional.empty();
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }
}
