package org.kaitei.command.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.ledger.Refusal.Kind.CHANGED_SINCE;
import static org.kaitei.ledger.Refusal.Kind.CONFLICT;
import static org.kaitei.ledger.Refusal.Kind.INVALID;
import static org.kaitei.ledger.Refusal.Kind.NOT_FOUND;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kaitei.command.ledger.Story;
import org.kaitei.command.sheet.PartOfSheet;
import org.kaitei.command.sheet.PartOfSheet.State;
import org.kaitei.command.sheet.Sheet;
import org.kaitei.command.submission.SubmissionCommand.PassPartOn;
import org.kaitei.command.submission.SubmissionCommand.Reassignment;
import org.kaitei.command.submission.SubmissionCommand.WithdrawPart;
import org.kaitei.department.Department;
import org.kaitei.department.DepartmentEvent.DepartmentFounded;
import org.kaitei.department.DepartmentEvent.DepartmentSplit;
import org.kaitei.department.DepartmentId;
import org.kaitei.department.Directory;
import org.kaitei.ledger.SubmittedBy;
import org.kaitei.plan.PlanId;
import org.kaitei.sheet.Part;
import org.kaitei.sheet.SheetEvent;
import org.kaitei.sheet.SheetEvent.PartConfirmed;
import org.kaitei.sheet.SheetEvent.PartPassedOn;
import org.kaitei.sheet.SheetEvent.PartReturned;
import org.kaitei.sheet.SheetEvent.PartSubmitted;
import org.kaitei.sheet.SheetEvent.PartWithdrawn;
import org.kaitei.sheet.SheetEvent.SheetOpened;
import org.kaitei.sheet.SheetEvent.SubmissionOpened;
import org.kaitei.sheet.SheetId;

/** The water department was split into rivers, springs and lakes; the last has no row. */
class ReassigningTest {

  private static final SheetId ID = new SheetId(new PlanId("sdgs"), 2021);
  private static final SubmittedBy BY =
      new SubmittedBy("p-1", null, Instant.parse("2022-06-01T01:00:00Z"));
  private static final LocalDate APRIL = LocalDate.of(2022, 4, 1);
  private static final LocalDate JULY = LocalDate.of(2022, 7, 29);
  private static final LocalDate AUGUST = LocalDate.of(2022, 8, 31);
  private static final DepartmentId WATER = new DepartmentId("water");
  private static final DepartmentId RIVERS = new DepartmentId("rivers");
  private static final DepartmentId SPRINGS = new DepartmentId("springs");
  private static final DepartmentId LAKES = new DepartmentId("lakes");
  private static final DepartmentId HEALTH = new DepartmentId("health");

  private static final Directory DIRECTORY =
      Stream.of(
              new DepartmentFounded(WATER, "水保全課", null, BY),
              new DepartmentFounded(HEALTH, "健康課", null, BY),
              new DepartmentSplit(
                  WATER,
                  List.of(
                      new Department(RIVERS, "河川課"),
                      new Department(SPRINGS, "湧水課"),
                      new Department(LAKES, "湖沼課")),
                  APRIL,
                  "機構改革",
                  BY))
          .reduce(Directory.EMPTY, Directory::after, (one, other) -> other);

  private static final SheetEvent OPENED = new SheetOpened(ID.plan(), 2021, BY);
  private static final SheetEvent ASKED = asked(new Part(WATER, JULY), new Part(HEALTH, AUGUST));
  private static final SheetEvent PASSED_ON = passedOn(RIVERS, SPRINGS);
  private static final SheetEvent WITHDRAWN = new PartWithdrawn(ID.plan(), 2021, WATER, "機構改革", BY);

  @Test
  void a_part_goes_to_those_that_took_the_place_of_its_department_and_answer_for_a_row() {
    given(OPENED, ASKED).when(passOn(null)).then(PASSED_ON);
  }

  @Test
  void a_part_goes_to_those_that_are_named() {
    given(OPENED, ASKED).when(passOn(null, LAKES, HEALTH)).then(passedOn(LAKES, HEALTH));
  }

  @Test
  void only_departments_that_are_there_take_a_part_on_each_once_and_never_back() {
    var stranger = new DepartmentId("stranger");
    given(OPENED, ASKED)
        .when(passOn(null, stranger))
        .thenRefused(NOT_FOUND, "department-not-found");
    given(OPENED, asked(new Part(HEALTH, JULY)))
        .when(new PassPartOn(ID, HEALTH, List.of(WATER), "機構改革", null, BY))
        .thenRefused(CONFLICT, "department-not-there");
    given(OPENED, ASKED)
        .when(passOn(null, RIVERS, RIVERS))
        .thenRefused(INVALID, "department-asked-twice");
    given(OPENED, ASKED)
        .when(new PassPartOn(ID, HEALTH, List.of(HEALTH), "機構改革", null, BY))
        .thenRefused(INVALID, "department-asked-twice");
  }

  @Test
  void a_part_whose_department_goes_on_is_passed_on_to_nobody_by_itself() {
    given(OPENED, ASKED)
        .when(new PassPartOn(ID, HEALTH, null, "機構改革", null, BY))
        .thenRefused(CONFLICT, "nobody-took-over");
  }

  @Test
  void a_part_is_withdrawn_whoever_owes_it() {
    given(OPENED, ASKED).when(withdraw(null)).then(WITHDRAWN);
  }

