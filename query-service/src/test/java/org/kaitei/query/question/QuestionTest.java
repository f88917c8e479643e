package org.kaitei.query.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.StreamId;
import org.kaitei.plan.PlanId;

class QuestionTest {

  @Test
  void a_moment_is_an_instant_with_an_offset_or_now() {
    Instant noon = Instant.parse("2022-09-30T03:00:00Z");
    assertThat(Moment.of("2022-09-30T03:00:00Z")).isEqualTo(new Moment(noon));
    assertThat(Moment.of("2022-09-30T12:00:00+09:00")).isEqualTo(new Moment(noon));
    assertThat(Moment.of(null)).isEqualTo(Moment.NOW);
    assertThat(Moment.of("")).isEqualTo(Moment.NOW);
  }

  @Test
  void a_moment_without_an_offset_is_in_japan() {
    assertThat(Moment.of("2022-09-30T12:00:00")).isEqualTo(Moment.of("2022-09-30T03:00:00Z"));
    assertThat(Moment.of("2022-09-30T12:00")).isEqualTo(Moment.of("2022-09-30T03:00:00Z"));
  }

  @Test
  void a_day_a_month_and_a_year_are_seen_to_their_ends_in_japan() {
    assertThat(Moment.of("2022-09-30")).isEqualTo(Moment.of("2022-09-30T14:59:59.999999Z"));
    assertThat(Moment.of("2024-02")).isEqualTo(Moment.of("2024-02-29T14:59:59.999999Z"));
    assertThat(Moment.of("2022")).isEqualTo(Moment.of("2022-12-31T14:59:59.999999Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"yesterday", "2022-13", "2022-09-31", "FY2021", "令和4年", "2022-09-30T25:00"})
  void what_is_no_time_is_not_guessed_at(String text) {
    assertThatThrownBy(() -> Moment.of(text))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.code()).isEqualTo("malformed-as-of"));
  }

  @Test
  void a_plus_that_an_address_turned_into_a_space_is_still_read() {
    assertThat(Moment.of("2022-09-30T12:00:00 09:00")).isEqualTo(Moment.of("2022-09-30T03:00:00Z"));
  }

  @Test
  void what_was_written_is_named_by_its_stream_and_revision() {
    assertThat(AtLeast.of("sheet/kumamoto/2021:57"))
        .isEqualTo(new AtLeast(new StreamId("sheet/kumamoto/2021"), 57));
    for (String malformed : new String[] {"", "kumamoto:1", "plan/x", "plan/x:", "plan/x:-1"}) {
      assertThatThrownBy(() -> AtLeast.of(malformed))
          .isInstanceOfSatisfying(
              Refusal.class, no -> assertThat(no.code()).isEqualTo("malformed-at-least"));
    }
  }

  @Test
  void what_cannot_be_an_id_names_nothing() {
    assertThat(Asking.id("plan", "x", PlanId::new)).isEqualTo(new PlanId("x"));
    assertThatThrownBy(() -> Asking.id("plan", "熊本", PlanId::new))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.code()).isEqualTo("plan-not-found"));
    assertThatThrownBy(() -> Asking.id("sheet", "last", Integer::parseInt))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
  }
}
