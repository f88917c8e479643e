package org.kaitei.query.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.BY;
import static org.kaitei.query.Said.PLAN;
import static org.kaitei.query.Said.X;
import static org.kaitei.query.Steps.APRIL;
import static org.kaitei.query.Steps.HEALTH;
import static org.kaitei.query.Steps.WATER;
import static org.kaitei.query.Steps.defined;
import static org.kaitei.query.Steps.founded;
import static org.kaitei.query.Steps.renamed;
import static org.kaitei.query.Steps.responsible;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.PlanEvent.IndicatorNamed;
import org.kaitei.plan.PlanEvent.IndicatorRetired;
import org.kaitei.query.Ledger;
import org.kaitei.query.Said;
import org.kaitei.query.department.DepartmentQuestion.Responsibilities;
import org.kaitei.query.department.ResponsibilitiesDocument.Answered;
import org.kaitei.query.fold.Stored;
import org.kaitei.query.question.Moment;
import org.kaitei.query.views.ViewReader;

class ResponsibilityAnswersTest {

  private static final IndicatorId Y = new IndicatorId("y");
  private static final IndicatorId Z = new IndicatorId("z");

  private final Ledger ledger = new Ledger();

  @Test
  void without_a_plan_there_is_nothing_to_answer_for() {
    ledger.record(founded(WATER, "水保全課"));
    assertThat(on(APRIL).plans()).isEmpty();
    assertThat(on(APRIL).version()).isEqualTo(1);
  }

  @Test
  void each_indicator_that_a_plan_aims_at_is_told_with_the_department_of_the_day() {
    ledger.record(founded(WATER, "水保全課"), renamed(WATER, "水保全課", "水環境課"));
    ledger.record(Said.adopted(), Said.named("涵養量"), named(Y, "病床数"), named(Z, "木の数"));
    ledger.record(defined(X, "涵養量", "水保全課"), defined(Y, "病床数", "病院局"));
    var plan = on(APRIL).plans().getFirst();
    assertThat(plan.plan()).isEqualTo(PLAN);
    assertThat(plan.title()).isEqualTo("SDGs未来都市計画");
    assertThat(plan.indicators())
        .containsExactly(
            new Answered(X, "涵養量", WATER, "水環境課", "水保全課"),
            new Answered(Y, "病床数", null, null, "病院局"),
            new Answered(Z, "木の数", null, null, null));
    assertThat(on(APRIL.minusDays(1)).plans().getFirst().indicators().getFirst().departmentName())
        .isEqualTo("水保全課");
  }

  @Test
  void what_a_plan_no_longer_aims_at_is_not_told() {
    ledger.record(Said.adopted(), Said.named("涵養量"));
    ledger.record(new IndicatorRetired(PLAN, X, "終了", BY));
    assertThat(on(APRIL).plans().getFirst().indicators()).isEmpty();
  }

  @Test
  void another_department_or_another_definition_makes_another_version() {
    ledger.record(founded(WATER, "水保全課"), founded(HEALTH, "健康課"), Said.adopted());
    ledger.record(Said.named("涵養量"));
    ledger.record(defined(X, "涵養量", "水保全課"));
    assertThat(on(APRIL).version()).isEqualTo(5);
    ledger.record(responsible(X, "水保全課", HEALTH, APRIL));
    assertThat(on(APRIL).version()).isEqualTo(6);
    assertThat(on(APRIL).plans().getFirst().indicators())
        .extracting(Answered::department)
        .containsExactly(HEALTH);
  }

  private static IndicatorNamed named(IndicatorId indicator, String name) {
    return new IndicatorNamed(PLAN, indicator, name, BY);
  }

  private ResponsibilitiesDocument on(LocalDate day) {
    var answers = new ResponsibilityAnswers(new ViewReader(Stored.views(ledger)));
    return answers.responsibilities(new Responsibilities(day, Moment.NOW));
  }
}
