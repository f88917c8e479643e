package org.kaitei.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** One writer who corrects the same figure again and again, each time to one not used before. */
final class Burst {
  private final String indicator;
  private final AtomicInteger next = new AtomicInteger(1000);
  private final List<String> acknowledged = new ArrayList<>();
  private final List<String> unanswered = new ArrayList<>();

  Burst(String indicator) {
    this.indicator = indicator;
  }

  /** Goes on until nobody answers any more. */
  void correctUntilKilled(Client client) {
    while (true) {
      String value = Integer.toString(next.getAndIncrement());
      if (!client.measure(indicator, value)) {
        unanswered.add(value);
        return;
      }
      acknowledged.add(value);
    }
  }

  /** All that was acknowledged is there once and in its order; what was not, once or not at all. */
  void requireWhole(Client client) throws Exception {
    List<String> recorded = client.history(indicator);
    assertThat(recorded).doesNotHaveDuplicates().containsAll(acknowledged);
    List<String> others = new ArrayList<>(recorded);
    others.removeAll(acknowledged);
    assertThat(unanswered).containsAll(others);
    assertThat(recorded).isSortedAccordingTo((a, b) -> Integer.compare(number(a), number(b)));
  }

  int acknowledged() {
    return acknowledged.size();
  }

  private static int number(String value) {
    return Integer.parseInt(value);
  }
}