  @Test
  void the_same_said_twice_is_nothing_new_and_something_else_finds_no_part() {
    given(OPENED, ASKED, PASSED_ON).when(passOn(null)).thenNothingNew();
    given(OPENED, ASKED, PASSED_ON).when(passOn(null, RIVERS, SPRINGS)).thenNothingNew();
    given(OPENED, ASKED, WITHDRAWN).when(withdraw(null)).thenNothingNew();
    given(OPENED, ASKED, PASSED_ON)
        .when(passOn(null, RIVERS))
        .thenRefused(NOT_FOUND, "part-not-found");
    given(OPENED, ASKED, PASSED_ON).when(withdraw(null)).thenRefused(NOT_FOUND, "part-not-found");
    given(OPENED, ASKED, WITHDRAWN).when(passOn(null)).thenRefused(NOT_FOUND, "part-not-found");
    given(OPENED, ASKED, PASSED_ON)
        .when(new PassPartOn(ID, WATER, null, "別の理由", null, BY))
        .thenRefused(NOT_FOUND, "part-not-found");
    given(OPENED, ASKED, WITHDRAWN)
        .when(new WithdrawPart(ID, WATER, "別の理由", null, BY))
        .thenRefused(NOT_FOUND, "part-not-found");
  }

  @Test
  void one_that_is_asked_anew_can_be_withdrawn_anew() {
    given(OPENED, ASKED, WITHDRAWN, asked(new Part(WATER, AUGUST)))
        .when(withdraw(null))
        .then(WITHDRAWN);
  }

  @Test
  void a_confirmed_part_is_done_with() {
    given(OPENED, ASKED, submitted(WATER), confirmed(WATER))
        .when(withdraw(null))
        .thenRefused(CONFLICT, "part-confirmed");
  }

  @Test
  void a_part_that_changed_since_is_not_taken_away_unseen() {
    given(OPENED, ASKED, submitted(WATER))
        .when(withdraw(2L))
        .thenRefused(CHANGED_SINCE, "part-changed");
    given(OPENED).when(withdraw(null)).thenRefused(CONFLICT, "submission-not-opened");
  }

  @Test
  void those_that_take_over_owe_it_on_its_day() {
    Sheet sheet = sheet(OPENED, ASKED, PASSED_ON);

    assertThat(sheet.submission().parts().values())
        .extracting(PartOfSheet::department)
        .containsExactly(HEALTH, RIVERS, SPRINGS);
    assertThat(part(sheet, RIVERS).dueOn()).isEqualTo(JULY);
    assertThat(part(sheet, RIVERS).state()).isEqualTo(State.OPEN);
  }

  @Test
  void whoever_was_confirmed_has_to_submit_with_what_came_to_it() {
    Sheet sheet = sheet(OPENED, ASKED, submitted(HEALTH), confirmed(HEALTH), passedOn(HEALTH));

    assertThat(sheet.submission().unconfirmed()).containsExactly(HEALTH);
    assertThat(part(sheet, HEALTH).dueOn()).isEqualTo(AUGUST);
    assertThat(part(sheet, HEALTH).revision()).isEqualTo(5);
  }

  @Test
  void what_was_returned_stays_so_with_what_came_to_it() {
    var returned = new PartReturned(ID.plan(), 2021, HEALTH, "出典がない", BY);

    Sheet sheet = sheet(OPENED, ASKED, returned, passedOn(HEALTH));

    assertThat(part(sheet, HEALTH).state()).isEqualTo(State.RETURNED);
  }

  private static Story<Sheet, Reassignment, SheetEvent> given(SheetEvent... events) {
    return Story.given(
        Sheet.UNKNOWN,
        Sheet::evolve,
        (sheet, command) ->
            new Reassigning(sheet, DIRECTORY, Set.of(RIVERS, SPRINGS, HEALTH)).decide(command),
        Arrays.asList(events));
  }

  private static Sheet sheet(SheetEvent... events) {
    Sheet sheet = Sheet.UNKNOWN;
    for (SheetEvent event : events) {
      sheet = sheet.evolve(event);
    }
    return sheet;
  }

  private static PartOfSheet part(Sheet sheet, DepartmentId department) {
    return sheet.submission().part(department).orElseThrow();
  }

  private static PassPartOn passOn(Long unchangedSince, DepartmentId... to) {
    return new PassPartOn(
        ID, WATER, to.length == 0 ? null : List.of(to), "機構改革", unchangedSince, BY);
  }

  private static WithdrawPart withdraw(Long unchangedSince) {
    return new WithdrawPart(ID, WATER, "機構改革", unchangedSince, BY);
  }

  private static SheetEvent asked(Part... parts) {
    return new SubmissionOpened(ID.plan(), 2021, List.of(parts), null, BY);
  }

  private static SheetEvent passedOn(DepartmentId... to) {
    return new PartPassedOn(ID.plan(), 2021, WATER, List.of(to), "機構改革", BY);
  }

  private static SheetEvent submitted(DepartmentId department) {
    return new PartSubmitted(ID.plan(), 2021, department, List.of(), null, BY);
  }

  private static SheetEvent confirmed(DepartmentId department) {
    return new PartConfirmed(ID.plan(), 2021, department, null, BY);
  }
}
