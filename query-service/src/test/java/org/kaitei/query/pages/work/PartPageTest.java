package org.kaitei.query.pages.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.adopted;
import static org.kaitei.query.Said.opened;
import static org.kaitei.query.Steps.HEALTH;
import static org.kaitei.query.Steps.WATER;
import static org.kaitei.query.Steps.asked;
import static org.kaitei.query.Steps.closed;
import static org.kaitei.query.Steps.confirmed;
import static org.kaitei.query.Steps.founded;
import static org.kaitei.query.Steps.merged;
import static org.kaitei.query.Steps.submitted;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaitei.access.Actor;
import org.kaitei.access.Role;
import org.kaitei.department.Department;
import org.kaitei.department.DepartmentId;
import org.kaitei.query.Ledger;
import org.kaitei.query.pages.Link;
import org.kaitei.query.pages.Reader;
import org.kaitei.query.pages.form.Trouble;
import org.kaitei.query.pages.work.PartPage.Open;
import tools.jackson.databind.node.MissingNode;

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
    return PartPage.of(WaterPart.in(ledger), Open.NOTHING, List.of(), Reader.visit(actor));
  }

  @Test
  void a_figure_that_stands_in_several_rows_has_one_field_and_the_others_link_to_it() {
    ledger.record(WaterPart.rows());
    List<PartLine> lines = shownTo("water").lines();
    assertThat(lines).extracting(PartLine::title).containsExactly("t 1 地下水", "u 1 地下水", "u 2 河川");
    assertThat(lines.get(0).same()).isNull();
    assertThat(lines.get(1).same()).isEqualTo(new Link("t 1", "#row-0"));
    assertThat(lines.get(2).same()).isNull();
  }

  @Test
  void what_was_recorded_and_what_was_not_are_told_by_the_titles_of_their_rows() {
    ledger.record(WaterPart.rows());
    Map<String, RowInput> left = Map.of();
    Trouble trouble = new Trouble(409, "x", "t", "d", List.of(), MissingNode.getInstance());
    Open open = new Open(left, Set.of("u\t2\t"), Map.of("t\t1\t", trouble), null, null);
    var actor = new Actor("p-1", Set.of(Role.DEPARTMENT_MEMBER), "water");
    PartPage page = PartPage.of(WaterPart.in(ledger), open, List.of(), Reader.visit(actor));
    assertThat(page.refused()).isEqualTo(1);
    assertThat(page.saved()).containsExactly("u 2 河川");
  }
}
