package org.kaitei.command.sheet;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.kaitei.command.indicator.Indicator;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.figure.grammar.FigureGrammar;
import org.kaitei.indicator.Baseline;

/**
 * Whether a figure that somebody changed in a form had been changed in the ledger since the form
 * was written. Whoever filled it in did not know, so that no reason of theirs can speak for it.
 */
final class ChangedMeanwhile {

  private final SheetLine line;
  private final Printing printing;

  private ChangedMeanwhile(SheetLine line, Printing printing) {
    this.line = line;
    this.printing = printing;
  }

  /** What the form said and what stands now, where they differ and the row says a third thing. */
  static Optional<Map<String, Object>> of(SheetLine line, Printing printing, Books books) {
    return new ChangedMeanwhile(line, printing).by(books.indicator(printing.key().of()));
  }

  private Optional<Map<String, Object>> by(Indicator indicator) {
    Figure standing = standing(indicator);
    if (standing == null || standing.says(printing.figure()) || isOfOtherPeriod()) {
      return Optional.empty();
    }
    String column = printing.column();
    // Rows may have printed one figure differently; the form knew each of them.
    if (line.touched().alike().flatMap(this::figures).anyMatch(standing::says)) {
      return Optional.empty();
    }
    return Optional.of(
        Map.of(
            "written", line.touched().written().getOrDefault(column, ""),
            "standing", standing.printed(),
            "printed", printing.figure().printed()));
  }

  private Figure standing(Indicator indicator) {
    String component = line.key().component();
    return switch (printing) {
      case Printing.OfActual p -> indicator.figure(component, p.actual().period());
      case Printing.OfBaseline p ->
          Optional.ofNullable(indicator.baseline(component)).map(Baseline::figure).orElse(null);
      case Printing.OfTarget p -> null;
    };
  }

  /** Then another figure of the form is meant, and the usual conflict says what stands. */
  private boolean isOfOtherPeriod() {
    String written = line.touched().written().get(periodColumn());
    return written != null && !written.equals(period().code());
  }

  private Stream<Figure> figures(Map<String, String> row) {
    String unit = Objects.requireNonNullElse(row.get("unit"), "");
    String baselineUnit = row.getOrDefault("baseline_unit", unit);
    return row.entrySet().stream()
        .filter(cell -> isOfSameKind(cell.getKey(), row))
        .map(Map.Entry::getValue)
        .flatMap(
            text ->
                FigureGrammar.read(text, isBaseline() ? baselineUnit : unit).plain(text).stream());
  }

  private boolean isOfSameKind(String column, Map<String, String> row) {
    if (isBaseline()) {
      return column.equals("baseline");
    }
    return column.startsWith("actual_")
        && period().code().equals(row.get(Columns.periodOf(Integer.parseInt(column.substring(7)))));
  }

  private boolean isBaseline() {
    return printing instanceof Printing.OfBaseline;
  }

  private String periodColumn() {
    return isBaseline()
        ? "baseline_fy"
        : printing.column().replaceFirst("actual_", "fy_in_") + "_column";
  }

  private Period period() {
    return switch (printing) {
      case Printing.OfActual p -> p.actual().period();
      case Printing.OfBaseline p -> p.baseline().period();
      case Printing.OfTarget p -> p.period();
    };
  }
}
