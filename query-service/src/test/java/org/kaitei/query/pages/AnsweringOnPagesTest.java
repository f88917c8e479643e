package org.kaitei.query.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.BY;
import static org.kaitei.query.Said.PLAN;
import static org.kaitei.query.Said.X;
import static org.kaitei.query.Steps.HEALTH;
import static org.kaitei.query.Steps.WATER;
import static org.kaitei.query.Steps.defined;
import static org.kaitei.query.Steps.founded;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kaitei.indicator.IndicatorEvent.ResponsibilityMoved;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.PlanEvent.IndicatorNamed;
import org.kaitei.query.Ledger;
import org.kaitei.query.QueryHttp;
import org.kaitei.query.Said;

/** Who answers for indicators by now, on the pages about them. */
class AnsweringOnPagesTest {

  private static QueryHttp service;

  @BeforeAll
  static void an_indicator_went_to_another_department_and_one_is_nobodys() {
    Ledger ledger = new Ledger();
    IndicatorId beds = new IndicatorId("beds");
    ledger.record(founded(WATER, "水保全課"), founded(HEALTH, "健康課"), Said.adopted());
    ledger.record(Said.named("地下水涵養量"), new IndicatorNamed(PLAN, beds, "病床の数", BY));
    ledger.record(defined(X, "地下水涵養量", "水保全課"), defined(beds, "病床の数", "病院局"));
    ledger.record(new ResponsibilityMoved(X, "水保全課", HEALTH, LocalDate.of(2021, 4, 1), "所管替え", BY));
    service = QueryHttp.on(ledger);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void a_plan_shows_the_department_that_answers_and_else_what_was_said() {
    String page = service.page("/plans/kumamoto").text();
    assertThat(page.substring(page.indexOf("この計画の指標"), page.indexOf("最近の変更")))
        .contains("健康課", "病院局")
        .doesNotContain("水保全課");
  }

  @Test
  void an_indicator_shows_it_and_its_history_keeps_what_was_said() {
    String page = service.page("/indicators/x").text();
    assertThat(page.indexOf("健康課")).isPositive().isLessThan(page.indexOf("水保全課"));
    assertThat(service.page("/indicators/beds").text()).contains("病院局");
  }

  @Test
  void programs_are_told_both() {
    var told = service.program("/api/indicators/x").json();
    assertThat(told.at("/answering/department").asString()).isEqualTo("health");
    assertThat(told.at("/answering/name").asString()).isEqualTo("健康課");
    assertThat(told.path("department").asString()).isEqualTo("水保全課");
  }
}
