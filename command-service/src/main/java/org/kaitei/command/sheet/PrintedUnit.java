package org.kaitei.command.sheet;

import java.util.List;
import java.util.Objects;
import org.kaitei.figure.Unit;
import org.kaitei.figure.grammar.FigureGrammar;
import org.kaitei.figure.grammar.ReadFigure;
import org.kaitei.figure.grammar.Reading;

/** The unit of a row whose file does not declare one: that of its target, else of another cell. */
final class PrintedUnit {

  private PrintedUnit() {}

  /** Null when no cell prints a unit. */
  static String of(List<String> cells) {
    return cells.stream().map(PrintedUnit::of).filter(Objects::nonNull).findFirst().orElse(null);
  }

  static String of(String printed) {
    return FigureGrammar.read(printed, null) instanceof Reading.Figures read
        ? read.figures().stream()
            .filter(figure -> figure.value() != null)
            .map(ReadFigure::unit)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null)
        : null;
  }

  /** Whether one counts by the year what the other counts. */
  static boolean isYearly(String unit, String total) {
    return unit != null
        && total != null
        && Unit.of(unit).base().equals(Unit.of(total + "/年").base());
  }
}
