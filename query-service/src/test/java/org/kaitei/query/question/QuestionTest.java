package org.kaitei.query.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
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
    assertThatThrownBy(() -> Moment.of("2022-09-30T12:00:00"))
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
