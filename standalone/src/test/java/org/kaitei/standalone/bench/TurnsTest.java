package org.kaitei.standalone.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnsTest {
  private static final Pace TWO_ROUNDS =
      new Pace(Duration.ZERO, Duration.ofMillis(100), 2, Duration.ZERO, 0, 0, 0);

  @Test
  void the_other_begins_only_when_what_was_done_has_settled_and_the_first_round_does_not_count()
      throws Exception {
    List<String> told = new ArrayList<>();
    Turns turns = new Turns(TWO_ROUNDS, () -> told.add("settled"));

    Ratio ratio = turns.compare("us", crowd(told, "us"), crowd(told, "them"));

    assertThat(withoutRepeats(told))
        .containsExactly("us", "settled", "them", "us", "settled", "them", "us", "settled", "them");
    assertThat(ratio.ours()).hasSize(2);
    assertThat(ratio.theirs()).hasSize(2);
  }

  private static Crowd crowd(List<String> told, String name) {
    return new Crowd(List.of(() -> told.add(name)));
  }

  private static List<String> withoutRepeats(List<String> told) {
    List<String> changes = new ArrayList<>();
    for (String one : told) {
      if (changes.isEmpty() || !changes.getLast().equals(one)) {
        changes.add(one);
      }
    }
    return changes;
  }
}
