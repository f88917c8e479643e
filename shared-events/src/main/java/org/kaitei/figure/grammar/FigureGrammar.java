package org.kaitei.figure.grammar;

import java.util.List;
import java.util.Optional;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;

/**
 * How a printed cell becomes figures. The cell is taken apart from left to right, every character
 * once; what the grammar cannot place keeps the cell as words. It never guesses: a cell that can be
 * read in two ways says so and lists them.
 *
 * <p>A version is for ever: whoever changes what a cell reads as raises {@link #VERSION}, which
 * every {@link Figure} that was read names.
 */
public final class FigureGrammar {

  public static final int VERSION = 3;

  /** Longer than any cell of a plan that holds figures. */
  private static final int LONGEST = 500;

  private FigureGrammar() {}

  /**
   * @param printed the cell; null reads as blank
   * @param unit the declared unit, into which printed ones are converted; null when there is none
   */
  public static Reading read(String printed, String unit) {
    if (printed == null || printed.isBlank()) {
      return new Reading.Blank();
    }
    if (printed.length() > LONGEST) {
      return new Reading.Words(Reason.TOO_LONG);
    }
    var cell = new Scanner(CellText.of(printed));
    return cell.atEnd() ? new Reading.Blank() : read(cell, printed.strip(), declared(unit));
  }

  /** The period that a cell prints and nothing else, such as R6年度 or R5年度までの累計. */
  public static Optional<Period> period(String printed) {
    return read(printed, null) instanceof Reading.Words words
        ? Optional.ofNullable(words.period())
        : Optional.empty();
  }

  /**
   * A number without unit or scale, for an indicator whose unit is not at hand, or a mark for none.
   */
  public static Optional<Figure> number(String printed) {
    if (!(read(printed, null) instanceof Reading.Figures)) {
      return read(printed, null).plain(printed);
    }
    var cell = new Scanner(CellText.of(printed));
    Amount amount = NumberRule.isNext(cell) ? NumberRule.read(cell) : Amount.UNCLEAR;
    boolean bare = amount.isClear() && amount.isBare() && cell.atEnd();
    return bare ? Optional.of(Reading.stored(amount.number(), printed.strip())) : Optional.empty();
  }

  static Reading read(Scanner cell, String printed, String unit) {
    List<Part> parts = new Parts(cell, new UnitRule(unit)).read();
    boolean bracketed = parts.size() == 1 && parts.getFirst() instanceof Part.Bracket;
    if (bracketed) {
      return bracketed(((Part.Bracket) parts.getFirst()).content(), cell, printed, unit);
    }
    return read(parts, cell.text(), printed, unit);
  }

  private static Reading read(List<Part> parts, CellText text, String printed, String unit) {
    var settling = new Settling(unit);
    try {
      List<Draft> drafts = new CellReader(text, unit).read(parts);
      return drafts.isEmpty()
          ? new Reading.NoData(printed)
          : new Reading.Figures(settling.figures(drafts));
    } catch (NotRead why) {
      List<ReadFigure> readings = settling.readings(why.readings());
      return readings.isEmpty()
          ? new Reading.Words(Numbers.of(parts, text).reason(why.reason()), why.period())
          : new Reading.Ambiguous(why.reason(), readings);
    }
  }

  /** (80%) may be a reference value, a provisional one, or by the books a negative one. */
  private static Reading bracketed(List<Part> content, Scanner cell, String printed, String unit) {
    return switch (read(content, cell.text(), printed, unit)) {
      case Reading.Figures(List<ReadFigure> figures) ->
          new Reading.Ambiguous(Reason.BRACKETED, figures);
      case Reading other -> other;
    };
  }

  private static String declared(String unit) {
    return unit == null || unit.isBlank() ? null : unit.strip();
  }
}
