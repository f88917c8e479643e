package org.kaitei.query.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.kaitei.query.Said.PLAN;
import static org.kaitei.query.Said.X;
import static org.kaitei.query.Said.adopted;
import static org.kaitei.query.Said.corrected;
import static org.kaitei.query.Said.opened;
import static org.kaitei.query.Said.recorded;
import static org.kaitei.query.Said.reported;
import static org.kaitei.query.Said.row;
import static org.kaitei.query.Steps.DUE;
import static org.kaitei.query.Steps.HEALTH;
import static org.kaitei.query.Steps.SHEET;
import static org.kaitei.query.Steps.WATER;
import static org.kaitei.query.Steps.asked;
import static org.kaitei.query.Steps.defined;
import static org.kaitei.query.Steps.founded;
import static org.kaitei.query.Steps.merged;
import static org.kaitei.query.Steps.renamed;
import static org.kaitei.query.Steps.submitted;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaitei.department.Department;
import org.kaitei.department.DepartmentId;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Definition;
import org.kaitei.indicator.IndicatorEvent.IndicatorDefined;
import org.kaitei.indicator.IndicatorEvent.MeasurementRecorded;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.ledger.Refusal;
import org.kaitei.plan.PlanId;
import org.kaitei.plan.RowKey;
import org.kaitei.query.Ledger;
import org.kaitei.query.Said;
import org.kaitei.query.comparison.ComparisonDocument.Row;
import org.kaitei.query.fold.Stored;
import org.kaitei.query.question.Moment;
import org.kaitei.query.submission.ShownPart.PartRow;
import org.kaitei.query.submission.ShownPart.PartWarning;
import org.kaitei.query.views.ViewReader;
import org.kaitei.sheet.AcknowledgedWarning;
import org.kaitei.sheet.PrintedRow;
import org.kaitei.sheet.PrintedRow.Actual;
import org.kaitei.sheet.SheetId;

class SubmissionAnswersTest {

  private static final IndicatorId Y = new IndicatorId("y");
  private static final IndicatorId Z = new IndicatorId("z");
  private static final LocalDate LATER = DUE.plusDays(1);

  private final Ledger ledger = new Ledger();

  @BeforeEach
  void a_sheet_of_three_rows_of_two_departments() {
    ledger.record(
        adopted(),
        founded(WATER, "水保全課"),
        founded(HEALTH, "健康課"),
        defined(X, "地下水", "水保全課"),
        defined(Y, "健診", "健康課"),
        defined(Z, "来訪者", null));
    ledger.record(opened(2021), waiting("1", X), waiting("2", Y), waiting("3", Z));
    ledger.record(asked(WATER, HEALTH));
  }

  @Test
  void each_part_has_the_rows_that_its_department_answers_for() {
    SubmissionDocument sheet = on(DUE);
    assertThat(sheet.status()).isEqualTo(SheetStatus.OPEN);
    assertThat(sheet.dueOn()).isEqualTo(DUE);
    assertThat(sheet.parts())
        .extracting(ShownPart::department, ShownPart::name, ShownPart::late)
        .containsExactly(tuple(WATER, "水保全課", false), tuple(HEALTH, "健康課", false));
    assertThat(part(WATER).rows()).extracting(PartRow::indicator).containsExactly(X);
    assertThat(part(HEALTH).rows()).extracting(PartRow::indicator).containsExactly(Y);
    assertThat(sheet.withoutPart()).extracting(PartRow::indicator).containsExactly(Z);
    assertThat(sheet.revision()).isEqualTo(5);
    assertThat(sheet.version()).isEqualTo(ledger.last().position());
  }

