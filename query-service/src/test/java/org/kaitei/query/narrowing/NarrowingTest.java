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
    assertThat(Narrowing.of(" health ", null, "17"))
        .isEqualTo(new Narrowing(new Having<>("health"), null, new Having<>(17)));
  }

  @Test
  void none_is_what_an_indicator_has_none_of() {
    Narrowing none = Narrowing.of("none", "none", "none");
    assertThat(none).isEqualTo(new Narrowing(Having.none(), "none", Having.none()));
    assertThat(none.goal()).hasToString("none");
    assertThat(none.goal().isMetBy(List.of())).isTrue();
    assertThat(none.goal().isMetBy(List.of(3))).isFalse();
    assertThat(new Having<>(3).isMetBy(List.of(3, 11))).isTrue();
    assertThat(new Having<>(3).isMetBy(List.of())).isFalse();
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
