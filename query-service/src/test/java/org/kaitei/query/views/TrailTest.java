package org.kaitei.query.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaitei.query.views.Trail.Step;

class TrailTest {

  private static final int VERSIONS = 70_000;

  private static final List<Trail> TRAILS = trails();

  /** Version n is recorded at second 2n. */
  private static List<Trail> trails() {
    List<Trail> trails = new ArrayList<>(List.of(Trail.NONE));
    for (int n = 1; n <= VERSIONS; n++) {
      trails.add(trails.getLast().after(n, at(2L * n)));
    }
    return trails;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 32, 33, 1024, 1025, 1056, 32_768, 32_769, VERSIONS})
  void from_any_version_every_earlier_one_is_found_in_three_steps(int head) {
    SplittableRandom any = new SplittableRandom(head);
    for (int i = 0; i < 2000; i++) {
      int wanted = any.nextInt(1, head + 1);

      assertThat(found(head, at(2L * wanted))).isEqualTo(wanted);
      assertThat(found(head, at(2L * wanted + 1))).as("until the next").isEqualTo(wanted);
    }
  }

  @Test
  void before_the_first_version_there_is_none() {
    assertThat(TRAILS.get(VERSIONS).back(VERSIONS, at(1))).isEmpty();
    assertThat(Trail.NONE.back(0, at(1))).isEmpty();
  }

  @Test
  void a_trail_stays_short() {
    assertThat(TRAILS)
        .allSatisfy(
            trail ->
                assertThat(trail.levels().stream().mapToInt(List::size).sum())
                    .isLessThanOrEqualTo(32 + 32 + VERSIONS / 1024 + 1));
  }

  private static int found(int head, Instant mark) {
    int n = head;
    for (int steps = 1; steps <= 3; steps++) {
      Optional<Step> step = TRAILS.get(n).back(n, mark);
      n = step.orElseThrow().n();
      if (step.get().found()) {
        return n;
      }
    }
    throw new AssertionError("not found in three steps");
  }

  private static Instant at(long second) {
    return Instant.ofEpochSecond(second);
  }
}
