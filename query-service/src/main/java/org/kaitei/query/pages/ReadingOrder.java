package org.kaitei.query.pages;

import java.util.Comparator;
import org.kaitei.query.sheet.ShownRow;
import org.kaitei.query.sheet.ShownRow.ShownActual;
import org.kaitei.query.sheet.Warning;

/** A row's warnings from left to right, as the cells stand that they are about. */
record ReadingOrder(ShownRow row) implements Comparator<Warning> {

  @Override
  public int compare(Warning one, Warning other) {
    return Integer.compare(column(one), column(other));
  }

  /** Between the baseline and the target, the reporting year of the column. */
  private int column(Warning warning) {
    return switch ((String) warning.facts().get("figure")) {
      case "measurement" -> year(warning.facts().get("period"));
      case "target" -> Integer.MAX_VALUE - 1;
      case null, default ->
          warning.code().equals("achievement-differs") ? Integer.MAX_VALUE : Integer.MIN_VALUE;
    };
  }

  private int year(Object period) {
    return row.actuals().stream()
        .filter(actual -> actual.period().code().equals(period))
        .mapToInt(ShownActual::reportingYear)
        .min()
        .orElse(0);
  }
}
