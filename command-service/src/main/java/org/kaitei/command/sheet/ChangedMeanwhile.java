package org.kaitei.command.sheet;

import java.util.Map;
import java.util.Optional;
import org.kaitei.command.indicator.Indicator;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.figure.grammar.FigureGrammar;
import org.kaitei.sheet.PrintedRow;

/**
 * Whether a figure that somebody changed in a form had been changed in the ledger since the form
 * was written. Whoever filled it in did not know, so that no reason of theirs can speak for it.
 */
final class ChangedMeanwhile {

  private ChangedMeanwhile() {}

  /** What the form said and what stands now, where they differ and the row says a third thing. */
  static Optional<Map<String, Object>> of(SheetLine line, Printing printing, Books books) {
    Figure standing = standing(line, printing, books.indicator(printing.key().of()));
    if (standing == null || standing.says(printing.figure()) || isOfOtherPeriod(line, printing)) {
      return Optional.empty();
    }
    Figure written = figure(line, printing.column());
    boolean known =
        written != null && (written.says(standing) || written.says(printed(line, printing, books)));
    return known
        ? Optional.empty()
        : Optional.of(
            Map.of(
                "written", written == null ? "" : written.printed(),
                "standing", standing.printed(),
                "printed", printing.figure().printed()));
  }

  private static Figure standing(SheetLine line, Printing printing, Indicator indicator) {
    String component = line.key().component();
    return switch (printing) {
      case Printing.OfActual p -> indicator.figure(component, p.actual().period());
      case Printing.OfBaseline p when indicator.baseline(component) != null ->
          indicator.baseline(component).figure();
      default -> null;
    };
  }

  /** Then another figure of the form is meant, and the usual conflict says what stands. */
  private static boolean isOfOtherPeriod(SheetLine line, Printing printing) {
    return switch (printing) {
      case Printing.OfActual p ->
          differs(line, Columns.periodOf(p.actual().reportingYear()), p.actual().period());
      case Printing.OfBaseline p -> differs(line, "baseline_fy", p.baseline().period());
      case Printing.OfTarget p -> true;
    };
  }

  private static boolean differs(SheetLine line, String column, Period period) {
    String written = line.touched().written().get(column);
    return written != null && !written.equals(period.code());
  }

  private static Figure figure(SheetLine line, String column) {
    String written = line.touched().written().get(column);
    String own = column.equals("baseline") ? line.printed().baselineUnit() : null;
    String unit = own == null ? line.printed().unit() : own;
    return written == null ? null : FigureGrammar.read(written, unit).plain(written).orElse(null);
  }

  /** What the row itself printed before, which may differ from the figure of the ledger. */
  private static Figure printed(SheetLine line, Printing printing, Books books) {
    Optional<PrintedRow> row = books.printed(line.key());
    return switch (printing) {
      case Printing.OfActual p ->
          row.stream()
              .flatMap(print -> print.actuals().stream())
              .filter(actual -> actual.period().equals(p.actual().period()))
              .map(PrintedRow.Actual::figure)
              .findFirst()
              .orElse(null);
      case Printing.OfBaseline p ->
          row.map(PrintedRow::baseline).map(baseline -> baseline.figure()).orElse(null);
      case Printing.OfTarget p -> null;
    };
  }
}
