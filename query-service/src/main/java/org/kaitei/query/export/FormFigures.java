package org.kaitei.query.export;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaitei.figure.Period;
import org.kaitei.figure.grammar.PeriodPrint;
import org.kaitei.query.sheet.ShownRow.AimedFigure;

/** The figures of a row as cells of the form. */
record FormFigures(String unit) {

  private static final Pattern PERCENT = Pattern.compile("([-−▲△])?(\\d+(?:\\.\\d+)?)[%％]");

  static FormCell period(Period period) {
    return period == null
        ? FormCell.NOTHING
        : new FormCell.Coded(PeriodPrint.print(period), period.code());
  }

  /**
   * @param value a decimal; null when nothing was measured
   * @param printed what stands there then
   * @param other the unit, where it is not the row's; else null
   */
  FormCell figure(String value, String printed, String other) {
    return value == null ? FormCell.words(printed) : number(value, other, "");
  }

  /** As a number wherever the kind says how the number is meant, else as printed. */
  FormCell target(AimedFigure aimed) {
    if (aimed == null) {
      return FormCell.NOTHING;
    }
    return aimed.value() == null || aimed.reference() != null
        ? FormCell.words(aimed.printed())
        : number(aimed.value(), aimed.unit(), more(aimed));
  }

  private String more(AimedFigure aimed) {
    return switch (aimed.kind()) {
      case AT_LEAST -> aimed.printed().contains("以上") ? "以上" : "";
      case AT_MOST -> "以下";
      case LESS_THAN -> "未満";
      case MORE_THAN -> "超";
      case TOTAL -> "（累計）";
      case RANK -> isRank() ? "" : "位";
      case MAINTAIN -> "を維持";
      case MORE_THAN_PERIOD, LESS_THAN_PERIOD, WORDS -> "（" + aimed.printed() + "）";
    };
  }

  private boolean isRank() {
    return "位".equals(unit);
  }

  private FormCell number(String value, String other, String more) {
    String shown = other != null ? other : unit == null ? "" : unit;
    return new FormCell.Number(new BigDecimal(value), shown, more);
  }

  /**
   * @param printed a percentage, 達成 or 未達成, or whatever a department has printed; null for nothing
   */
  static FormCell achievement(String printed) {
    Matcher percent = PERCENT.matcher(printed == null ? "" : printed);
    if (!percent.matches()) {
      return FormCell.words(printed);
    }
    BigDecimal value = new BigDecimal(percent.group(2));
    return new FormCell.Number(percent.group(1) == null ? value : value.negate(), "%", "");
  }
}