  @Test
  void rows_of_a_department_that_was_not_asked_belong_to_no_part() {
    Ledger other = new Ledger();
    other.record(adopted(), founded(WATER, "水保全課"), founded(HEALTH, "健康課"));
    other.record(defined(Y, "健診", "健康課"), opened(2021), waiting("2", Y), asked(WATER));
    SubmissionDocument sheet = answers(other).submission(new SubmissionOf(SHEET, DUE, Moment.NOW));
    assertThat(sheet.withoutPart()).extracting(PartRow::indicator).containsExactly(Y);
  }

  @Test
  void what_was_asked_from_a_department_that_was_merged_is_for_the_one_in_its_place() {
    ledger.record(merged(new Department(new DepartmentId("supply"), "生活環境課"), WATER));
    assertThat(part(WATER).rows()).extracting(PartRow::indicator).containsExactly(X);
    assertThat(on(DUE).withoutPart()).extracting(PartRow::indicator).containsExactly(Z);
  }

  @Test
  void a_figure_is_missing_until_somebody_has_reported_it() {
    assertThat(part(WATER).missing()).isEqualTo(1);
    assertThat(part(WATER).rows().getFirst().missing()).isTrue();
    ledger.record(recorded("FY2021", "12"));
    assertThat(part(WATER).missing()).isZero();
    assertThat(part(WATER).rows().getFirst().missing()).isFalse();
    assertThat(part(HEALTH).missing()).isEqualTo(1);
  }

  @Test
  void a_part_is_late_the_day_after_it_was_due_whenever_that_is_asked() {
    assertThat(on(LATER).parts()).allSatisfy(part -> assertThat(part.late()).isTrue());
    Instant asked = ledger.now();
    ledger.record(submitted(WATER));
    var then = answers(ledger).submission(new SubmissionOf(SHEET, LATER, new Moment(asked)));
    assertThat(then.parts()).allSatisfy(part -> assertThat(part.late()).isTrue());
    assertThat(then.asOf()).isEqualTo(asked);
    assertThat(then.on()).isEqualTo(LATER);
    assertThat(on(LATER).parts()).extracting(ShownPart::late).containsExactly(false, true);
  }

  @Test
  void the_same_answer_of_another_day_has_another_etag() {
    assertThat(on(DUE).etag()).isEqualTo(on(DUE).version() + "-2022-09-30");
    assertThat(on(LATER).etag()).isNotEqualTo(on(DUE).etag());
  }

  @Test
  void what_looks_odd_has_to_be_answered_and_the_answer_stays_with_it() {
    ledger.record(recorded("FY2020", "12"));
    ledger.record(recorded("FY2021", "1200"));
    PartWarning odd = part(WATER).warnings().getFirst();
    assertThat(odd.code()).isEqualTo("changes-by-more-than-factor");
    assertThat(odd.facts()).containsEntry("otherValue", "12");
    assertThat(odd.word()).isNull();
    ledger.record(
        submitted(WATER, new AcknowledgedWarning("t", "1", null, X, odd.code(), "集計範囲の拡大")));
    assertThat(part(WATER).warnings()).extracting(PartWarning::word).containsExactly("集計範囲の拡大");
    assertThat(part(HEALTH).warnings()).isEmpty();
  }

  @Test
  void a_figure_that_several_rows_show_is_asked_about_once() {
    ledger.record(waiting("4", X), recorded("FY2020", "12"), recorded("FY2021", "1200"));
    assertThat(part(WATER).rows()).hasSize(2);
    assertThat(part(WATER).warnings()).extracting(PartWarning::no).containsExactly("1");
  }

  @Test
  void a_cumulative_figure_that_falls_has_to_be_answered() {
    IndicatorId v = new IndicatorId("v");
    var cumulative = new Definition("累計", "件", null, true, List.of(), "水保全課");
    ledger.record(new IndicatorDefined(v, cumulative, Said.BY), waiting("5", v));
    ledger.record(measured(v, "FY2020", "12"), measured(v, "FY2021", "11"));
    assertThat(part(WATER).warnings())
        .extracting(PartWarning::indicator, PartWarning::code)
        .containsExactly(tuple(v, "falls-although-cumulative"));
  }

