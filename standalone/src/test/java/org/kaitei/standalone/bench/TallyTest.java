package org.kaitei.standalone.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TallyTest {
  private static final long MILLI = 1_000_000;

  @Test
  void percentiles_are_times_that_were_measured_whatever_their_order() {
    Tally tally = Tally.of(2, LongStream.rangeClosed(1, 200).map(n -> (201 - n) * MILLI).toArray());
    assertThat(tally.millis(50)).isEqualTo(100);
    assertThat(tally.millis(99)).isEqualTo(198);
    assertThat(tally.perSecond()).isEqualTo(100);
  }

  @Test
  void of_one_time_every_percentile_is_that_time() {
    Tally tally = Tally.of(1, new long[] {3 * MILLI});
    assertThat(tally.millis(0)).isEqualTo(3);
    assertThat(tally.millis(99)).isEqualTo(3);
  }
}
