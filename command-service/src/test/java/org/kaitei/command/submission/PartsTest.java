package org.kaitei.command.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaitei.command.ledger.Story;
import org.kaitei.command.sheet.RowWarning;
import org.kaitei.command.sheet.Sheet;
import org.kaitei.command.submission.SubmissionCommand.ConfirmParts;
import org.kaitei.command.submission.SubmissionCommand.ReturnParts;
import org.kaitei.command.submission.SubmissionCommand.SubmitPart;
import org.kaitei.command.submission.SubmissionCommand.SubmitPart.Answered;
import org.kaitei.department.DepartmentId;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.Refusal.Fault;
import org.kaitei.ledger.Refusal.Kind;
import org.kaitei.ledger.SubmittedBy;
import org.kaitei.plan.PlanId;
import org.kaitei.plan.RowKey;
import org.kaitei.sheet.AcknowledgedWarning;
import org.kaitei.sheet.Part;
import org.kaitei.sheet.SheetEvent;
import org.kaitei.sheet.SheetEvent.DueDateMoved;
import org.kaitei.sheet.SheetEvent.PartConfirmed;
import org.kaitei.sheet.SheetEvent.PartReturned;
import org.kaitei.sheet.SheetEvent.PartSubmitted;
import org.kaitei.sheet.SheetEvent.SheetOpened;
import org.kaitei.sheet.SheetEvent.SubmissionOpened;
import org.kaitei.sheet.SheetId;

class PartsTest {

  private static final SheetId ID = new SheetId(new PlanId("sdgs"), 2021);
  private static final SubmittedBy BY =
      new SubmittedBy("p-1", "water", Instant.parse("2022-06-01T01:00:00Z"));
  private static final DepartmentId WATER = new DepartmentId("water");
  private static final DepartmentId HEALTH = new DepartmentId("health");
  private static final LocalDate JULY = LocalDate.of(2022, 7, 29);

  private static final SheetEvent OPENED = new SheetOpened(ID.plan(), 2021, BY);
  private static final SheetEvent ASKED =
      new SubmissionOpened(
          ID.plan(), 2021, List.of(new Part(WATER, JULY), new Part(HEALTH, JULY)), null, BY);
  private static final SheetEvent SUBMITTED = submitted(WATER);
  private static final SheetEvent RETURNED =
      new PartReturned(ID.plan(), 2021, WATER, "出典の記載がない", BY);
  private static final SheetEvent CONFIRMED = new PartConfirmed(ID.plan(), 2021, WATER, "確認済み", BY);

  private static final RowWarning FALLS =
      new RowWarning(
          new RowKey("t", "1", null),
          new IndicatorId("x"),
          "falls-although-cumulative",
          Map.of("period", "FY2021"));
  private static final Answered ANSWER =
      new Answered(FALLS.row(), "falls-although-cumulative", "水田の減少");
  private static final AcknowledgedWarning KEPT =
      new AcknowledgedWarning(
          "t", "1", null, new IndicatorId("x"), "falls-although-cumulative", "水田の減少");

  @Test
  void a_department_submits_its_part_once() {
    submitting().given(OPENED, ASKED).when(submit(null)).then(SUBMITTED);
    submitting().given(OPENED, ASKED, SUBMITTED).when(submit(null)).thenNothingNew();
  }

  @Test
  void every_warning_needs_a_word_and_the_event_keeps_both() {
    var refusal =
        submitting(FALLS)
            .given(OPENED, ASKED)
            .when(submit(null))
            .thenRefused(Kind.CONFLICT, "unacknowledged-warnings");
    assertThat(refusal.faults()).hasSize(1);
    Fault fault = refusal.faults().getFirst();
    assertThat(fault.code()).isEqualTo("falls-although-cumulative");
    assertThat(fault.facts())
        .containsEntry("table", "t")
        .containsEntry("no", "1")
        .containsEntry("indicator", "x")
        .containsEntry("period", "FY2021");
    submitting(FALLS).given(OPENED, ASKED).when(submit(null, ANSWER)).then(submitted(WATER, KEPT));
  }

  @Test
  void a_word_on_another_row_or_to_another_warning_answers_nothing() {
    var elsewhere = new Answered(new RowKey("t", "2", null), FALLS.code(), "水田の減少");
    var otherwise = new Answered(FALLS.row(), "in-the-future", "水田の減少");

    submitting(FALLS)
        .given(OPENED, ASKED)
        .when(submit(null, elsewhere, otherwise))
        .thenRefused(Kind.CONFLICT, "unacknowledged-warnings");
  }

