package org.kaitei.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class FigureTest {

  private static final Figure DASH = Figure.notMeasured("-");

  @Test
  void two_printings_of_one_number_say_the_same() {
    assertThat(Figure.of("50").says(Figure.of("50.0"))).isTrue();
    assertThat(new Figure(new BigDecimal("1416"), "1,416").says(Figure.of("1416"))).isTrue();
  }

  @Test
  void two_numbers_do_not() {
    assertThat(Figure.of("1317").says(Figure.of("1317.1"))).isFalse();
  }

  @Test
  void no_value_is_not_zero() {
    assertThat(DASH.says(Figure.of("0"))).isFalse();
    assertThat(Figure.of("0").says(DASH)).isFalse();
    assertThat(DASH.isMeasured()).isFalse();
    assertThat(Figure.of("0").isMeasured()).isTrue();
  }

  @Test
  void two_marks_for_no_data_say_the_same() {
    assertThat(DASH.says(Figure.notMeasured("未集計"))).isTrue();
  }

  @Test
  void a_figure_says_nothing_that_was_never_said() {
    assertThat(Figure.of("0").says(null)).isFalse();
    assertThat(DASH.says(null)).isFalse();
  }

  @Test
  void a_decimal_is_written_plainly_with_all_its_zeroes() {
    assertThat(new Figure(new BigDecimal("1E+3"), "1,000").decimal()).isEqualTo("1000");
    assertThat(Figure.of("50.00").decimal()).isEqualTo("50.00");
    assertThat(DASH.decimal()).isNull();
  }

  @Test
  void a_figure_without_the_text_it_came_from_cannot_be_made() {
    assertThatThrownBy(() -> new Figure(BigDecimal.ONE, null))
        .isInstanceOf(NullPointerException.class);
  }
}
