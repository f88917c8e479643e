package org.kaitei.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaitei.figure.Figure;

/** Counted in 円 from the second event on, in 千円 from the fifth, in 円 again from the eighth. */
class UnitsTest {

  private static final Units UNITS = Units.NONE.changed("円", 2).changed("千円", 5).changed("円", 8);

  @Test
  void a_unit_that_stood_between_is_a_former_one_and_one_that_came_back_is_not() {
    assertThat(UNITS.former(4)).isNull();
    assertThat(UNITS.former(5)).isEqualTo("千円");
    assertThat(UNITS.former(7)).isEqualTo("千円");
    assertThat(UNITS.former(8)).isNull();
  }

  @Test
  void before_the_first_there_is_none() {
    assertThat(UNITS.at(1)).isNull();
    assertThat(UNITS.former(1)).isNull();
    assertThat(Units.NONE.former(1)).isNull();
  }

  @Test
  void what_was_not_measured_is_in_no_unit() {
    Figure dash = Figure.notMeasured("-");
    assertThat(UNITS.former(dash, 6)).isNull();
    assertThat(UNITS.present(dash, 6)).isEqualTo(dash);
    assertThat(UNITS.present(null, 6)).isNull();
  }

  @Test
  void a_figure_is_brought_into_the_unit_that_stands() {
    Figure five = Figure.of("5");
    assertThat(UNITS.present(five, 6).decimal()).isEqualTo("5000");
    assertThat(UNITS.comparable(five, 6)).hasValueSatisfying(f -> f.says(Figure.of("5000")));
    assertThat(UNITS.comparable(five, 8)).contains(five);
  }

  @Test
  void one_that_does_not_convert_stays_as_it_is_and_does_not_compare() {
    Units counted = UNITS.changed("件", 9);
    Figure five = Figure.of("5");
    assertThat(counted.present(five, 6)).isEqualTo(five);
    assertThat(counted.comparable(five, 6)).isEmpty();
    assertThat(counted.comparable(five, 9)).contains(five);
  }

  @Test
  void figures_convert_or_not_whenever_they_were_recorded() {
    Units counted = UNITS.changed("件", 9);
    assertThat(counted.convert(3, 6)).isTrue();
    assertThat(counted.convert(9, 10)).isTrue();
    assertThat(counted.convert(6, 9)).isFalse();
    assertThat(counted.convert(1, 9)).isTrue();
    assertThat(counted.convert(9, 1)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"%, ％", "㎡, m²", "m2, ㎡", "'件', '件 '"})
  void another_way_of_writing_a_unit_is_no_other_unit(String one, String other) {
    Units written = Units.NONE.changed(one, 1).changed(other, 2);
    assertThat(written.former(1)).isNull();
    assertThat(written.known()).hasSize(1);
    assertThat(written.changed("戸", 3).changed(other, 4).former(1)).isNull();
  }
}
