package org.kaitei.query.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaitei.query.Said.recorded;

import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.kaitei.ledger.Refusal;
import org.kaitei.query.views.Tick;

/** What those who follow a view are answered, as of transactions. */
class AnsweringTest {

  private final OneIndicator indicator = new OneIndicator(3);
  private final AtomicInteger asked = new AtomicInteger();

  @Test
  void who_named_no_time_is_not_told_that_what_comes_next_was_not_there_yet() {
    indicator.happens(recorded("FY2021", "1"));
    indicator.meanwhile =
        () ->
            indicator.failing =
                asked.incrementAndGet() == 1 ? Refusal.notFound("indicator", "x") : null;
    var tick = new Tick(1, 1, Instant.EPOCH, Set.of("indicator/x"));

    assertThatThrownBy(() -> indicator.answering.at(OneIndicator.QUESTION, tick))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.code()).isEqualTo("indicator-not-found"));
    assertThat(asked).as("asked again about now").hasValue(1);
  }
}
