package org.kaitei.query.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.BY;
import static org.kaitei.query.Said.X;
import static org.kaitei.query.Steps.HEALTH;
import static org.kaitei.query.Steps.WATER;
import static org.kaitei.query.Steps.founded;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaitei.indicator.Definition;
import org.kaitei.indicator.IndicatorEvent.IndicatorDefined;
import org.kaitei.indicator.IndicatorEvent.ResponsibilityMoved;
import org.kaitei.query.Ledger;
import org.kaitei.query.fold.Stored;
import org.kaitei.query.indicator.IndicatorDocument.ShownDepartment;
import org.kaitei.query.indicator.IndicatorQuestion.OneIndicator;
import org.kaitei.query.question.Moment;
import org.kaitei.query.views.ViewReader;

/** Who answers for an indicator, beside what its definition says. */
class AnsweringIndicatorTest {

  private static final LocalDate APRIL = LocalDate.of(2023, 4, 1);

  private final Ledger ledger = new Ledger();

  @BeforeEach
  void its_definition_names_a_department() {
    var definition = new Definition("湧水量", "m3", null, false, List.of(), "水保全課");
    ledger.record(new IndicatorDefined(X, definition, BY));
  }

  @Test
  void the_department_of_the_directory_answers_that_is_meant() {
    ledger.record(founded(WATER, "水保全課"));
    assertThat(on(APRIL).answering()).isEqualTo(new ShownDepartment(WATER, "水保全課"));
  }

  @Test
  void another_answers_from_the_day_on_which_it_was_moved_and_the_definition_stays() {
    ledger.record(founded(WATER, "水保全課"), founded(HEALTH, "健康課"));
    ledger.record(new ResponsibilityMoved(X, "水保全課", HEALTH, APRIL, "所管替え", BY));
    assertThat(on(APRIL.minusDays(1)).answering().department()).isEqualTo(WATER);
    assertThat(on(APRIL).answering()).isEqualTo(new ShownDepartment(HEALTH, "健康課"));
    assertThat(on(APRIL).department()).isEqualTo("水保全課");
  }

  @Test
  void what_means_no_department_answers_for_nothing() {
    assertThat(on(APRIL).answering()).isNull();
  }

  @Test
  void the_answer_of_another_day_and_of_another_directory_is_another() {
    String before = on(APRIL).etag();
    assertThat(on(APRIL.plusDays(1)).etag()).isNotEqualTo(before);
    ledger.record(founded(WATER, "水保全課"));
    assertThat(on(APRIL).etag()).isNotEqualTo(before);
  }

  private IndicatorDocument on(LocalDate day) {
    var reader = new ViewReader(Stored.views(ledger));
    return new IndicatorAnswers(reader).one(new OneIndicator(X, day, Moment.NOW));
  }
}
