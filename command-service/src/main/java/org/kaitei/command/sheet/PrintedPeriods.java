package org.kaitei.command.sheet;

import java.util.Map;
import java.util.Optional;
import org.kaitei.figure.Period;
import org.kaitei.figure.grammar.FigureGrammar;
import org.kaitei.figure.grammar.ReadFigure;
import org.kaitei.figure.grammar.Remark;

/**
 * Finds the period of a printed figure: what the cell prints, what stands in a column beside it, or
 * what holds for the whole file. Two that say different things are a fault.
 */
final class PrintedPeriods {

  private final Cells cells;

  PrintedPeriods(Cells cells) {
    this.cells = cells;
  }

  /**
   * @param figure that the cell prints, perhaps with its period; null for none
   * @param column that may hold it as a code
   * @param printed that may hold it as it was printed
   * @param whole what holds for the whole file; null for nothing
   * @return null when nothing says it
   */
  Period of(PrintedCell cell, ReadFigure figure, String column, String printed, Period whole) {
    Period beside = beside(column, printed);
    if (figure != null
        && figure.has(Remark.Kind.PART_OF_YEAR)
        && (beside == null || isYear(beside))) {
      cells.fault(
          cell.column(),
          "printed-part-of-year",
          Map.of("printed", cell.printed(), "field", column));
    }
    Period inCell = figure == null ? null : figure.period();
    if (inCell == null) {
      return beside == null ? whole : beside;
    }
    boolean plainYear = cells.text(column) != null && cells.text(column).matches("\\d{4}");
    boolean sameYear = plainYear && inCell.code().contains(cells.text(column));
    if (beside != null && !beside.equals(inCell) && !sameYear) {
      String said = cells.isEmpty(printed) ? column : printed;
      cells.fault(
          said, "period-differs", Map.of("printed", inCell.code(), "beside", beside.code()));
    }
    return inCell;
  }

  private static boolean isYear(Period period) {
    return period.isLike(Period.fiscalYear(1)) || period.isLike(new Period("CY0001"));
  }

  private Period beside(String column, String printed) {
    if (cells.isEmpty(printed)) {
      return cells.period(column);
    }
    Optional<Period> read = FigureGrammar.period(cells.text(printed));
    if (read.isEmpty()) {
      cells.fault(printed, "invalid-period", Map.of("period", cells.text(printed)));
    }
    return read.orElse(null);
  }
}
