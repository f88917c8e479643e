package org.kaitei.query.grid;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.kaitei.ledger.Refusal;
import org.kaitei.query.history.Revision;
import org.kaitei.query.indicator.IndicatorAnswers;
import org.kaitei.query.indicator.IndicatorView;
import org.kaitei.query.indicator.IndicatorView.HeldBaseline;
import org.kaitei.query.indicator.IndicatorView.HeldMeasurement;
import org.kaitei.query.views.Version;
import org.kaitei.query.views.ViewReader;
import org.kaitei.query.views.ViewsAt;

/** Answers questions about what stood when. */
public final class GridAnswers {

  private final ViewReader reader;

  public GridAnswers(ViewReader reader) {
    this.reader = reader;
  }

  @QueryHandler
  public GridDocument grid(GridOf question) {
    ViewsAt views = reader.at(question.moment().asOf());
    Version<IndicatorView> indicator = IndicatorAnswers.indicator(views, question.indicator());
    knows(indicator.state(), question.rows().component());
    long last = indicator.state().revision();
    long after = Math.min(last, question.after());
    List<Revision> page =
        new WholeTransactions(views, question.indicator(), last)
            .around(after + 1, after + question.limit());
    Grid grid = new Grid(question.rows(), indicator.state().units());
    if (!page.isEmpty()) {
      grid.beginWith(before(views, indicator, page.getFirst().recordedAt()));
    }
    page.forEach(grid::after);
    long seen = page.isEmpty() ? last : page.getLast().revision();
    return new GridDocument(
        question.indicator(),
        question.rows().component(),
        grid.recordings(),
        grid.rows(),
        seen < last ? seen : null,
        views.mark(),
        indicator.position());
  }

  private static void knows(IndicatorView indicator, String component) {
    Stream<String> components =
        Stream.concat(
            indicator.baselines().stream().map(HeldBaseline::component),
            indicator.measurements().stream().map(HeldMeasurement::component));
    if (component != null && components.noneMatch(known -> Objects.equals(known, component))) {
      throw Refusal.notFound("component", component);
    }
  }

  private static IndicatorView before(
      ViewsAt views, Version<IndicatorView> indicator, Instant recording) {
    return new ViewsAt(views.store(), recording.minus(1, ChronoUnit.MICROS))
        .find(indicator.key())
        .map(Version::state)
        .orElse(IndicatorView.KIND.empty());
  }
}