  @Test
  void a_word_to_a_warning_that_there_is_not_is_not_kept() {
    submitting().given(OPENED, ASKED).when(submit(null, ANSWER)).then(SUBMITTED);
  }

  @Test
  void what_is_submitted_again_with_other_words_is_a_new_fact() {
    submitting(FALLS)
        .given(OPENED, ASKED, SUBMITTED)
        .when(submit(null, ANSWER))
        .then(submitted(WATER, KEPT));
  }

  @Test
  void what_changed_since_it_was_submitted_is_submitted_anew_with_the_same_words() {
    submitting(true).given(OPENED, ASKED, SUBMITTED).when(submit(null)).then(SUBMITTED);
  }

  @Test
  void a_returned_part_is_submitted_again() {
    submitting().given(OPENED, ASKED, SUBMITTED, RETURNED).when(submit(null)).then(SUBMITTED);
  }

  @Test
  void a_confirmed_part_has_to_be_returned_first() {
    submitting()
        .given(OPENED, ASKED, SUBMITTED, CONFIRMED)
        .when(submit(null))
        .thenRefused(Kind.CONFLICT, "part-confirmed");
  }

  @Test
  void nothing_is_submitted_before_it_was_asked_for() {
    submitting()
        .given(OPENED)
        .when(submit(null))
        .thenRefused(Kind.CONFLICT, "submission-not-opened");
    var asked = new SubmissionOpened(ID.plan(), 2021, List.of(new Part(HEALTH, JULY)), null, BY);
    submitting()
        .given(OPENED, asked)
        .when(submit(null))
        .thenRefused(Kind.NOT_FOUND, "part-not-found");
  }

  @Test
  void a_part_that_changed_since_is_shown_as_it_stands() {
    var refusal =
        submitting()
            .given(OPENED, ASKED, SUBMITTED, RETURNED)
            .when(submit(3L))
            .thenRefused(Kind.CHANGED_SINCE, "part-changed");
    assertThat(refusal.facts())
        .containsEntry("state", "returned")
        .containsEntry("returnedReason", "出典の記載がない")
        .containsEntry("dueOn", JULY)
        .containsEntry("revision", 4L);
    submitting().given(OPENED, ASKED, SUBMITTED, RETURNED).when(submit(4L)).then(SUBMITTED);
  }

  @Test
  void another_departments_change_is_no_change_of_a_part() {
    submitting().given(OPENED, ASKED, submitted(HEALTH)).when(submit(2L)).then(SUBMITTED);
  }

  @Test
  void another_due_date_is_a_change_of_the_part() {
    var moved = new DueDateMoved(ID.plan(), 2021, WATER, JULY, JULY.plusDays(7), "統計待ち", BY);
    submitting()
        .given(OPENED, ASKED, moved)
        .when(submit(2L))
        .thenRefused(Kind.CHANGED_SINCE, "part-changed");
  }

  @Test
  void a_submitted_part_is_returned_with_a_reason_or_confirmed() {
    reviewing().given(OPENED, ASKED, SUBMITTED).when(giveBack("出典の記載がない", WATER)).then(RETURNED);
    reviewing().given(OPENED, ASKED, SUBMITTED).when(confirm(null, WATER)).then(CONFIRMED);
  }

  @Test
  void a_confirmed_part_can_still_be_returned() {
    reviewing()
        .given(OPENED, ASKED, SUBMITTED, CONFIRMED)
        .when(giveBack("出典の記載がない", WATER))
        .then(RETURNED);
  }

  @Test
  void the_same_said_twice_is_nothing_new() {
    reviewing()
        .given(OPENED, ASKED, SUBMITTED, RETURNED)
        .when(giveBack("出典の記載がない", WATER))
        .thenNothingNew();
    reviewing()
        .given(OPENED, ASKED, SUBMITTED, CONFIRMED)
        .when(confirm(null, WATER))
        .thenNothingNew();
  }

  @Test
  void what_was_not_submitted_is_neither_confirmed_nor_returned() {
    reviewing()
        .given(OPENED, ASKED)
        .when(confirm(null, WATER))
        .thenRefused(Kind.CONFLICT, "part-not-submitted");
    reviewing()
        .given(OPENED, ASKED)
        .when(giveBack("x", WATER))
        .thenRefused(Kind.CONFLICT, "part-not-submitted");
    reviewing()
        .given(OPENED, ASKED, SUBMITTED, RETURNED)
        .when(confirm(null, WATER))
        .thenRefused(Kind.CONFLICT, "part-not-submitted");
    reviewing()
        .given(OPENED, ASKED, SUBMITTED, RETURNED)
        .when(giveBack("別の理由", WATER))
        .thenRefused(Kind.CONFLICT, "part-not-submitted");
  }

