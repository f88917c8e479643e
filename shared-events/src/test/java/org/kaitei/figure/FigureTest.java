package org.kaitei.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.kaitei.ledger.EventJson;

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

  @Test
  void figures_are_equal_whichever_grammar_read_them() {
    Figure first = new Figure(new BigDecimal("1416"), "1,416");
    Figure second = new Figure(new BigDecimal("1416"), "1,416", 2);

    assertThat(second).isEqualTo(first).hasSameHashCodeAs(first);
    assertThat(new Figure(null, "1,416", 2)).isNotEqualTo(second);
    assertThat(new Figure(new BigDecimal("1416"), "1416", 2)).isNotEqualTo(second);
    assertThat(second).isNotEqualTo("1,416");
  }

  @Test
  void a_stored_figure_without_a_grammar_was_read_by_the_first_and_stays_as_it_was() {
    String old = "{\"value\":\"1416\",\"printed\":\"1,416\"}";
    Figure figure = EventJson.mapper().readValue(old, Figure.class);

    assertThat(figure.grammar()).isNull();
    assertThat(EventJson.mapper().writeValueAsString(figure)).isEqualTo(old);
  }

  @Test
  void a_figure_that_the_second_grammar_read_says_so_when_it_is_stored() {
    Figure figure = new Figure(new BigDecimal("3325000"), "332万5千円", 2);
    String json = EventJson.mapper().writeValueAsString(figure);

    assertThat(json).isEqualTo("{\"value\":\"3325000\",\"printed\":\"332万5千円\",\"grammar\":2}");
    assertThat(EventJson.mapper().readValue(json, Figure.class).grammar()).isEqualTo(2);
  }
}
