package org.kaitei.figure.grammar;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;

/** What a printed cell turned out to hold. Every character of it is accounted for. */
public sealed interface Reading {

  /** One figure, or one for each component. */
  record Figures(List<ReadFigure> figures) implements Reading {

    /** Whether the cell says how a figure is to be, not how it is. */
    public boolean isTarget() {
      return figures.stream().anyMatch(figure -> figure.comparator() != null);
    }
  }

  /** A mark that says that nothing was measured, which is not zero. */
  record NoData(String mark) implements Reading {}

  /** Nothing is printed there. */
  record Blank() implements Reading {}

  /**
   * It is kept as it is, for people to judge.
   *
   * @param period when the cell prints nothing else; otherwise null
   */
  record Words(Reason reason, Period period) implements Reading {

    Words(Reason reason) {
      this(reason, null);
    }
  }

  /** It can be read in more than one way, and nothing in the cell says which is meant. */
  record Ambiguous(Reason reason, List<ReadFigure> readings) implements Reading {}

  /**
   * The one figure of a cell that prints a value in its unit and nothing else, or a mark for none.
   */
  default Optional<Figure> plain(String printed) {
    return switch (this) {
      case Figures(List<ReadFigure> figures)
          when figures.size() == 1 && figures.getFirst().isPlain() ->
          Optional.of(stored(figures.getFirst().value(), printed.strip()));
      case NoData none -> Optional.of(new Figure(null, printed.strip(), FigureGrammar.VERSION));
      default -> Optional.empty();
    };
  }

  /** A plain decimal is what it is by any grammar; anything else was read by this one. */
  static Figure stored(BigDecimal value, String printed) {
    boolean asIs = value.toPlainString().equals(printed);
    return new Figure(value, printed, asIs ? null : FigureGrammar.VERSION);
  }
}
