package org.kaitei.query.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.*;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaitei.access.Actor;
import org.kaitei.indicator.IndicatorEvent;
import org.kaitei.plan.PlanEvent;
import org.kaitei.query.Ledger;
import org.kaitei.query.fold.Stored;
import org.kaitei.query.indicator.IndicatorAnswers;
import org.kaitei.query.indicator.IndicatorQuestion.OneIndicator;
import org.kaitei.query.question.Moment;
import org.kaitei.query.views.ViewReader;

class GlanceTest {

  private final Ledger ledger = new Ledger();

  @BeforeEach
  void a_plan_with_an_indicator() {
    ledger.record(adopted(), named("参加率"), defined("参加率", "%"), based("FY2017", "40"));
  }

  @Test
  void the_newest_figure_stands_beside_the_target_that_comes_next() {
    aimedAt("FY2020", "44");
    aimedAt("FY2025", "60");
    aimedAt("FY2023", "50");
    ledger.record(recorded("FY2020", "41"), provisional("FY2021", "45"));

    Glance glance = glance().orElseThrow();

    assertThat(glance.figure().text()).isEqualTo("45 %");
    assertThat(glance.period()).isEqualTo("2021年度");
    assertThat(glance.status()).isEqualTo("速報");
    assertThat(glance.aimed().text()).isEqualTo("50 % 以上");
    assertThat(glance.until()).isEqualTo("2023年度");
    assertThat(glance.achieved().plain()).isEqualTo("50%");
  }

  @Test
  void where_all_targets_are_past_it_stands_beside_the_last() {
    aimedAt("FY2019", "44");
    aimedAt("FY2018", "42");
    ledger.record(recorded("FY2021", "45"));

    assertThat(glance().orElseThrow().until()).isEqualTo("2019年度");
  }

  @Test
  void without_a_target_there_is_the_figure_alone() {
    ledger.record(recorded("FY2021", "45"));

    assertThat(glance().orElseThrow().aimed()).isNull();
    assertThat(glance().orElseThrow().achieved()).isNull();
  }

  @Test
  void without_a_figure_of_the_whole_there_is_nothing_to_see() {
    ledger.record(
        new IndicatorEvent.MeasurementRecorded(X, "男性", period("FY2021"), measured("45"), BY));

    assertThat(glance()).isEmpty();
  }

  private void aimedAt(String period, String figure) {
    ledger.record(new PlanEvent.TargetSet(PLAN, X, null, period(period), target(figure), 1, BY));
  }

  private Optional<Glance> glance() {
    ViewReader reader = new ViewReader(Stored.views(ledger));
    var indicator = new IndicatorAnswers(reader).one(new OneIndicator(X, Moment.NOW));
    return Glance.of(indicator, Reader.visit(Actor.PUBLIC));
  }
}
