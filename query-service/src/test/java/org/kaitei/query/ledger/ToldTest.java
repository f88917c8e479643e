package org.kaitei.query.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.BY;
import static org.kaitei.query.Said.PLAN;
import static org.kaitei.query.Said.X;
import static org.kaitei.query.Said.amended;
import static org.kaitei.query.Said.baseline;
import static org.kaitei.query.Said.definition;
import static org.kaitei.query.Said.period;
import static org.kaitei.query.Said.rebased;
import static org.kaitei.query.Said.reported;
import static org.kaitei.query.Said.retitled;
import static org.kaitei.query.Said.retracted;
import static org.kaitei.query.Said.revised;
import static org.kaitei.query.Said.row;
import static org.kaitei.query.Said.withdrawn;
import static org.kaitei.query.Said.written;
import static org.kaitei.query.Steps.HEALTH;
import static org.kaitei.query.Steps.WATER;
import static org.kaitei.query.Steps.confirmed;
import static org.kaitei.query.Steps.due;
import static org.kaitei.query.Steps.merged;
import static org.kaitei.query.Steps.passedOn;
import static org.kaitei.query.Steps.renamed;
import static org.kaitei.query.Steps.split;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaitei.department.Department;
import org.kaitei.figure.Figure;
import org.kaitei.indicator.Definition;
import org.kaitei.indicator.IndicatorEvent;
import org.kaitei.indicator.Measurement;
import org.kaitei.indicator.Source;
import org.kaitei.ledger.EventNames;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.plan.Initiative;
import org.kaitei.plan.InitiativeId;
import org.kaitei.plan.PlanEvent;
import org.kaitei.plan.Section;
import org.kaitei.plan.SectionId;
import org.kaitei.plan.Stakeholder;
import org.kaitei.query.AnyRecord;
import org.kaitei.sheet.PrintedRow;

class ToldTest {

  @Test
  void every_event_that_can_be_stored_is_told_with_its_reason() {
    for (String name : EventNames.all()) {
      LedgerEvent event = AnyRecord.of(EventNames.classOf(name)).sample();
      assertThat(Told.of(event)).as(name).isNotNull();
    }
  }

  @Test
  void a_target_tells_its_indicator_period_and_both_figures() {
    Told told = Told.of(revised("50", "60.0"));
    assertThat(told).isEqualTo(new Told(PLAN, X, period("FY2023"), null, "50", "60.0", "改訂", null));
  }

  @Test
  void a_figure_that_was_not_measured_is_told_as_it_was_printed() {
    var nothing = Measurement.of(Figure.notMeasured("－"));
    var event =
        new IndicatorEvent.MeasurementCorrected(
            X, "男性", period("FY2021"), nothing, measured("3"), "集計", BY);
    Told told = Told.of(event);
    assertThat(told.before()).isEqualTo("－");
    assertThat(told.component()).isEqualTo("男性");
    assertThat(told.text()).as("the source").isEqualTo("統計年鑑");
  }

  @Test
  void what_is_taken_back_is_told_as_what_stood_before() {
    assertThat(Told.of(withdrawn("FY2021", "5")))
        .extracting(Told::before, Told::after, Told::reason)
        .containsExactly("5", null, "調査中止");
    assertThat(Told.of(retracted("n", "順調")))
        .extracting(Told::plan, Told::before, Told::after)
        .containsExactly(PLAN, "順調", null);
    assertThat(Told.of(new PlanEvent.RowDropped(PLAN, row("t", "1").key(), row("t", "1"), BY)))
        .extracting(Told::indicator, Told::before, Told::after)
        .containsExactly(X, "t 1", null);
  }

  @Test
  void a_baseline_tells_the_period_that_it_is_of_now() {
    Told told = Told.of(rebased(baseline("FY2018", "1"), baseline("FY2019", "2")));
    assertThat(told.period()).isEqualTo(period("FY2019"));
    assertThat(List.of(told.before(), told.after())).containsExactly("1", "2");
  }

