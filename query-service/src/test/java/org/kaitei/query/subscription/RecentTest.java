package org.kaitei.query.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RecentTest {

  private final Recent recent = new Recent();

  private void became(long previous, long version, int bytes) {
    recent.add(new Told(version, previous, new byte[bytes]));
  }

  private List<Long> after(long version) {
    return recent
        .after(version)
        .map(later -> later.stream().map(Told::version).toList())
        .orElse(null);
  }

  @Test
  void who_knows_a_version_is_told_all_that_came_after_it() {
    became(-1, 3, 1);
    became(3, 7, 1);
    became(7, 8, 1);
    assertThat(after(3)).containsExactly(7L, 8L);
    assertThat(after(7)).containsExactly(8L);
    assertThat(after(8)).isEmpty();
  }

  @Test
  void what_was_no_version_is_not_known() {
    became(-1, 3, 1);
    became(3, 7, 1);
    assertThat(after(2)).isNull();
    assertThat(after(5)).isNull();
    assertThat(after(9)).isNull();
  }

  @Test
  void the_oldest_are_let_go_of_when_there_are_many() {
    became(-1, 0, 1);
    LongStream.rangeClosed(1, 40).forEach(version -> became(version - 1, version, 1));
    assertThat(after(7)).isNull();
    assertThat(after(8)).hasSize(32);
  }

  @Test
  void the_oldest_are_let_go_of_when_they_are_large_and_the_last_is_kept() {
    became(-1, 1, 200_000);
    became(1, 2, 200_000);
    assertThat(after(1)).containsExactly(2L);
    became(2, 3, 300_000);
    assertThat(after(1)).isNull();
    assertThat(after(2)).containsExactly(3L);
    assertThat(recent.last().version()).isEqualTo(3);
  }
}
