package org.kaitei.query.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BetweenTest {

  @ParameterizedTest
  @CsvSource({"0, 500", "1, 500", "100, 500", "500, 100", "5000, 10", "10000, 10"})
  void the_more_indicators_a_sheet_has_the_fewer_events_of_each_are_looked_through(
      int indicators, int most) {
    assertThat(Between.most(indicators)).isEqualTo(most);
  }
}