  @Test
  void a_printed_achievement_that_differs_has_to_be_answered() {
    PrintedRow printed =
        new PrintedRow(
            null,
            null,
            Said.baseline("FY2018", "10"),
            List.of(new Actual(2021, new Period("FY2021"), Figure.of("20"))),
            Said.target("50"),
            "99%");
    ledger.record(reported(row(new RowKey("t", "2", null), Y, "FY2023"), printed));
    assertThat(part(HEALTH).warnings())
        .extracting(PartWarning::code)
        .containsExactly("achievement-differs");
  }

  @Test
  void what_was_changed_after_it_was_submitted_is_told() {
    ledger.record(recorded("FY2021", "12"));
    ledger.record(submitted(WATER));
    ledger.record(submitted(HEALTH));
    assertThat(part(WATER).changedSinceSubmitted()).isEmpty();
    ledger.record(corrected("FY2021", "12", "13"));
    assertThat(part(WATER).changedSinceSubmitted()).extracting(Row::indicator).containsExactly(X);
    assertThat(part(HEALTH).changedSinceSubmitted()).as("another's row").isEmpty();
    assertThat(part(WATER).submittedBy()).isEqualTo(Said.BY.subject());
  }

  @Test
  void each_step_names_departments_as_they_were_called_then() {
    ledger.record(renamed(WATER, "水保全課", "水環境課"));
    SubmissionDocument sheet = on(DUE);
    assertThat(sheet.parts().getFirst().name()).isEqualTo("水環境課");
    assertThat(sheet.steps()).hasSize(1);
    assertThat(sheet.steps().getFirst().departmentName()).isEqualTo("政策企画課");
    assertThat(sheet.steps().getFirst().partName()).isNull();
    ledger.record(submitted(WATER));
    assertThat(on(DUE).steps().getLast().partName()).isEqualTo("水環境課");
  }

  @Test
  void a_sheet_that_nobody_was_asked_for_has_no_parts() {
    Ledger other = new Ledger();
    other.record(adopted(), opened(2021));
    SubmissionDocument sheet = answers(other).submission(new SubmissionOf(SHEET, DUE, Moment.NOW));
    assertThat(sheet.parts()).isEmpty();
    assertThat(sheet.dueOn()).isNull();
    assertThat(sheet.steps()).isEmpty();
  }

  @Test
  void what_is_not_there_is_not_found() {
    var year = new SubmissionOf(new SheetId(PLAN, 1999), DUE, Moment.NOW);
    var plan = new SubmissionOf(new SheetId(new PlanId("nobody"), 2021), DUE, Moment.NOW);
    assertThatThrownBy(() -> answers(ledger).submission(year)).hasMessageContaining("sheet-not");
    assertThatThrownBy(() -> answers(ledger).submission(plan)).isInstanceOf(Refusal.class);
  }

  private static LedgerEvent waiting(String no, IndicatorId indicator) {
    Actual column = new Actual(2021, Period.fiscalYear(2021), null);
    PrintedRow nothing = new PrintedRow(null, null, null, List.of(column), null, null);
    return reported(row(new RowKey("t", no, null), indicator, null), nothing);
  }

  private static LedgerEvent measured(IndicatorId indicator, String period, String figure) {
    return new MeasurementRecorded(
        indicator, null, new Period(period), Said.measured(figure), Said.BY);
  }

  private ShownPart part(DepartmentId department) {
    return on(DUE).parts().stream()
        .filter(part -> part.department().equals(department))
        .findFirst()
        .orElseThrow();
  }

  private SubmissionDocument on(LocalDate day) {
    return answers(ledger).submission(new SubmissionOf(SHEET, day, Moment.NOW));
  }

  private static SubmissionAnswers answers(Ledger ledger) {
    return new SubmissionAnswers(new ViewReader(Stored.views(ledger)));
  }
}