  @Test
  void a_definition_tells_both_names_units_and_departments() {
    Definition after = new Definition("参加者数", "人", null, false, List.of(), "市民課");
    Told told =
        Told.of(new IndicatorEvent.IndicatorRedefined(X, definition("参加率", "%"), after, "整理", BY));
    assertThat(told.before()).isEqualTo("参加率");
    assertThat(told.after()).isEqualTo("参加者数");
    assertThat(told.text()).isEqualTo("%\n人\n市民課");
  }

  @Test
  void a_row_tells_all_that_its_cells_print() {
    var printed =
        new PrintedRow(
            "%",
            "人",
            baseline("FY2018", "7"),
            List.of(new PrintedRow.Actual(2021, period("FY2021"), Figure.of("8"))),
            null,
            "-118%");
    Told told = Told.of(reported(row("t", "1"), printed));
    assertThat(told.indicator()).isEqualTo(X);
    assertThat(told.text()).isEqualTo("%\n人\n7\n8\n-118%");
  }

  @Test
  void notes_tell_their_words() {
    assertThat(Told.of(written("n", 2021, "順調に推移")).after()).isEqualTo("順調に推移");
    assertThat(Told.of(written("n", 2021, "順調に推移")).text()).isEqualTo("有識者\n有識者A");
    assertThat(Told.of(amended("n", "順調", "遅れ")).after()).isEqualTo("遅れ");
    assertThat(Told.of(retitled("n", "一", "二")).before()).isEqualTo("一");
  }

  @Test
  void what_a_plan_is_built_of_is_told_in_its_own_words() {
    var section = new Section(new SectionId("s"), "全体計画", "本文", null);
    assertThat(Told.of(new PlanEvent.SectionPlaced(PLAN, section, BY)))
        .extracting(Told::before, Told::after, Told::text)
        .containsExactly(null, "全体計画", "本文");
    assertThat(Told.of(new PlanEvent.SectionDropped(PLAN, section.id(), section, BY)))
        .extracting(Told::before, Told::after, Told::text)
        .containsExactly("全体計画", null, "本文");
    assertThat(Told.of(new PlanEvent.SectionDropped(PLAN, section.id(), BY)).before())
        .isEqualTo("s");
    var initiative =
        new Initiative(
            new InitiativeId("i"),
            "①-1",
            "緑地の保全",
            null,
            null,
            null,
            List.of(new Stakeholder("市民", null), new Stakeholder("大学", null)),
            List.of(),
            List.of());
    assertThat(Told.of(new PlanEvent.InitiativePlaced(PLAN, initiative, BY)))
        .extracting(Told::before, Told::after, Told::text)
        .containsExactly(null, "①-1 緑地の保全", "市民、大学");
    assertThat(Told.of(new PlanEvent.InitiativeDropped(PLAN, initiative.id(), initiative, BY)))
        .extracting(Told::before, Told::after)
        .containsExactly("①-1 緑地の保全", null);
  }

  @Test
  void departments_are_told_by_their_ids_and_their_names() {
    var office = new Department(HEALTH, "健康課");
    assertThat(Told.of(renamed(WATER, "水保全課", "水循環課")))
        .extracting(Told::before, Told::after, Told::text)
        .containsExactly("水保全課", "水循環課", "water");
    assertThat(Told.of(split(WATER, office)).text()).isEqualTo("water\nhealth\n健康課");
    assertThat(Told.of(merged(office, WATER)).text()).isEqualTo("water\nhealth\n健康課");
    assertThat(Told.of(passedOn(WATER, HEALTH)).text()).isEqualTo("water\nhealth");
    assertThat(Told.of(confirmed(WATER)).text()).isEqualTo("water");
    assertThat(Told.of(due(WATER, LocalDate.of(2022, 10, 7))).after()).isEqualTo("2022-10-07");
  }

  private static Measurement measured(String figure) {
    return new Measurement(Figure.of(figure), Source.of("統計年鑑"), null);
  }
}
