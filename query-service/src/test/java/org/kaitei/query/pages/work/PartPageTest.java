package org.kaitei.query.pages.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.PLAN;
import static org.kaitei.query.Said.adopted;
import static org.kaitei.query.Said.opened;
import static org.kaitei.query.Steps.DUE;
import static org.kaitei.query.Steps.HEALTH;
import static org.kaitei.query.Steps.SHEET;
import static org.kaitei.query.Steps.WATER;
import static org.kaitei.query.Steps.asked;
import static org.kaitei.query.Steps.closed;
import static org.kaitei.query.Steps.confirmed;
import static org.kaitei.query.Steps.founded;
import static org.kaitei.query.Steps.merged;
import static org.kaitei.query.Steps.submitted;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaitei.access.Actor;
import org.kaitei.access.Role;
import org.kaitei.department.Department;
import org.kaitei.department.DepartmentId;
import org.kaitei.query.Ledger;
import org.kaitei.query.department.DepartmentAnswers;
import org.kaitei.query.department.DepartmentQuestion.AnsweringFor;
import org.kaitei.query.fold.Stored;
import org.kaitei.query.pages.Reader;
import org.kaitei.query.pages.work.PartPage.Open;
import org.kaitei.query.plan.PlanAnswers;
import org.kaitei.query.plan.PlanQuestion.OnePlan;
import org.kaitei.query.question.Moment;
import org.kaitei.query.sheet.SheetAnswers;
import org.kaitei.query.sheet.SheetOf;
import org.kaitei.query.submission.SubmissionAnswers;
import org.kaitei.query.submission.SubmissionDocument;
import org.kaitei.query.submission.SubmissionOf;
import org.kaitei.query.views.ViewReader;

/** For whom the page of the water department's part has fields and a button. */
class PartPageTest {

  private final Ledger ledger = new Ledger();

  @BeforeEach
  void the_water_department_was_asked() {
    ledger.record(adopted(), founded(WATER, "水保全課"), founded(HEALTH, "健康課"));
    ledger.record(opened(2021), asked(WATER));
  }

  @Test
  void a_department_fills_and_submits_its_own_part_and_no_other() {
    assertThat(shownTo("water")).matches(PartPage::mayFill).matches(PartPage::maySubmit);
    assertThat(shownTo("health")).matches(page -> !page.mayFill() && !page.maySubmit());
    assertThat(shownTo((String) null)).matches(page -> !page.mayFill() && !page.maySubmit());
  }

  @Test
  void the_part_of_a_merged_department_is_for_those_of_the_new_one_and_of_all_it_was_made_of() {
    var supply = new Department(new DepartmentId("supply"), "生活環境課");
    ledger.record(merged(supply, WATER, HEALTH));
    for (String department : List.of("supply", "water", "health")) {
      assertThat(shownTo(department))
          .as(department)
          .matches(PartPage::mayFill)
          .matches(PartPage::maySubmit);
    }
  }

  @Test
  void the_part_of_a_closed_department_is_nobodys_to_submit() {
    ledger.record(closed(WATER));
    assertThat(shownTo("water")).matches(page -> !page.mayFill() && !page.maySubmit());
  }

  @Test
  void a_planner_submits_a_part_in_place_of_its_department_unless_it_is_their_own() {
    assertThat(shownTo(planner(null)))
        .matches(PartPage::maySubmit)
        .matches(PartPage::inItsPlace)
        .matches(PartPage::mayReassign);
    assertThat(shownTo(planner("water")))
        .matches(PartPage::maySubmit)
        .matches(page -> !page.inItsPlace());
    assertThat(shownTo("water")).matches(page -> !page.inItsPlace() && !page.mayReassign());
  }

  @Test
  void a_planner_passes_the_part_of_a_closed_department_on_and_does_not_submit_it() {
    ledger.record(closed(WATER));
    assertThat(shownTo(planner(null)))
        .matches(PartPage::mayReassign)
        .matches(page -> !page.maySubmit() && !page.inItsPlace());
  }

  @Test
  void a_confirmed_part_stays_where_it_is() {
    ledger.record(submitted(WATER), confirmed(WATER));
    assertThat(shownTo(planner(null))).matches(page -> !page.mayReassign());
  }

  private static Actor planner(String department) {
    return new Actor("p-2", Set.of(Role.PLANNER), department);
  }

  private PartPage shownTo(String department) {
    return shownTo(new Actor("p-1", Set.of(Role.DEPARTMENT_MEMBER), department));
  }

  private PartPage shownTo(Actor actor) {
    return PartPage.of(part(), Open.NOTHING, List.of(), Reader.visit(actor));
  }

  private PartSheet part() {
    var reader = new ViewReader(Stored.views(ledger));
    SubmissionDocument submission =
        new SubmissionAnswers(reader).submission(new SubmissionOf(SHEET, DUE, Moment.NOW));
    return new PartSheet(
        new PartKey(SHEET, WATER),
        submission.parts().getFirst(),
        submission,
        new SheetAnswers(reader).sheet(new SheetOf(SHEET, Moment.NOW)),
        new PlanAnswers(reader).one(new OnePlan(PLAN, Moment.NOW)),
        new DepartmentAnswers(reader).answering(new AnsweringFor(PLAN, DUE, Moment.NOW)));
  }
}
