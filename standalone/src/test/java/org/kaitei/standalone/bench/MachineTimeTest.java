package org.kaitei.standalone.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MachineTimeTest {

  @Test
  void what_the_host_took_is_a_part_of_all_time_and_guests_are_no_more_of_it() {
    var before = MachineTime.of("cpu  100 0 50 800 40 0 10 0 0 0");
    var after = MachineTime.of("cpu  130 0 60 820 40 0 15 35 30 0");

    assertThat(after.stolenPercentSince(before)).isEqualTo(35);
  }

  @Test
  void time_goes_on() throws Exception {
    MachineTime before = MachineTime.now();

    assertThat(MachineTime.now().stolenPercentSince(before)).isBetween(0.0, 100.0);
  }
}
