package org.kaitei.query.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TodayTest {

  private static final Instant NOW = Instant.parse("2022-09-30T15:30:00Z");
  private static final LocalDate DAY = LocalDate.of(2022, 10, 1);

  private final Today today = new Today(InstantSource.fixed(NOW));

  @Test
  void today_is_the_day_in_japan() {
    assertThat(today.of(Moment.NOW)).isEqualTo(DAY);
    assertThat(today.on(null, Moment.NOW)).isEqualTo(DAY);
    assertThat(today.on(" ", Moment.NOW)).isEqualTo(DAY);
  }

  @Test
  void who_asks_about_another_time_is_answered_for_the_day_of_that() {
    assertThat(today.of(Moment.of("2022-09-30T14:59:59Z"))).isEqualTo(DAY.minusDays(1));
  }

  @Test
  void a_time_still_to_come_is_no_other_day_than_today() {
    assertThat(today.of(Moment.of("2999-01-01"))).isEqualTo(DAY);
  }

  @Test
  void a_day_that_is_named_comes_before_all() {
    assertThat(today.on("2022-07-29", Moment.of("2021"))).isEqualTo(LocalDate.of(2022, 7, 29));
  }

  @Test
  void what_is_no_day_is_refused() {
    assertThatThrownBy(() -> today.on("tomorrow", Moment.NOW)).hasMessageContaining("malformed-on");
  }
}
