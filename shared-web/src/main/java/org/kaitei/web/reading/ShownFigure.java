package org.kaitei.web.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.kaitei.figure.Period;
import org.kaitei.figure.grammar.Comparator;
import org.kaitei.figure.grammar.FigurePrint;
import org.kaitei.figure.grammar.ReadFigure;
import org.kaitei.figure.grammar.Remark;

/**
 * A figure that was read.
 *
 * @param value null when the target is only relative
 * @param comparator such as {@code AT_LEAST} or {@code MORE_THAN_FY2021}
 * @param reference what a relative comparator compares with: a period, {@code BASELINE} or {@code
 *     PREVIOUS}
 * @param whole of how many
 * @param years over how many years it is cumulative
 * @param text the figure as people write it
 */
public record ShownFigure(
    String component,
    String value,
    String unit,
    Period period,
    String comparator,
    String reference,
    String whole,
    Integer years,
    String text,
    List<ShownRemark> remarks) {

  /**
   * @param kind such as {@code about} or {@code cumulative}
   * @param text as it was printed
   */
  public record ShownRemark(String kind, String text) {}

  static ShownFigure of(ReadFigure figure) {
    Comparator comparator = figure.comparator();
    boolean relative = comparator != null && comparator.reference() != null;
    return new ShownFigure(
        figure.component(),
        decimal(figure.value()),
        figure.unit(),
        figure.period(),
        comparator == null ? null : comparator.code(),
        relative ? comparator.reference().code() : null,
        decimal(figure.whole()),
        figure.years(),
        FigurePrint.print(figure),
        figure.remarks().isEmpty()
            ? null
            : figure.remarks().stream().map(ShownFigure::remark).toList());
  }

  private static ShownRemark remark(Remark remark) {
    return new ShownRemark(
        remark.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), remark.text());
  }

  private static String decimal(BigDecimal value) {
    return value == null ? null : value.toPlainString();
  }
}
