package org.kaitei.command.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kaitei.command.indicator.Indicator;
import org.kaitei.command.sheet.Sheet;
import org.kaitei.command.submission.SubmissionCommand.OpenSubmission;
import org.kaitei.department.Department;
import org.kaitei.department.DepartmentEvent.DepartmentClosed;
import org.kaitei.department.DepartmentEvent.DepartmentFounded;
import org.kaitei.department.DepartmentEvent.DepartmentsMerged;
import org.kaitei.department.DepartmentId;
import org.kaitei.department.Directory;
import org.kaitei.indicator.Definition;
import org.kaitei.indicator.IndicatorEvent.IndicatorDefined;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.SubmittedBy;
import org.kaitei.plan.PlanId;
import org.kaitei.plan.Row;
import org.kaitei.plan.RowKey;
import org.kaitei.sheet.Part;
import org.kaitei.sheet.PrintedRow;
import org.kaitei.sheet.SheetEvent;
import org.kaitei.sheet.SheetEvent.DueDateMoved;
import org.kaitei.sheet.SheetEvent.PartConfirmed;
import org.kaitei.sheet.SheetEvent.PartSubmitted;
import org.kaitei.sheet.SheetEvent.RowReported;
import org.kaitei.sheet.SheetEvent.SheetOpened;
import org.kaitei.sheet.SheetEvent.SubmissionOpened;
import org.kaitei.sheet.SheetId;

class OpeningTest {

  private static final SheetId ID = new SheetId(new PlanId("sdgs"), 2021);
  private static final SubmittedBy BY =
      new SubmittedBy("p-1", null, Instant.parse("2022-06-01T01:00:00Z"));
  private static final LocalDate JULY = LocalDate.of(2022, 7, 29);
  private static final LocalDate AUGUST = LocalDate.of(2022, 8, 31);
  private static final DepartmentId WATER = new DepartmentId("water");
  private static final DepartmentId HEALTH = new DepartmentId("health");
  private static final Directory DIRECTORY =
      Stream.of(
              new DepartmentFounded(WATER, "水保全課", null, BY),
              new DepartmentFounded(HEALTH, "健康課", null, BY),
              new DepartmentFounded(new DepartmentId("closed"), "旧課", null, BY),
              new DepartmentFounded(new DepartmentId("first"), "第一課", null, BY),
              new DepartmentFounded(new DepartmentId("second"), "第二課", null, BY),
              new DepartmentsMerged(
                  List.of(new DepartmentId("first"), new DepartmentId("second")),
                  new Department(new DepartmentId("whole"), "統合課"),
                  LocalDate.of(2022, 4, 1),
                  "統合",
                  BY),
              new DepartmentClosed(new DepartmentId("closed"), LocalDate.of(2022, 4, 1), "廃止", BY))
          .reduce(Directory.EMPTY, Directory::after, (one, other) -> other);

  private static final PrintedRow BLANK = new PrintedRow(null, null, null, List.of(), null, null);
  private static final SheetEvent OPENED = new SheetOpened(ID.plan(), 2021, BY);
  private static final SheetEvent WATER_ROW = reported(row("1", "x"));
  private static final SheetEvent ASKED = asked(new Part(WATER, JULY));

  @Test
  void a_new_sheet_gets_the_rows_of_the_plan_and_asks_who_answers_for_them() {
    Row health = row("2", "y");
    Row nobodys = row("3", "z");

    assertThat(opening(List.of(), null, JULY, null, row("1", "x"), health, nobodys).decide())
        .containsExactly(
            OPENED,
            WATER_ROW,
            reported(health),
            reported(nobodys),
            asked(new Part(WATER, JULY), new Part(HEALTH, JULY)));
  }

  @Test
  void a_sheet_that_has_its_rows_asks_for_them_and_sent_twice_is_nothing_new() {
    assertThat(opening(List.of(OPENED, WATER_ROW), null, JULY, null).decide())
        .containsExactly(ASKED);
    assertThat(opening(List.of(OPENED, WATER_ROW, ASKED), null, JULY, null).decide()).isEmpty();
  }

  @Test
  void who_comes_to_answer_later_is_asked_later() {
    assertThat(
            opening(List.of(OPENED, WATER_ROW, reported(row("2", "y")), ASKED), null, JULY, null)
                .decide())
        .containsExactly(asked(new Part(HEALTH, JULY)));
  }

  @Test
  void another_day_needs_a_reason() {
    List<SheetEvent> before = List.of(OPENED, WATER_ROW, ASKED);
    Refusal refusal = refused(opening(before, null, AUGUST, null));
    assertThat(refusal.code()).isEqualTo("due-dates-stand");
    assertThat(opening(before, null, AUGUST, "統計の公表待ち").decide())
        .containsExactly(new DueDateMoved(ID.plan(), 2021, WATER, JULY, AUGUST, "統計の公表待ち", BY));
  }

