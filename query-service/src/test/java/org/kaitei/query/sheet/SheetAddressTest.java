package org.kaitei.query.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.kaitei.plan.PlanId;
import org.kaitei.sheet.SheetId;

class SheetAddressTest {

  @Test
  void a_sheet_is_that_of_a_plan_for_a_year() {
    assertThat(SheetAddress.of("sdgs", "2021")).isEqualTo(new SheetId(new PlanId("sdgs"), 2021));
  }

  @Test
  void what_cannot_be_a_year_is_told_as_a_sheet_that_there_is_not() {
    String none = new SheetId(new PlanId("sdgs"), 1999).stream().id();
    assertThat(none).isEqualTo("sdgs/1999");
    assertThatThrownBy(() -> SheetAddress.of("sdgs", "20x"))
        .hasMessage("sheet-not-found {id=sdgs/20x}");
  }

  @Test
  void what_cannot_be_a_plan_is_told_before_the_year_is_looked_at() {
    assertThatThrownBy(() -> SheetAddress.of("!", "20x")).hasMessage("plan-not-found {id=!}");
  }
}
