package org.kaitei.command.sheet;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.kaitei.figure.grammar.FigureGrammar;
import org.kaitei.figure.grammar.ReadFigure;
import org.kaitei.figure.grammar.Reading;
import org.kaitei.figure.grammar.Remark;
import org.kaitei.indicator.Measurement;

/**
 * A cell as it was printed, and what the grammar read in it.
 *
 * @param unit that figures were converted into; empty when the printed one was kept
 */
record PrintedCell(String column, String printed, String unit, Reading reading) {

  static PrintedCell read(String column, String printed, String unit) {
    return new PrintedCell(column, printed, unit, FigureGrammar.read(printed, unit));
  }

  /** With what somebody decided that it means. */
  PrintedCell readAs(Reading decided) {
    return new PrintedCell(column, printed, unit, decided);
  }

  List<ReadFigure> figures() {
    return reading instanceof Reading.Figures read ? read.figures() : List.of();
  }

  /** The names of the components that it has figures of. */
  Stream<String> components() {
    return figures().stream().map(ReadFigure::component).filter(Objects::nonNull);
  }

  /** The figure of a component; null when it has none of it. */
  ReadFigure figure(String component) {
    return figures().stream()
        .filter(figure -> Objects.equals(figure.component(), component))
        .findFirst()
        .orElse(null);
  }

  boolean isCumulative() {
    return has(Remark.Kind.CUMULATIVE);
  }

  boolean has(Remark.Kind kind) {
    return figures().stream().anyMatch(figure -> figure.has(kind));
  }

  /** 速報 or 確報; null when the cell does not say it of the component's figure. */
  Measurement.Status status(String component) {
    ReadFigure own = figure(component) == null ? figure(null) : figure(component);
    if (own == null) {
      return null;
    }
    if (own.has(Remark.Kind.FINAL)) {
      return Measurement.Status.FINAL;
    }
    return own.has(Remark.Kind.PROVISIONAL) ? Measurement.Status.PROVISIONAL : null;
  }
}