  @Test
  void a_confirmed_part_keeps_its_day() {
    List<SheetEvent> confirmed =
        List.of(
            OPENED,
            WATER_ROW,
            ASKED,
            new PartSubmitted(ID.plan(), 2021, WATER, List.of(), null, BY),
            new PartConfirmed(ID.plan(), 2021, WATER, null, BY));

    assertThat(opening(confirmed, null, AUGUST, null).decide()).isEmpty();
  }

  @Test
  void departments_that_are_named_are_asked_each_by_its_day() {
    var parts = List.of(new Part(WATER, JULY), new Part(HEALTH, AUGUST));

    assertThat(opening(List.of(OPENED, WATER_ROW), parts, null, null).decide())
        .containsExactly(asked(parts.toArray(Part[]::new)));
  }

  @Test
  void only_a_department_that_is_there_can_be_asked() {
    var stranger = List.of(new Part(new DepartmentId("stranger"), JULY));
    var closed = List.of(new Part(new DepartmentId("closed"), JULY));

    assertThat(refused(opening(List.of(OPENED), stranger, null, null)).code())
        .isEqualTo("department-not-found");
    assertThat(refused(opening(List.of(OPENED), closed, null, null)).code())
        .isEqualTo("department-not-there");
  }

  @Test
  void nobody_is_asked_for_two_days() {
    var twice = List.of(new Part(WATER, JULY), new Part(HEALTH, JULY), new Part(WATER, AUGUST));

    Refusal refusal = refused(opening(List.of(OPENED), twice, null, null));

    assertThat(refusal.code()).isEqualTo("department-asked-twice");
    assertThat(refusal.facts()).containsEntry("department", "water");
  }

  @Test
  void one_that_was_asked_before_it_was_closed_can_get_another_day() {
    var before = List.of(OPENED, WATER_ROW, asked(new Part(new DepartmentId("closed"), JULY)));
    var again = List.of(new Part(new DepartmentId("closed"), AUGUST));

    assertThat(opening(before, again, null, "統合の準備").decide()).hasSize(1);
  }

  @Test
  void what_was_asked_of_departments_before_they_were_merged_is_not_asked_a_second_time() {
    var first = new DepartmentId("first");
    var second = new DepartmentId("second");
    var both = asked(new Part(first, JULY), new Part(second, AUGUST));
    List<SheetEvent> before = List.of(OPENED, reported(row("4", "w")), both);

    assertThat(refused(opening(before, null, AUGUST, null)).code()).isEqualTo("due-dates-stand");
    assertThat(opening(before, null, AUGUST, "統合のため").decide())
        .containsExactly(new DueDateMoved(ID.plan(), 2021, first, JULY, AUGUST, "統合のため", BY));
  }

  @Test
  void somebody_has_to_answer_for_something() {
    assertThat(refused(opening(List.of(), null, JULY, null, row("3", "z"))).code())
        .isEqualTo("no-department-answers");
  }

  private static Refusal refused(Opening opening) {
    return catchThrowableOfType(Refusal.class, opening::decide);
  }

  private static Opening opening(
      List<SheetEvent> before, List<Part> parts, LocalDate dueOn, String reason, Row... missing) {
    Sheet sheet = Sheet.UNKNOWN;
    for (SheetEvent event : before) {
      sheet = sheet.evolve(event);
    }
    Map<Row, PrintedRow> rows = new LinkedHashMap<>();
    Stream.of(missing).forEach(row -> rows.put(row, BLANK));
    return new Opening(
        new OpenSubmission(ID, parts, dueOn, reason, BY),
        sheet,
        rows,
        Map.of(
            new IndicatorId("x"), indicator("x", "水保全課"),
            new IndicatorId("y"), indicator("y", "health"),
            new IndicatorId("z"), indicator("z", "外部団体"),
            new IndicatorId("w"), indicator("w", "第一課")),
        DIRECTORY);
  }

  private static Indicator indicator(String id, String department) {
    var definition = new Definition(id, "人", null, false, List.of(), department);
    return Indicator.UNKNOWN.evolve(new IndicatorDefined(new IndicatorId(id), definition, BY));
  }

  private static Row row(String no, String indicator) {
    var key = new RowKey("t", no, null);
    return new Row(key, null, null, null, null, new IndicatorId(indicator), false, null);
  }

  private static SheetEvent reported(Row row) {
    return new RowReported(ID.plan(), 2021, row, BLANK, null, BY);
  }

  private static SheetEvent asked(Part... parts) {
    return new SubmissionOpened(ID.plan(), 2021, List.of(parts), null, BY);
  }
}
