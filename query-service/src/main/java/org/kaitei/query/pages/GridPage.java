package org.kaitei.query.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kaitei.figure.Period;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.PlanId;
import org.kaitei.query.grid.GridDocument;
import org.kaitei.query.grid.GridDocument.Cell;
import org.kaitei.query.grid.GridDocument.Recording;
import org.kaitei.query.grid.GridDocument.Row;
import org.kaitei.query.grid.GridDocument.Told;
import org.kaitei.query.grid.GridOf;
import org.kaitei.query.grid.GridRows;
import org.kaitei.query.indicator.IndicatorDocument;
import org.kaitei.query.question.Moment;

/**
 * An indicator's figures over both clocks: periods down, recordings across.
 *
 * @param unit that the figures are in; null when nobody has said
 */
public record GridPage(
    Frame frame,
    String unit,
    List<Column> columns,
    List<Line> lines,
    Turn recordings,
    Turn periods) {

  private static final int LENGTH = 20;

  /**
   * To other pages of the grid.
   *
   * @param later where the next later ones are; null at the last
   * @param earlier where the next earlier ones are; null at the first
   */
  public record Turn(String later, String earlier) {}

  /**
   * A recording.
   *
   * @param then the indicator as it was when this was recorded
   * @param what each of its events says, once
   */
  public record Column(Link then, List<String> what, List<String> reasons, String who) {}

  /**
   * @param breaks whether the series does not compare with what was before, from this period on
   */
  public record Line(
      String kind, String period, String component, boolean breaks, List<Standing> cells) {}

  /**
   * @param text none where nothing stood
   * @param changed whether it came to stand with this recording
   * @param event the address of the event since which it stands; null where nothing stood
   */
  public record Standing(String text, boolean changed, String event) {}

  /** Asks for the recordings up to a revision. */
  static GridOf endingWith(long revision, IndicatorId indicator, GridRows rows, Moment moment) {
    long before = Math.max(0, revision - LENGTH);
    int most = (int) Math.max(1, revision - before);
    return new GridOf(indicator, rows, most, before, moment);
  }

  /**
   * @param titles of the plans
   */
  static GridPage of(
      GridDocument grid,
      PeriodWindow periods,
      IndicatorDocument indicator,
      Map<PlanId, String> titles,
      Visit visit) {
    Words words = visit.words();
    String name = indicator.name() == null ? indicator.id().value() : indicator.name();
    String path = "/indicators/" + indicator.id();
    Map<String, Object> asked = new HashMap<>();
    if (grid.component() != null) {
      asked.put("component", grid.component());
    }
    Visit here = visit.keeping(kept(asked));
    return new GridPage(
        Frame.of(
            here,
            words.say("grid.of", name),
            above(indicator, titles, new Link(name, visit.to(path)), visit),
            "/api" + path + "/grid",
            asked,
            grid),
        indicator.unit(),
        grid.recordings().stream().map(r -> column(r, path, visit)).toList(),
        grid.rows().stream().map(row -> line(row, indicator, visit)).toList(),
        new Turn(newer(grid, indicator.revision(), here), older(grid, here)),
        new Turn(until(periods.later(), here), until(periods.earlier(), here)));
  }

  private static List<Link> above(
      IndicatorDocument indicator, Map<PlanId, String> titles, Link page, Visit visit) {
    List<Link> above = new ArrayList<>(IndicatorPage.above(indicator, titles, visit));
    above.add(page);
    return above;
  }

  private static Map<String, String> kept(Map<String, Object> asked) {
    Map<String, String> kept = new HashMap<>();
    asked.forEach((name, value) -> kept.put(name, value.toString()));
    return kept;
  }

  private static Column column(Recording recording, String path, Visit visit) {
    Words words = visit.words();
    return new Column(
        new Link(words.moment(recording.recordedAt()), visit.toAt(path, recording.recordedAt())),
        recording.events().stream().map(e -> words.say("kind." + e.kind())).distinct().toList(),
        recording.events().stream().map(Told::reason).filter(Objects::nonNull).distinct().toList(),
        visit.signature(recording.recordedBy(), recording.department(), recording.recordedAt()));
  }

  private static Line line(Row row, IndicatorDocument indicator, Visit visit) {
    Words words = visit.words();
    List<Standing> cells = new ArrayList<>();
    row.cells().forEach(cell -> cells.add(standing(cell, visit)));
    return new Line(
        words.say("figure." + row.kind()),
        words.period(row.period()),
        row.component(),
        row.kind().equals("measurement") && indicator.breaksAt(row.period()),
        cells);
  }

  private static Standing standing(Cell cell, Visit visit) {
    if (cell == null) {
      return new Standing(null, false, null);
    }
    String text =
        cell.value() == null
            ? visit.words().say("grid." + cell.state())
            : visit.words().number(cell.value(), cell.unit());
    return new Standing(text, cell.changed(), visit.event(cell.position()));
  }

  private static String newer(GridDocument grid, long all, Visit visit) {
    return grid.next() == null ? null : link(Math.min(all, grid.next() + LENGTH), visit);
  }

  private static String older(GridDocument grid, Visit visit) {
    long first =
        grid.recordings().stream()
            .limit(1)
            .flatMap(recording -> recording.events().stream().limit(1))
            .mapToLong(Told::revision)
            .findFirst()
            .orElse(1);
    return first > 1 ? link(first - 1, visit) : null;
  }

  private static String until(Period period, Visit visit) {
    return period == null ? null : visit.here(Map.of("until", period));
  }

  private static String link(long upTo, Visit visit) {
    return visit.here(Map.of("upTo", upTo));
  }
}
