package org.kaitei.query.narrowing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NarrowingTest {

  @Test
  void what_an_address_leaves_empty_does_not_matter() {
    assertThat(Narrowing.of(null, " ", "").isNone()).isTrue();
    assertThat(Narrowing.of(" health ", null, "17")).isEqualTo(new Narrowing("health", null, 17));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "18", "01", "3.4", "SDGs"})
  void what_is_no_goal_is_refused(String goal) {
    assertThatThrownBy(() -> Narrowing.of(null, null, goal))
        .hasMessageContaining("malformed-parameter");
  }

  @Test
  void a_target_belongs_to_the_goal_before_its_point() {
    assertThat(Goals.of(List.of("11.b", "3.4", "11.2", " 17", "なし", "18.1")))
        .containsExactly(3, 11, 17);
  }
}
