package org.kaitei.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.achievement.Method.CEILING;
import static org.kaitei.achievement.Method.RATIO_TO_TARGET;
import static org.kaitei.plan.TargetKind.AT_LEAST;
import static org.kaitei.plan.TargetKind.AT_MOST;

import org.junit.jupiter.api.Test;
import org.kaitei.figure.Figure;

class TargetTest {

  private final Target target = new Target(AT_LEAST, Figure.of("50"), RATIO_TO_TARGET);

  @Test
  void another_printing_of_the_figure_says_the_same() {
    assertThat(target.says(new Target(AT_LEAST, Figure.of("50.0"), RATIO_TO_TARGET))).isTrue();
  }

  @Test
  void another_figure_kind_or_method_says_something_else() {
    assertThat(target.says(new Target(AT_LEAST, Figure.of("51"), RATIO_TO_TARGET))).isFalse();
    assertThat(target.says(new Target(AT_MOST, Figure.of("50"), RATIO_TO_TARGET))).isFalse();
    assertThat(target.says(new Target(AT_LEAST, Figure.of("50"), CEILING))).isFalse();
    assertThat(target.says(null)).isFalse();
  }
}
