package org.kaitei.query.pages;

import java.util.List;

/**
 * A figure in a cell of a table.
 *
 * @param number as people write it; null when there is none
 * @param period said when the column does not say it
 * @param state what stands there
 * @param corrected whether it was corrected after the row was reported
 * @param footnotes the numbers of those about it
 * @param event the address of the event that says it; null when none does, or it is not for who is
 *     here
 */
public record FigureCell(
    String number,
    String period,
    State state,
    boolean corrected,
    List<Integer> footnotes,
    String event) {

  /** A dash is not a zero, and an empty cell is not a dash. */
  public enum State {
    FIGURE,
    NOT_MEASURED,
    WITHDRAWN,
    EMPTY
  }

  /** What was there was withdrawn. */
  static final FigureCell GONE =
      new FigureCell(null, null, State.WITHDRAWN, false, List.of(), null);

  /** Nothing is printed there. */
  static final FigureCell NONE = new FigureCell(null, null, State.EMPTY, false, List.of(), null);

  /**
   * @param number null when nothing was measured
   * @param printed null when nothing is there, or no longer
   */
  static FigureCell of(String number, String printed, String period, Marks marks) {
    State state =
        number != null
            ? State.FIGURE
            : printed != null
                ? State.NOT_MEASURED
                : marks.corrected() ? State.WITHDRAWN : State.EMPTY;
    return new FigureCell(number, period, state, marks.corrected(), marks.footnotes(), null);
  }

  /** The same with the address of the event that says it. */
  FigureCell saidIn(String address) {
    return new FigureCell(number, period, state, corrected, footnotes, address);
  }

  /** What the warnings of a row have to say about one of its cells. */
  record Marks(boolean corrected, List<Integer> footnotes) {}
}
