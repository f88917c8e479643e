package org.kaitei.query.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LongestRunTest {

  @Test
  void what_keeps_its_order_was_not_moved() {
    assertThat(LongestRun.outside(List.of(), List.of())).isEmpty();
    assertThat(LongestRun.outside(List.of(1, 2, 3), List.of(1, 2, 3))).isEmpty();
  }

  @Test
  void one_that_went_elsewhere_is_the_only_one_that_moved() {
    assertThat(LongestRun.outside(List.of(1, 2, 3, 4), List.of(4, 1, 2, 3))).containsExactly(4);
    assertThat(LongestRun.outside(List.of(1, 2, 3, 4), List.of(2, 3, 4, 1))).containsExactly(1);
    assertThat(LongestRun.outside(List.of(1, 2, 3, 4, 5), List.of(1, 4, 2, 3, 5)))
        .containsExactly(4);
  }

  @Test
  void an_order_turned_round_keeps_one_in_its_place() {
    assertThat(LongestRun.outside(List.of(1, 2, 3), List.of(3, 2, 1))).hasSize(2);
  }

  @Test
  void the_longest_run_is_kept_also_when_a_shorter_one_comes_later() {
    assertThat(LongestRun.outside(List.of(1, 2, 3, 4, 5), List.of(3, 4, 5, 1, 2)))
        .containsExactlyInAnyOrder(1, 2);
  }
}
