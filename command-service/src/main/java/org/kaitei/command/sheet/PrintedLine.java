package org.kaitei.command.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.figure.grammar.Comparator;
import org.kaitei.figure.grammar.FigureGrammar;
import org.kaitei.figure.grammar.ReadFigure;
import org.kaitei.figure.grammar.Reading;
import org.kaitei.figure.grammar.Remark;
import org.kaitei.indicator.Baseline;
import org.kaitei.indicator.Definition;
import org.kaitei.ledger.Refusal;
import org.kaitei.plan.MethodFits;
import org.kaitei.plan.Target;
import org.kaitei.plan.TargetKind;
import org.kaitei.sheet.PrintedRow;

/** What a row of printed cells says of the indicator, or of one of its components. */
final class PrintedLine {

  private final Cells cells;
  private final PrintedFigures figures;
  private final RowHead head;
  private final Definition definition;
  private final PrintedDefaults defaults;
  private final String component;
  private final PrintedPeriods periods;
  private final Comparator beside;

  /**
   * @param component that the row says it is about; null when its cells say it, or nothing does
   */
  PrintedLine(
      Cells cells,
      PrintedFigures figures,
      RowHead head,
      Definition definition,
      PrintedDefaults defaults,
      String component) {
    this.cells = cells;
    this.figures = figures;
    this.head = head;
    this.definition = definition;
    this.defaults = defaults;
    this.component = component;
    this.periods = new PrintedPeriods(cells);
    this.beside = cells.parsed("comparator", PrintedComparator::named);
  }

  PrintedRow printed(String name) {
    Baseline baseline = baseline(name);
    return new PrintedRow(
        definition.unit(),
        figures.baselineUnit(),
        baseline,
        actuals(name),
        target(name, baseline),
        cells.text("printed_achievement"));
  }

  Period targetPeriod(String name) {
    PrintedCell cell = figures.target();
    if (cell == null) {
      return null;
    }
    ReadFigure read = aimed(cell, name);
    return periods.of(cell, read, "target_fy", "target_period", defaults.target());
  }

  private Baseline baseline(String name) {
    PrintedCell cell = figures.baseline();
    Figure figure = figure(cell, name);
    if (figure == null) {
      return null;
    }
    Period period =
        periods.of(cell, read(cell, name), "baseline_fy", "baseline_period", defaults.baseline());
    if (period == null && figure.isMeasured()) {
      undated(cell, "baseline_fy", "baselinePeriod");
    }
    return period == null ? null : new Baseline(period, figure);
  }

  private List<PrintedRow.Actual> actuals(String name) {
    var actuals = new ArrayList<PrintedRow.Actual>();
    figures
        .actuals()
        .forEach(
            (year, cell) -> {
              Figure figure = figure(cell, name);
              String column = Columns.actualOf(year);
              Period period =
                  periods.of(
                      cell,
                      read(cell, name),
                      Columns.periodOf(year),
                      column + "_period",
                      Period.fiscalYear(year));
              if (figure != null) {
                actuals.add(new PrintedRow.Actual(year, period, figure));
              }
            });
    return actuals;
  }

  private Target target(String name, Baseline baseline) {
    PrintedCell cell = figures.target();
    if (cell == null || cell.reading() instanceof Reading.NoData) {
      return null;
    }
    if (targetPeriod(name) == null) {
      undated(cell, "target_fy", "targetPeriod");
      return null;
    }
    ReadFigure read = aimed(cell, name);
    if (read == null) {
      return figures.isOpen(cell) ? PrintedTarget.words(cell.printed()) : null;
    }
    boolean yearly = PrintedUnit.isYearly(figures.baselineUnit(), definition.unit());
    Comparator comparator = comparator(cell, read);
    Target target =
        new PrintedTarget(definition, baseline, yearly)
            .of(read, cell.printed(), comparator, head.method(), defaults.method());
    if (target.kind() == TargetKind.WORDS) {
      figures.warn(cell, PrintedTarget.whyWords(read, comparator));
    }
    return suitable(target);
  }

  /** A method that somebody chose for the row is never replaced by another. */
  private Target suitable(Target target) {
    try {
      MethodFits.check(target, definition);
    } catch (Refusal unsuitable) {
      cells.fault("method", unsuitable.code(), unsuitable.facts());
    }
    return target;
  }

  /** One aim may be set for all components. */
  private ReadFigure aimed(PrintedCell cell, String name) {
    ReadFigure own = read(cell, name);
    return own == null ? cell.figure(null) : own;
  }

  private Comparator comparator(PrintedCell cell, ReadFigure read) {
    if (read.comparator() != null && beside != null && !beside.equals(read.comparator())) {
      cells.fault(
          "comparator",
          "comparator-differs",
          Map.of("printed", cell.printed(), "comparator", beside.code()));
    }
    return read.comparator() == null ? beside : read.comparator();
  }

  /** Null when the cell says nothing of it. A reference value is of something else. */
  private Figure figure(PrintedCell cell, String name) {
    if (cell == null) {
      return null;
    }
    ReadFigure read = read(cell, name);
    boolean others = read != null && read.has(Remark.Kind.REFERENCE_VALUE);
    if (read != null && read.value() != null && !others) {
      return read.toFigure(cell.printed());
    }
    boolean without = others || cell.reading() instanceof Reading.NoData || figures.isOpen(cell);
    return without ? new Figure(null, cell.printed(), FigureGrammar.VERSION) : null;
  }

  /** What the cell prints without a name is of the component that the row names. */
  private ReadFigure read(PrintedCell cell, String name) {
    if (cell == null) {
      return null;
    }
    ReadFigure named = cell.figure(name);
    return named == null && Objects.equals(name, component) ? cell.figure(null) : named;
  }

  private void undated(PrintedCell cell, String column, String parameter) {
    cells.fault(
        cell.column(),
        "printed-without-period",
        Map.of("printed", cell.printed(), "field", column, "parameter", parameter));
  }
}
