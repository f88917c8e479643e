package org.kaitei.command.sheet;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kaitei.command.request.PrintedValue;
import org.kaitei.figure.Figure;
import org.kaitei.figure.grammar.FigureGrammar;
import org.kaitei.figure.grammar.ReadFigure;
import org.kaitei.figure.grammar.Reading;
import org.kaitei.figure.grammar.Reason;
import org.kaitei.ledger.Refusal.Fault;

/**
 * Reads the printed cells of one row. A cell with a number that was not read is a fault, so that no
 * number gets lost; one without any is kept as what it says, with a warning.
 */
final class PrintedFigures {

  private static final Set<Reason> WITHOUT_NUMBER =
      EnumSet.of(Reason.NO_NUMBER, Reason.NO_REFERENCE, Reason.OTHERS_FIGURE);

  private final Cells cells;
  private final String unit;
  private final List<Fault> warnings;
  private final Map<Integer, PrintedCell> actuals = new LinkedHashMap<>();
  private PrintedCell baseline;
  private PrintedCell target;

  private PrintedFigures(Cells cells, String unit, List<Fault> warnings) {
    this.cells = cells;
    this.unit = unit;
    this.warnings = warnings;
  }

  /**
   * @param unit empty when there is none
   * @param warnings to which is added what somebody should look at
   */
  static PrintedFigures of(Cells cells, Columns columns, String unit, List<Fault> warnings) {
    var figures = new PrintedFigures(cells, unit, warnings);
    figures.baseline = figures.baselineCell();
    for (int year : columns.reportingYears()) {
      PrintedCell cell = figures.cell(Columns.actualOf(year));
      if (cell != null) {
        figures.actuals.put(year, cell);
      }
    }
    figures.target = figures.cell("target");
    Stream.concat(Stream.ofNullable(figures.baseline), figures.actuals.values().stream())
        .forEach(figures::check);
    Stream.ofNullable(figures.target).forEach(figures::warnOfWords);
    return figures;
  }

  String unit() {
    return unit;
  }

  /** Null when the cell is empty, as for all others. */
  PrintedCell baseline() {
    return baseline;
  }

  PrintedCell target() {
    return target;
  }

  /** By their reporting years. */
  Map<Integer, PrintedCell> actuals() {
    return actuals;
  }

  List<PrintedCell> all() {
    return Stream.of(
            Stream.ofNullable(baseline), actuals.values().stream(), Stream.ofNullable(target))
        .flatMap(cell -> cell)
        .toList();
  }

  /** Null where the baseline is in the unit of the row. */
  String baselineUnit() {
    return baseline == null || baseline.unit().equals(unit) ? null : baseline.unit();
  }

  boolean isCumulative() {
    return all().stream().anyMatch(PrintedCell::isCumulative);
  }

  /**
   * Of baseline and actuals null, too, where one has a figure of the whole beside the components.
   */
  Set<String> components() {
    Set<String> names = new LinkedHashSet<>();
    all().stream().flatMap(PrintedCell::components).forEach(names::add);
    boolean whole =
        all().stream().filter(cell -> cell != target).anyMatch(cell -> cell.figure(null) != null);
    if (whole) {
      names.add(null);
    }
    return names;
  }

  /** Whether the cell is kept as the words that it prints. */
  boolean isOpen(PrintedCell cell) {
    return reason(cell.reading()) != null;
  }

  private PrintedCell cell(String column) {
    String printed = cells.text(column);
    return printed == null ? null : agreed(PrintedCell.read(column, printed, unit));
  }

  /** In another word for the unit, or of one year beside a total. */
  private PrintedCell baselineCell() {
    String printed = cells.text("baseline");
    if (printed == null) {
      return null;
    }
    String own = cells.text("baseline_unit");
    if (own == null && !converts(printed, unit)) {
      own = PrintedUnit.of(printed);
      if (!PrintedUnit.isYearly(own, unit)) {
        warn("baseline", "baseline-unit-differs", Map.of("printed", printed, "unit", unit));
      }
    }
    return agreed(PrintedCell.read("baseline", printed, own == null ? unit : own));
  }

  private static boolean converts(String printed, String unit) {
    return !(FigureGrammar.read(printed, unit) instanceof Reading.Words words
        && words.reason() == Reason.UNIT_DIFFERS);
  }

  /** With the reading that a value beside it decides for, where the cell itself leaves it open. */
  private PrintedCell agreed(PrintedCell cell) {
    String column = cell.column() + "_value";
    String typed = cells.text(column);
    if (typed == null) {
      return cell;
    }
    Optional<BigDecimal> value = FigureGrammar.number(typed).map(Figure::value);
    if (value.isEmpty()) {
      cells.fault(column, "not-a-figure", Map.of("printed", typed));
      return cell;
    }
    Optional<ReadFigure> meant = PrintedValue.meant(cell.reading(), value.get());
    if (meant.isEmpty()) {
      cells.fault(column, "printed-differs", Map.of("value", typed, "printed", cell.printed()));
      return cell;
    }
    return cell.reading() instanceof Reading.Ambiguous
        ? cell.readAs(new Reading.Figures(List.of(meant.get())))
        : cell;
  }

  /** Whether the cell holds figures or says that there are none; a fault is noted otherwise. */
  private void check(PrintedCell cell) {
    MeasuredCell.check(cell, cells, warnings);
    Reason reason = reason(cell.reading());
    if (reason == null) {
      return;
    }
    if (WITHOUT_NUMBER.contains(reason)) {
      warnOfWords(cell);
    } else {
      cells.fault(cell.column(), code(reason), Map.of("printed", cell.printed()));
    }
  }

  /** Says why a cell is kept as what it prints. */
  private void warnOfWords(PrintedCell cell) {
    Reason reason = reason(cell.reading());
    if (reason != null) {
      warn(cell, code(reason));
    }
  }

  /** Once for all components that the cell holds for. */
  void warn(PrintedCell cell, String code) {
    warn(cell.column(), code, Map.of("printed", cell.printed()));
  }

  private static Reason reason(Reading reading) {
    return switch (reading) {
      case Reading.Words words -> words.reason();
      case Reading.Ambiguous open -> open.reason();
      default -> null;
    };
  }

  private static String code(Reason reason) {
    return "reading-" + reason.code();
  }

  private void warn(String column, String code, Map<String, ?> facts) {
    Fault warning = cells.faultAt(column, code, facts);
    if (!warnings.contains(warning)) {
      warnings.add(warning);
    }
  }
}
