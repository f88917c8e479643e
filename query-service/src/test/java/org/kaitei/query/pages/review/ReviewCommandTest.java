package org.kaitei.query.pages.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaitei.ledger.Refusal;
import org.kaitei.plan.PlanId;
import org.kaitei.query.pages.form.Form;
import org.kaitei.sheet.SheetId;

class ReviewCommandTest {

  private static final SheetId SHEET = new SheetId(new PlanId("kumamoto"), 2021);

  @Test
  void without_a_choice_all_that_answer_are_asked_by_one_day() {
    var form = new Form(Map.of("dueOn", List.of("2022-07-29"), "due-water", List.of("2022-08-05")));
    assertThat(ReviewCommand.OPEN.of(SHEET, form).body()).isEqualTo(Map.of("dueOn", "2022-07-29"));
  }

  @Test
  void chosen_departments_are_asked_each_by_its_own_day_or_that_of_all() {
    var form =
        new Form(
            Map.of(
                "dueOn", List.of("2022-07-29"),
                "asked", List.of("health", "water"),
                "due-health", List.of(""),
                "due-water", List.of("2022-08-05"),
                "reason", List.of("台風")));
    assertThat(ReviewCommand.OPEN.of(SHEET, form).body())
        .isEqualTo(
            Map.of(
                "dueOn",
                "2022-07-29",
                "departments",
                List.of(
                    Map.of("department", "health"),
                    Map.of("department", "water", "dueOn", "2022-08-05")),
                "reason",
                "台風"));
  }

  @Test
  void what_is_no_button_of_the_page_does_nothing() {
    assertThatThrownBy(() -> ReviewCommand.pressed(new Form(Map.of("do", List.of("burn")))))
        .isInstanceOf(Refusal.class);
  }
}
