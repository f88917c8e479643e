package org.kaitei.standalone.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RatioTest {

  @Test
  void a_ratio_is_taken_within_each_round() {
    Ratio ratio = new Ratio("bus", 8, List.of(50.0, 10.0, 90.0), List.of(100.0, 10.0, 300.0));
    assertThat(ratio.toString()).contains(" 8 ", "0.50  (0.30 to 1.00)", "50/s beside", "100/s");
  }

  @Test
  void the_median_of_an_even_number_lies_between_the_two_in_the_middle() {
    assertThat(Median.of(List.of(4.0, 1.0, 3.0, 100.0))).isEqualTo(3.5);
  }
}