  @Test
  void a_part_that_was_submitted_anew_is_not_confirmed_unseen() {
    reviewing()
        .given(OPENED, ASKED, SUBMITTED, RETURNED, SUBMITTED)
        .when(confirm(3L, WATER))
        .thenRefused(Kind.CHANGED_SINCE, "part-changed");
  }

  @Test
  void several_parts_are_confirmed_together_or_none_is() {
    reviewing()
        .given(OPENED, ASKED, SUBMITTED, submitted(HEALTH))
        .when(confirm(null, WATER, HEALTH, WATER))
        .then(CONFIRMED, new PartConfirmed(ID.plan(), 2021, HEALTH, "確認済み", BY));
    var refusal =
        reviewing()
            .given(OPENED, ASKED, SUBMITTED)
            .when(confirm(null, WATER, HEALTH, new DepartmentId("other")))
            .thenRefused(Kind.CONFLICT, "parts-refused");
    assertThat(refusal.faults())
        .extracting(Fault::pointer, Fault::code)
        .containsExactly(
            tuple("/departments/1", "part-not-submitted"),
            tuple("/departments/2", "part-not-found"));
  }

  @Test
  void a_part_whose_figures_were_corrected_since_is_not_confirmed_unseen_but_may_be_returned() {
    var corrected = Map.of(WATER, List.of(FALLS.row()));
    var refusal =
        reviewing(corrected)
            .given(OPENED, ASKED, SUBMITTED)
            .when(confirm(null, WATER))
            .thenRefused(Kind.CHANGED_SINCE, "figures-changed");
    assertThat(refusal.facts())
        .containsEntry("department", "water")
        .containsEntry("rows", List.of(FALLS.row()));
    reviewing(corrected)
        .given(OPENED, ASKED, SUBMITTED)
        .when(giveBack("出典の記載がない", WATER))
        .then(RETURNED);
  }

  @Test
  void several_parts_of_which_one_changed_since_have_to_be_looked_at_again() {
    var refusal =
        reviewing()
            .given(OPENED, ASKED, SUBMITTED)
            .when(confirm(2L, WATER, HEALTH))
            .thenRefused(Kind.CHANGED_SINCE, "parts-refused");
    assertThat(refusal.faults())
        .extracting(Fault::pointer, Fault::code)
        .containsExactly(
            tuple("/departments/0", "part-changed"), tuple("/departments/1", "part-not-submitted"));
  }

  @Test
  void why_somebody_else_submitted_it_is_kept() {
    var inItsPlace = new SubmitPart(ID, WATER, List.of(), "アカウントがないため", null, BY);

    submitting()
        .given(OPENED, ASKED)
        .when(inItsPlace)
        .then(new PartSubmitted(ID.plan(), 2021, WATER, List.of(), "アカウントがないため", BY));
  }

  private interface Given<C> {
    Story<Sheet, C, SheetEvent> given(SheetEvent... events);
  }

  private static Given<SubmitPart> submitting(RowWarning... warnings) {
    return submitting(false, warnings);
  }

  private static Given<SubmitPart> submitting(boolean changed, RowWarning... warnings) {
    return events ->
        Story.given(
            Sheet.UNKNOWN,
            Sheet::evolve,
            (sheet, command) -> Parts.decide(sheet, command, List.of(warnings), changed),
            Arrays.asList(events));
  }

  private static Given<SubmissionCommand.Review> reviewing() {
    return reviewing(Map.of());
  }

  private static Given<SubmissionCommand.Review> reviewing(
      Map<DepartmentId, List<RowKey>> corrected) {
    return events ->
        Story.given(
            Sheet.UNKNOWN,
            Sheet::evolve,
            (sheet, command) -> Parts.decide(sheet, command, corrected),
            Arrays.asList(events));
  }

  private static SubmitPart submit(Long unchangedSince, Answered... answered) {
    return new SubmitPart(ID, WATER, List.of(answered), null, unchangedSince, BY);
  }

  private static ReturnParts giveBack(String reason, DepartmentId... departments) {
    return new ReturnParts(ID, List.of(departments), reason, null, BY);
  }

  private static ConfirmParts confirm(Long unchangedSince, DepartmentId... departments) {
    return new ConfirmParts(ID, List.of(departments), "確認済み", unchangedSince, null, BY);
  }

  private static PartSubmitted submitted(
      DepartmentId department, AcknowledgedWarning... acknowledged) {
    return new PartSubmitted(ID.plan(), 2021, department, List.of(acknowledged), null, BY);
  }
}
