package org.kaitei.query.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kaitei.query.views.Place;
import org.kaitei.query.views.Tick;

class TicksTest {

  private final Ticks ticks = new Ticks(3);

  private static Tick tick(long position) {
    return new Tick(
        position - 1, position, Instant.ofEpochSecond(position), Set.of("a/" + position));
  }

  private static Place place(long position) {
    return new Place(position, Instant.ofEpochSecond(position), "topic", 0, null);
  }

  @Test
  void how_far_is_visible_is_known_though_the_topic_was_not_read_so_far() {
    ticks.add(tick(1));
    ticks.release(place(3));
    assertThat(ticks.visible().position()).isEqualTo(3);
    assertThat(ticks.visible().recordedAt()).isEqualTo(Instant.ofEpochSecond(3));
    assertThat(ticks.newest()).isEqualTo(tick(1));
  }

  @Test
  void nothing_is_released_beyond_what_is_visible() {
    ticks.add(tick(1));
    ticks.add(tick(4));
    assertThat(ticks.release(place(3))).containsExactly(tick(1));
    assertThat(ticks.newest()).isEqualTo(tick(1));
    assertThat(ticks.release(place(4))).containsExactly(tick(4));
    assertThat(ticks.release(place(4))).isEmpty();
  }

  @Test
  void what_is_told_again_is_released_once() {
    ticks.add(tick(1));
    ticks.release(place(1));
    ticks.add(tick(1));
    ticks.add(tick(2));
    ticks.add(tick(1));
    assertThat(ticks.release(place(9))).containsExactly(tick(2));
  }

  @Test
  void only_the_last_ones_are_remembered() {
    List.of(2L, 4L, 6L, 8L).forEach(position -> ticks.add(tick(position)));
    ticks.release(place(8));
    assertThat(ticks.between(0, 8)).containsExactly(tick(4), tick(6), tick(8));
    assertThat(ticks.oldest()).isEqualTo(3);
    assertThat(ticks.haveForgottenAfter(1)).isTrue();
    assertThat(ticks.haveForgottenAfter(2)).isFalse();
    assertThat(ticks.reachBackTo(2)).isFalse();
    assertThat(ticks.reachBackTo(3)).isTrue();
    assertThat(ticks.reachBackTo(8)).isTrue();
    assertThat(ticks.reachBackTo(9)).isFalse();
  }

  @Test
  void a_position_within_a_transaction_is_found_by_its_end() {
    ticks.add(tick(2));
    ticks.add(tick(6));
    ticks.release(place(6));
    assertThat(ticks.holding(4)).isEqualTo(tick(6));
    assertThat(ticks.holding(6)).isEqualTo(tick(6));
  }

  @Test
  void between_a_position_and_itself_there_is_nothing() {
    ticks.add(tick(2));
    ticks.release(place(2));
    assertThat(ticks.between(2, 2)).isEmpty();
    assertThat(ticks.between(3, 2)).isEmpty();
  }

  @Test
  void another_ledger_begins_at_its_own_first_position() {
    ticks.add(tick(5));
    ticks.release(place(5));
    ticks.add(tick(7));
    ticks.forget();
    assertThat(ticks.newest().position()).isZero();
    assertThat(ticks.oldest()).isZero();
    assertThat(ticks.reachBackTo(5)).isFalse();
    ticks.add(tick(1));
    assertThat(ticks.release(place(9))).containsExactly(tick(1));
  }

  @Test
  void a_tick_concerns_whoever_looked_at_one_of_its_views() {
    Tick both = new Tick(1, 1, Instant.EPOCH, Set.of("a/1", "b/1"));
    assertThat(both.concerns(Set.of("b/1"))).isTrue();
    assertThat(both.concerns(Set.of("c/1", "c/2", "a/1"))).isTrue();
    assertThat(both.concerns(Set.of("c/1"))).isFalse();
    assertThat(both.concerns(Set.of())).isFalse();
  }
}
