package org.kaitei.access.rate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NetworkTest {

  @Test
  void all_of_a_64_are_one_however_they_are_written() {
    assertThat(Network.of("2001:db8::1"))
        .isEqualTo(Network.of("2001:0db8:0:0:ffff::2"))
        .isNotEqualTo(Network.of("2001:db8:0:1::1"));
  }

  @Test
  void addresses_of_four_numbers_are_each_their_own_also_within_six() {
    assertThat(Network.of("192.0.2.1")).isEqualTo("192.0.2.1");
    assertThat(Network.of("::ffff:192.0.2.1")).isEqualTo("192.0.2.1");
  }

  @Test
  void what_is_no_address_stays_as_it_is() {
    assertThat(Network.of("unknown")).isEqualTo("unknown");
    assertThat(Network.of("so:called")).isEqualTo("so:called");
  }
}
