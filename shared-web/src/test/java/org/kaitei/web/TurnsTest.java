package org.kaitei.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Kind;

class TurnsTest {

  private final Turns turns = new Turns(1, Duration.ZERO, "others-first");

  @Test
  void who_has_waited_in_vain_is_asked_to_come_again() {
    Refusal refusal =
        catchThrowableOfType(Refusal.class, () -> turns.take(() -> turns.take(() -> "second")));
    assertThat(refusal.kind()).isEqualTo(Kind.NOT_YET);
    assertThat(refusal.code()).isEqualTo("others-first");
    assertThat(refusal.facts()).containsEntry("retryAfter", 1L);
  }

  @Test
  void a_turn_ends_with_its_work_however_that_ends() {
    catchThrowableOfType(
        IllegalStateException.class,
        () ->
            turns.take(
                () -> {
                  throw new IllegalStateException();
                }));
    assertThat(turns.take(() -> "next")).isEqualTo("next");
  }
}
