package org.kaitei.query.pages;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kaitei.plan.PlanId;
import org.kaitei.query.history.HistoryDocument;
import org.kaitei.query.indicator.IndicatorDocument;
import org.kaitei.query.indicator.IndicatorDocument.ShownBaseline;
import org.kaitei.query.indicator.IndicatorDocument.ShownMeasurement;
import org.kaitei.query.pages.entry.Cell;
import org.kaitei.query.plan.ShownTarget;

/**
 * An indicator with its figures and its history.
 *
 * @param glance null where no figure is of the whole indicator
 * @param chart what the chart draws, as JSON
 * @param script the address of the library that draws it
 * @param achieved of the targets of each edition
 * @param places the rows of sheets in which it stands
 * @param grid where it is shown what stood when
 */
public record IndicatorPage(
    Frame frame,
    List<Fact> definition,
    List<Link> plans,
    String unit,
    Glance glance,
    List<FigureLine> figures,
    List<TargetLine> targets,
    String chart,
    String script,
    List<AchievedLine> achieved,
    List<PlaceLine> places,
    List<NoteText.Group> notes,
    HistoryPart history,
    String grid) {

  /** Whether any figure is of a component. */
  public boolean components() {
    return figures.stream().anyMatch(line -> line.component != null)
        || targets.stream().anyMatch(line -> line.component != null);
  }

  /** Whether anybody has said where a figure is from, or how certain it is. */
  public boolean sources() {
    return figures.stream().anyMatch(line -> line.source != null || line.status != null);
  }

  /** Whether any figure can be corrected by who is here. */
  public boolean corrected() {
    return figures.stream().anyMatch(line -> line.correction != null);
  }

  /** Whether any target is judged. */
  public boolean judged() {
    return targets.stream().anyMatch(line -> line.judged != null);
  }

  public record Fact(String name, String text) {}

  /**
   * A baseline or a measurement.
   *
   * @param source its address is null when it is not on the web
   * @param breaks whether the series does not compare with what was before, from this period on
   * @param correction where it is corrected; null where that is not for who is here
   */
  public record FigureLine(
      String kind,
      String period,
      String component,
      FigureCell figure,
      Link source,
      String publishedOn,
      String status,
      boolean breaks,
      String recordedAt,
      @Nullable String correction) {}

  /**
   * @param number the printed text where the kind has no number of its own
   * @param achieved so far, as a sheet prints it, or why that cannot be computed
   * @param judged null when the plan has chosen no rule
   */
  public record TargetLine(
      Link plan,
      String period,
      String component,
      String kind,
      Link number,
      String method,
      AchievementWord achieved,
      List<InputLine> inputs,
      String judged) {}

  static IndicatorPage of(
      IndicatorDocument indicator, IndicatorBeside beside, String script, Visit visit) {
    Words words = visit.words();
    Map<PlanId, String> titles = beside.titles();
    HistoryDocument history = beside.history();
    String name = indicator.name() == null ? indicator.id().value() : indicator.name();
    List<Link> plans = plans(indicator, titles, visit);
    return new IndicatorPage(
        Frame.of(
                visit,
                name,
                above(indicator, titles, visit),
                "/api/indicators/" + indicator.id(),
                indicator)
            .following(indicator),
        definition(indicator, visit),
        plans,
        indicator.unit(),
        Glance.of(indicator, visit).orElse(null),
        Stream.concat(
                indicator.baselines().stream().map(b -> line(b, visit)),
                indicator.measurements().stream()
                    .map(m -> line(m, indicator, beside.open(), visit)))
            .toList(),
        indicator.targets().stream()
            .sorted(Comparator.comparing(ShownTarget::period))
            .map(t -> line(t, plan(t.plan(), titles, visit), indicator.unit(), visit))
            .toList(),
        FigureChart.of(indicator, beside.editions(), titles, words).json(),
        script,
        beside.editions().stream()
            .flatMap(plan -> AchievedLine.of(plan, titles, visit).stream())
            .toList(),
        PlaceLine.of(beside.places(), titles, visit),
        beside.notes(),
        history == null ? null : HistoryPart.of(history, indicator.revision(), titles, visit),
        visit.to("/indicators/" + indicator.id() + "/grid"));
  }

  /** The plans that the indicator stands in. */
  private static List<Link> plans(
      IndicatorDocument indicator, Map<PlanId, String> titles, Visit visit) {
    return indicator.plans().stream().map(id -> plan(id, titles, visit)).toList();
  }

  /** What leads to an indicator: its plan, where it is in one only. */
  static List<Link> above(IndicatorDocument indicator, Map<PlanId, String> titles, Visit visit) {
    List<Link> plans = plans(indicator, titles, visit);
    return plans.size() == 1
        ? List.of(Frame.home(visit), plans.getFirst())
        : List.of(Frame.home(visit));
  }

  private static Link plan(PlanId id, Map<PlanId, String> titles, Visit visit) {
    return new Link(titles.getOrDefault(id, id.value()), visit.to("/plans/" + id));
  }

  private static List<Fact> definition(IndicatorDocument indicator, Visit visit) {
    Words words = visit.words();
    return Stream.of(
            fact("unit", indicator.unit(), words),
            fact(
                "better",
                indicator.better() == null ? null : words.say("better." + indicator.better()),
                words),
            fact("cumulative", words.say("cumulative." + indicator.cumulative()), words),
            fact("sdgTargets", String.join(", ", indicator.sdgTargets()), words),
            fact("department", department(indicator, visit), words),
            fact("changeFactor", factor(indicator.changeFactor()), words),
            fact("breakFrom", breaks(indicator, words), words))
        .filter(Objects::nonNull)
        .toList();
  }

  /** Who answers on the day; where no department does, what was said in its place. */
  private static String department(IndicatorDocument indicator, Visit visit) {
    return indicator.answering() == null
        ? visit.department(indicator.department(), indicator.asOf())
        : indicator.answering().name();
  }

  private static String factor(BigDecimal factor) {
    return factor == null ? null : factor.toPlainString();
  }

  private static String breaks(IndicatorDocument indicator, Words words) {
    return String.join(
        words.say("separator"),
        indicator.breaks().stream().map(known -> words.period(known.from())).toList());
  }

  private static Fact fact(String name, String text, Words words) {
    return text == null || text.isEmpty() ? null : new Fact(words.say("definition." + name), text);
  }

  private static FigureLine line(ShownBaseline b, Visit visit) {
    Words words = visit.words();
    return new FigureLine(
        words.say("figure.baseline"),
        words.period(b.period()),
        b.component(),
        cell(words.number(b.value(), b.unit()), b.printed()).saidIn(visit.event(b.position())),
        null,
        null,
        null,
        false,
        words.moment(b.recordedAt()),
        null);
  }

  private static FigureLine line(
      ShownMeasurement m, IndicatorDocument indicator, boolean open, Visit visit) {
    Words words = visit.words();
    Cell cell = new Cell(indicator.id(), m.period(), m.component());
    return new FigureLine(
        words.say("figure.measurement"),
        words.period(m.period()),
        m.component(),
        cell(words.number(m.value(), m.unit()), m.printed()).saidIn(visit.event(m.position())),
        m.source() == null ? null : new Link(m.source().title(), m.source().address()),
        m.source() == null ? null : words.date(m.source().publishedOn()),
        m.status() == null ? null : words.say("measured." + m.status()),
        indicator.breaksAt(m.period()),
        words.moment(m.recordedAt()),
        open && !m.withdrawn() ? cell.page(visit) : null);
  }

  private static FigureCell cell(String number, String printed) {
    var unmarked = new FigureCell.Marks(false, List.of());
    return printed == null ? FigureCell.GONE : FigureCell.of(number, printed, null, unmarked);
  }

  private static TargetLine line(ShownTarget t, Link plan, String unit, Visit visit) {
    Words words = visit.words();
    return new TargetLine(
        plan,
        words.period(t.period()),
        t.component(),
        words.say("target." + t.kind()),
        new Link(
            t.value() == null ? words.number(t.printed()) : words.number(t.value(), t.unit()),
            visit.event(t.position())),
        words.say(t.method() == null ? "why.no-method" : "method." + t.method()),
        t.achievement() == null ? null : AchievedLine.word(t.achievement(), words),
        InputLine.of(t.achievement() == null ? null : t.achievement().inputs(), visit),
        new JudgementWords(words).of(t.judgement(), t.achievement(), unit));
  }
}
