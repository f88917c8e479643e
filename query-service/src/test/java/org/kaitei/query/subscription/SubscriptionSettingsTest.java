package org.kaitei.query.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.subscription.SubscriptionSettings.mostIn;

import org.junit.jupiter.api.Test;

class SubscriptionSettingsTest {

  @Test
  void streams_take_half_of_the_memory_at_most() {
    assertThat(mostIn(512L << 20)).isEqualTo(2048);
    assertThat(mostIn(2L << 30)).isEqualTo(8192);
    assertThat(mostIn(64L << 30)).isEqualTo(10_000);
  }
}
