package org.kaitei.query.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaitei.query.Said.PLAN;
import static org.kaitei.query.Said.ROW;
import static org.kaitei.query.Said.X;
import static org.kaitei.query.Said.adopted;
import static org.kaitei.query.Said.aimed;
import static org.kaitei.query.Said.based;
import static org.kaitei.query.Said.baseline;
import static org.kaitei.query.Said.corrected;
import static org.kaitei.query.Said.defined;
import static org.kaitei.query.Said.named;
import static org.kaitei.query.Said.opened;
import static org.kaitei.query.Said.recorded;
import static org.kaitei.query.Said.reported;
import static org.kaitei.query.Said.row;
import static org.kaitei.query.Said.target;
import static org.kaitei.query.Steps.WATER;
import static org.kaitei.query.Steps.founded;
import static org.kaitei.query.Steps.published;
import static org.kaitei.query.Steps.responsible;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.PlanEvent.IndicatorNamed;
import org.kaitei.query.Ledger;
import org.kaitei.query.Said;
import org.kaitei.query.Steps;
import org.kaitei.query.fold.Stored;
import org.kaitei.query.narrowing.Narrowing;
import org.kaitei.query.overview.OverviewDocument.Listed;
import org.kaitei.query.overview.OverviewDocument.OfGoal;
import org.kaitei.query.overview.OverviewQuestion.PublishedOverview;
import org.kaitei.query.question.Moment;
import org.kaitei.query.views.ViewReader;
import org.kaitei.sheet.PrintedRow;
import org.kaitei.sheet.PrintedRow.Actual;

/** What the public is told of how a plan stands. */
class PublishedOverviewTest {

  private final Ledger ledger = new Ledger();
  private long reported;

  @BeforeEach
  void a_sheet_shows_one_indicator_of_two() {
    PrintedRow printed =
        new PrintedRow(
            "%",
            null,
            baseline("FY2018", "10"),
            List.of(new Actual(2021, Period.fiscalYear(2021), Figure.of("5"))),
            target("50"),
            null);
    ledger.record(adopted(), founded(WATER, "水保全課"));
    ledger.record(named("参加率"), defined("参加率", "%"), based("FY2018", "10"), aimed("50"));
    ledger.record(
        new IndicatorNamed(PLAN, new IndicatorId("hidden"), "検討中の指標", Said.BY),
        responsible(X, null, WATER, Steps.APRIL));
    ledger.record(recorded("FY2021", "5"), opened(2021), reported(row(ROW, X, "FY2023"), printed));
    reported = ledger.last().position();
  }

  private OverviewDocument asked(Narrowing narrowing) {
    var answers = new OverviewAnswers(new ViewReader(Stored.views(ledger)));
    return answers.published(new PublishedOverview(PLAN, narrowing, Moment.NOW));
  }

  private OverviewDocument overview() {
    return asked(Narrowing.NONE);
  }

  @Test
  void before_a_sheet_is_published_there_is_nothing() {
    assertThatThrownBy(this::overview).hasMessageContaining("plan-not-found");
  }

  @Test
  void only_rows_of_the_published_sheet_are_counted_and_no_department_is_told() {
    ledger.record(published(1, reported));
    OverviewDocument shown = overview();
    assertThat(shown.all()).isEqualTo(new Counts(1, 0, 0, 0, 1, 0, 0));
    assertThat(shown.indicators())
        .singleElement()
        .satisfies(
            listed -> {
              assertThat(listed.name()).isEqualTo("参加率");
              assertThat(listed.department()).isNull();
            });
    assertThat(shown.departments()).isEmpty();
    assertThat(shown.reportingYear()).isEqualTo(2021);
    assertThat(shown.goals()).extracting(OfGoal::goal).containsExactly(11);
    assertThat(shown.etag()).isEqualTo(Long.toString(shown.version()));
  }

  @Test
  void what_is_corrected_later_is_not_told_before_it_is_published_again() {
    ledger.record(published(1, reported));
    long first = ledger.last().position();
    Instant then = overview().shownAsOf();
    ledger.record(corrected("FY2021", "5", "60"));
    assertThat(overview().indicators()).extracting(Listed::standing).containsOnly(Standing.WORSE);
    assertThat(overview().version()).isEqualTo(first);
    assertThat(overview().shownAsOf()).isEqualTo(then).isBefore(overview().asOf());
    ledger.record(published(2, ledger.last().position()));
    assertThat(overview().indicators())
        .extracting(Listed::standing)
        .containsOnly(Standing.ACHIEVED);
    assertThat(overview().version()).isEqualTo(ledger.last().position());
  }

  @Test
  void a_figure_of_a_year_behind_the_last_target_is_held_against_that() {
    Actual late = new Actual(2021, Period.fiscalYear(2025), Figure.of("60"));
    PrintedRow printed =
        new PrintedRow("%", null, baseline("FY2018", "10"), List.of(late), target("50"), null);
    ledger.record(reported(row(ROW, X, "FY2023"), printed));
    ledger.record(published(1, ledger.last().position()));
    assertThat(overview().indicators())
        .extracting(Listed::target)
        .containsOnly(Said.period("FY2023"));
  }

  @Test
  void nobody_finds_out_by_narrowing_which_department_answers() {
    ledger.record(published(1, reported));
    for (String department : List.of("water", "none", "nobody")) {
      assertThatThrownBy(() -> asked(Narrowing.of(department, null, null)))
          .hasMessageContaining("department-not-found");
    }
    assertThat(asked(Narrowing.of(null, "t", "11")).indicators()).hasSize(1);
    assertThatThrownBy(() -> asked(Narrowing.of(null, "other", null)))
        .hasMessageContaining("table-not-found");
    assertThat(asked(Narrowing.of(null, null, "12")).indicators()).isEmpty();
  }
}
