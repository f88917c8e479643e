package org.kaitei.figure.grammar;

import java.math.BigDecimal;
import java.util.List;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;

/**
 * A figure that a cell prints.
 *
 * @param component null when the figure is the indicator's as a whole
 * @param value null when a target is only relative: 2021年度より増加
 * @param unit the declared unit; without one, the printed unit; null when there is neither
 * @param period null when none is printed
 * @param comparator null when none is printed
 * @param whole of how many: 31/34島
 * @param years over how many years a cumulative figure is: ５年間累計
 * @param mixed printed in several scales: 332万5千円
 */
public record ReadFigure(
    String component,
    BigDecimal value,
    String unit,
    Period period,
    Comparator comparator,
    BigDecimal whole,
    Integer years,
    boolean mixed,
    List<Remark> remarks) {

  /** As it is stored, with the text that it was read from. */
  public Figure toFigure(String printed) {
    return Reading.stored(value, printed.strip());
  }

  public boolean has(Remark.Kind kind) {
    return remarks.stream().anyMatch(remark -> remark.kind() == kind);
  }

  /** Whether the cell prints nothing but a value in its unit. */
  boolean isPlain() {
    boolean bare = value != null && whole == null && years == null;
    boolean alone = component == null && period == null && comparator == null;
    return bare && alone && remarks.stream().allMatch(r -> r.kind() == Remark.Kind.RANK);
  }
}
