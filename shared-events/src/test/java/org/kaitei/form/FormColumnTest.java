package org.kaitei.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FormColumnTest {

  @Test
  void each_reporting_year_has_a_period_and_a_value_between_baseline_and_target() {
    assertThat(FormColumn.of(List.of(2020, 2021)))
        .extracting(FormColumn::code)
        .containsSubsequence(
            "baseline",
            "fy_in_2020_column",
            "actual_2020",
            "fy_in_2021_column",
            "actual_2021",
            "target_fy");
  }

  @Test
  void the_parts_of_one_heading_stand_side_by_side() {
    List<FormColumn> columns = FormColumn.of(List.of(2021));
    int period = columns.indexOf(FormColumn.actualPeriod(2021));
    assertThat(columns.get(period + 1)).isEqualTo(FormColumn.actual(2021));
    assertThat(columns.get(period + 1).heading()).isEqualTo(columns.get(period).heading());
  }

  @Test
  void no_two_columns_have_one_code() {
    assertThat(FormColumn.of(List.of(2020, 2021)))
        .extracting(FormColumn::code)
        .doesNotHaveDuplicates();
  }
}
