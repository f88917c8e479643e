package org.kaitei.command.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Baseline;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.indicator.Measurement;
import org.kaitei.plan.Target;
import org.kaitei.sheet.PrintedRow;

/** One figure where a row prints it. Several rows may print one figure, and differ. */
sealed interface Printing {

  /** Which figure of the ledger it is. */
  record Key(Class<? extends Printing> kind, IndicatorId of, String component, Period period) {}

  Key key();

  /** The column that it stands in. */
  String column();

  Figure figure();

  /** Whether another printing of the same figure says the same. */
  boolean says(Printing other);

  /** What a row is warned with that prints this otherwise than it stands. */
  String differs();

  record OfBaseline(IndicatorId of, String component, Baseline baseline) implements Printing {
    @Override
    public Key key() {
      return new Key(OfBaseline.class, of, component, null);
    }

    @Override
    public String column() {
      return "baseline";
    }

    @Override
    public Figure figure() {
      return baseline.figure();
    }

    @Override
    public boolean says(Printing other) {
      return other instanceof OfBaseline that && baseline.says(that.baseline);
    }

    @Override
    public String differs() {
      return "baseline-differs";
    }
  }

  /**
   * @param status null when the cell does not say it
   */
  record OfActual(
      IndicatorId of, String component, PrintedRow.Actual actual, Measurement.Status status)
      implements Printing {
    @Override
    public Key key() {
      return new Key(OfActual.class, of, component, actual.period());
    }

    @Override
    public String column() {
      return Columns.actualOf(actual.reportingYear());
    }

    @Override
    public Figure figure() {
      return actual.figure();
    }

    @Override
    public boolean says(Printing other) {
      return figure().says(other.figure());
    }

    @Override
    public String differs() {
      return "measurement-differs";
    }
  }

  record OfTarget(IndicatorId of, String component, Period period, Target target)
      implements Printing {
    @Override
    public Key key() {
      return new Key(OfTarget.class, of, component, period);
    }

    @Override
    public String column() {
      return "target";
    }

    @Override
    public Figure figure() {
      return target.figure();
    }

    @Override
    public boolean says(Printing other) {
      return other instanceof OfTarget that && target.says(that.target);
    }

    @Override
    public String differs() {
      return "target-differs";
    }
  }

  /** All figures that a row prints. */
  static List<Printing> of(SheetLine line, IndicatorId indicator) {
    PrintedRow printed = line.printed();
    String component = line.key().component();
    var printings = new ArrayList<Printing>();
    if (printed.baseline() != null) {
      printings.add(new OfBaseline(indicator, component, printed.baseline()));
    }
    printed.actuals().stream()
        .filter(actual -> actual.figure() != null)
        .forEach(
            actual ->
                printings.add(new OfActual(indicator, component, actual, status(line, actual))));
    if (printed.target() != null) {
      printings.add(new OfTarget(indicator, component, line.targetPeriod(), printed.target()));
    }
    return printings;
  }

  private static Measurement.Status status(SheetLine line, PrintedRow.Actual actual) {
    return line.readings().stream()
        .filter(cell -> cell.column().equals(Columns.actualOf(actual.reportingYear())))
        .map(cell -> cell.status(line.key().component()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
