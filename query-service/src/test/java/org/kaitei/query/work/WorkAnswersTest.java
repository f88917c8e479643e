package org.kaitei.query.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kaitei.query.Said.BY;
import static org.kaitei.query.Said.PLAN;
import static org.kaitei.query.Said.X;
import static org.kaitei.query.Said.adopted;
import static org.kaitei.query.Said.opened;
import static org.kaitei.query.Said.reported;
import static org.kaitei.query.Said.row;
import static org.kaitei.query.Steps.DUE;
import static org.kaitei.query.Steps.HEALTH;
import static org.kaitei.query.Steps.WATER;
import static org.kaitei.query.Steps.asked;
import static org.kaitei.query.Steps.confirmed;
import static org.kaitei.query.Steps.defined;
import static org.kaitei.query.Steps.founded;
import static org.kaitei.query.Steps.merged;
import static org.kaitei.query.Steps.returned;
import static org.kaitei.query.Steps.submitted;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaitei.department.Department;
import org.kaitei.department.DepartmentId;
import org.kaitei.figure.Period;
import org.kaitei.query.Ledger;
import org.kaitei.query.fold.Stored;
import org.kaitei.query.question.Moment;
import org.kaitei.query.submission.PartState;
import org.kaitei.query.submission.SheetStatus;
import org.kaitei.query.views.ViewReader;
import org.kaitei.query.work.WorkDocument.HandedIn;
import org.kaitei.query.work.WorkDocument.Item;
import org.kaitei.query.work.WorkDocument.Task;
import org.kaitei.sheet.Part;
import org.kaitei.sheet.PrintedRow;
import org.kaitei.sheet.PrintedRow.Actual;
import org.kaitei.sheet.SheetEvent.PartSubmitted;
import org.kaitei.sheet.SheetEvent.SheetOpened;
import org.kaitei.sheet.SheetEvent.SubmissionOpened;

class WorkAnswersTest {

  private static final LocalDate LATER = DUE.plusDays(1);

  private final Ledger ledger = new Ledger();

  @BeforeEach
  void two_departments_were_asked_for_a_sheet() {
    Actual column = new Actual(2021, Period.fiscalYear(2021), null);
    PrintedRow nothing = new PrintedRow(null, null, null, List.of(column), null, null);
    ledger.record(adopted(), founded(WATER, "水保全課"), founded(HEALTH, "健康課"));
    ledger.record(defined(X, "地下水", "water"), opened(2021), reported(row("t", "1"), nothing));
    ledger.record(asked(WATER, HEALTH));
  }

  @Test
  void a_department_has_to_submit_what_was_asked_from_it_and_no_other() {
    assertThat(of("water", false, DUE).items())
        .containsExactly(
            new Item(
                Task.SUBMIT,
                PLAN,
                "SDGs未来都市計画",
                2021,
                SheetStatus.OPEN,
                WATER,
                "水保全課",
                PartState.OPEN,
                DUE,
                false,
                1,
                1,
                null));
    assertThat(of("water", false, LATER).items()).extracting(Item::late).containsExactly(true);
    assertThat(of("tourism", false, LATER).items()).isEmpty();
    assertThat(of(null, false, LATER).items()).isEmpty();
  }

  @Test
  void what_was_asked_from_a_department_that_was_merged_is_due_from_the_one_in_its_place() {
    ledger.record(merged(new Department(new DepartmentId("supply"), "生活環境課"), WATER));
    assertThat(of("supply", false, DUE).items()).extracting(Item::rows).containsExactly(1);
  }

  @Test
  void who_was_of_a_department_that_was_merged_does_the_work_of_the_one_in_its_place() {
    ledger.record(merged(new Department(new DepartmentId("supply"), "生活環境課"), WATER, HEALTH));
    assertThat(of("water", false, DUE).items())
        .extracting(Item::department)
        .containsExactly(HEALTH, WATER);
    assertThat(of("water", false, DUE).department()).isEqualTo("supply");
  }

