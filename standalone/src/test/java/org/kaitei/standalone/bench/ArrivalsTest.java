package org.kaitei.standalone.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArrivalsTest {
  private final Arrivals arrivals = new Arrivals();
  private final Arrivals.Stream stream = arrivals.new Stream(4);

  @Test
  void what_stood_before_is_no_message() {
    stream.came(12);
    assertThat(arrivals.begun()).isEqualTo(1);
    assertThat(arrivals.count()).isZero();
  }

  @Test
  void every_revision_that_follows_the_last_is_right() {
    stream.came(12);
    stream.came(13);
    stream.came(14);
    assertThat(arrivals.faults()).isZero();
    assertThat(arrivals.count()).isEqualTo(2);
    assertThat(arrivals.message(1)).isEqualTo(Arrivals.message(4, 14));
  }

  @Test
  void a_revision_that_is_missing_or_comes_twice_is_a_fault() {
    stream.came(12);
    stream.came(14);
    stream.came(14);
    assertThat(arrivals.faults()).isEqualTo(2);
  }

  @Test
  void there_is_room_for_very_many() {
    for (int revision = 1; revision <= 200_001; revision++) {
      stream.came(revision);
    }
    assertThat(arrivals.count()).isEqualTo(200_000);
    assertThat(arrivals.message(199_999)).isEqualTo(Arrivals.message(4, 200_001));
  }
}
