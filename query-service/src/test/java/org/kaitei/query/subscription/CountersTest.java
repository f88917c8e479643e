package org.kaitei.query.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountersTest {

  private int open;
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final Counters counters = new Counters(registry, () -> this.open);

  private double counted(String name, String... tags) {
    return registry.get("kaitei.subscriptions." + name).tags(tags).counter().count();
  }

  @Test
  void streams_are_counted_when_they_are_opened_and_for_as_long_as_they_are_open() {
    counters.opened();
    counters.opened();
    open = 1;
    assertThat(registry.get("kaitei.subscriptions.open").gauge().value()).isEqualTo(1);
    assertThat(counted("opened")).isEqualTo(2);
  }

  @Test
  void what_is_sent_and_how_readers_come_back_is_counted() {
    counters.sent();
    counters.wentOn(new Cursor(7L, true));
    counters.stale(Stale.TOO_OLD);
    assertThat(counted("sent")).isEqualTo(1);
    assertThat(counted("resumed")).isEqualTo(1);
    assertThat(counted("stale", "reason", "too-old")).isEqualTo(1);
  }

  @Test
  void every_reason_is_counted_from_nothing_on() {
    for (Stale why : Stale.values()) {
      assertThat(counted("stale", "reason", why.word())).isZero();
    }
    for (End why : List.of(End.RIGHTS_CHANGED, End.VIEW_GONE, End.STOPPING)) {
      assertThat(counted("ended", "reason", why.word())).isZero();
    }
    assertThat(counted("lagging")).isZero();
  }

  @Test
  void a_page_that_opens_with_what_it_shows_has_not_come_back() {
    counters.wentOn(new Cursor(7L, false));
    assertThat(counted("resumed")).isZero();
    assertThat(counted("continued")).isEqualTo(1);
  }

  @Test
  void readers_that_were_too_slow_are_counted_apart_from_other_ends() {
    counters.ended(End.LAGGING);
    counters.ended(End.STOPPING);
    counters.ended(End.RIGHTS_CHANGED);
    assertThat(counted("lagging")).isEqualTo(1);
    assertThat(counted("ended", "reason", "stopping")).isEqualTo(1);
    assertThat(counted("ended", "reason", "rights-changed")).isEqualTo(1);
  }
}