  @Test
  void what_was_submitted_waits_for_who_plans() {
    ledger.record(submitted(WATER));
    assertThat(of("water", false, LATER).items()).isEmpty();
    assertThat(of(null, true, DUE).items())
        .extracting(Item::task, Item::department)
        .containsExactly(tuple(Task.CONFIRM, WATER));
    ledger.record(confirmed(WATER));
    assertThat(of(null, true, DUE).items()).isEmpty();
  }

  @Test
  void what_a_department_has_handed_in_it_sees_with_how_far_that_has_come_and_since_when() {
    assertThat(of("water", false, DUE).handedIn()).isEmpty();
    ledger.record(submitted(WATER));
    Instant submitted = ledger.last().recordedAt();
    assertThat(of("water", false, DUE).handedIn())
        .containsExactly(
            new HandedIn(
                PLAN,
                "SDGs未来都市計画",
                2021,
                SheetStatus.OPEN,
                WATER,
                "水保全課",
                PartState.SUBMITTED,
                submitted));
    ledger.record(confirmed(WATER));
    assertThat(of("water", false, DUE).handedIn())
        .extracting(HandedIn::state, HandedIn::since)
        .containsExactly(tuple(PartState.CONFIRMED, ledger.last().recordedAt()));
    assertThat(of("health", false, DUE).handedIn()).isEmpty();
    assertThat(of(null, true, DUE).handedIn()).isEmpty();
  }

  @Test
  void what_was_handed_in_for_the_newest_year_comes_first() {
    ledger.record(
        submitted(WATER),
        new SheetOpened(PLAN, 2022, BY),
        new SubmissionOpened(PLAN, 2022, List.of(new Part(WATER, DUE)), null, BY),
        new PartSubmitted(PLAN, 2022, WATER, List.of(), null, BY));
    assertThat(of("water", false, DUE).handedIn())
        .extracting(HandedIn::reportingYear)
        .containsExactly(2022, 2021);
  }

  @Test
  void who_plans_sees_what_is_late_and_can_only_wait_for_it() {
    assertThat(of(null, true, DUE).items()).isEmpty();
    assertThat(of(null, true, LATER).items())
        .extracting(Item::task, Item::department)
        .containsExactly(tuple(Task.WAIT, HEALTH), tuple(Task.WAIT, WATER));
  }

  @Test
  void what_was_given_back_is_to_be_submitted_again_and_says_why() {
    ledger.record(submitted(WATER), returned(WATER, "出典がない"));
    assertThat(of("water", false, DUE).items())
        .extracting(Item::task, Item::returnedReason)
        .containsExactly(tuple(Task.SUBMIT, "出典がない"));
  }

  @Test
  void what_is_due_first_comes_first_over_all_sheets() {
    ledger.record(
        new SheetOpened(PLAN, 2022, BY),
        new SubmissionOpened(PLAN, 2022, List.of(new Part(WATER, DUE.minusDays(9))), null, BY));
    assertThat(of("water", false, DUE).items())
        .extracting(Item::reportingYear)
        .containsExactly(2022, 2021);
  }

  @Test
  void as_of_before_anybody_was_asked_there_is_nothing_to_do() {
    Instant before = Instant.parse("2022-08-31T00:00:00Z");
    var question = new WorkOf("water", true, LATER, new Moment(before));
    assertThat(answers().work(question).items()).isEmpty();
  }

  @Test
  void the_work_of_another_has_another_etag() {
    assertThat(of("water", false, DUE).etag())
        .isNotEqualTo(of("health", false, DUE).etag())
        .isNotEqualTo(of("water", true, DUE).etag())
        .isNotEqualTo(of("water", false, LATER).etag());
    assertThat(of("water", false, DUE).version()).isEqualTo(ledger.last().position());
  }

  private WorkDocument of(String department, boolean planning, LocalDate on) {
    return answers().work(new WorkOf(department, planning, on, Moment.NOW));
  }

  private WorkAnswers answers() {
    return new WorkAnswers(new ViewReader(Stored.views(ledger)));
  }
}
