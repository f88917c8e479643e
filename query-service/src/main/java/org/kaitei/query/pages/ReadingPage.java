package org.kaitei.query.pages;

import java.util.List;
import java.util.stream.Stream;
import org.kaitei.web.ProblemWords;
import org.kaitei.web.reading.ReadCell;
import org.kaitei.web.reading.ShownFigure;
import org.kaitei.web.reading.ShownFigure.ShownRemark;

/**
 * Pasted cells and what they were read as.
 *
 * @param action where the form is sent
 * @param tooMany said when not all lines were read; otherwise null
 */
public record ReadingPage(
    Frame frame, String action, String cells, String unit, List<Line> lines, String tooMany) {

  private static final int MOST = 2_000;

  /**
   * A cell.
   *
   * @param figures what was read, or what it may be
   * @param why there is no figure; null when there is
   */
  public record Line(
      String printed, String status, List<Value> figures, boolean open, String why) {}

  /** A figure in words. */
  public record Value(String text, String period, String remarks) {}

  static ReadingPage of(PastedCells pasted, Visit visit, ProblemWords problems) {
    Words words = visit.words();
    String declared = pasted.unit().isBlank() ? null : pasted.unit();
    List<String> printed =
        pasted.cells().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    List<Line> lines =
        printed.stream()
            .limit(MOST)
            .map(line -> ReadCell.of(line, declared, problems, words.locale()))
            .map(read -> line(read, words))
            .toList();
    return new ReadingPage(
        Frame.bare(visit, words.say("reading")),
        visit.to("/figures"),
        pasted.cells(),
        pasted.unit(),
        lines,
        printed.size() > MOST ? words.say("reading.too-many", MOST) : null);
  }

  /** A cell as it was read, in words. */
  public static Line line(ReadCell read, Words words) {
    boolean open = read.readings() != null;
    List<ShownFigure> figures = open ? read.readings() : read.figures();
    return new Line(
        read.printed(),
        words.say("reading.status." + read.status()),
        figures.stream().map(figure -> value(figure, words)).toList(),
        open,
        read.explanation());
  }

  private static Value value(ShownFigure figure, Words words) {
    Stream<ShownRemark> remarks =
        figure.remarks() == null ? Stream.empty() : figure.remarks().stream();
    List<String> texts = remarks.map(ShownRemark::text).distinct().toList();
    String text = figure.whole() == null ? figure.text() : figure.text() + " / " + figure.whole();
    return new Value(
        text, words.period(figure.period()), texts.isEmpty() ? null : String.join("、", texts));
  }
}
