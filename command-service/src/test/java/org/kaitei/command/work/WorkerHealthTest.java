package org.kaitei.command.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.command.Patience.await;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

class WorkerHealthTest {

  private volatile Instant now = Instant.parse("2026-11-22T00:00:00Z");
  private volatile Throwable failure;

  private final Worker worker = new Worker("publisher", this::step, () -> now);

  private boolean step() throws Exception {
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure instanceof Exception exception) {
      throw exception;
    }
    return false;
  }

  @AfterEach
  void stop() {
    worker.stop();
  }

  @Test
  void without_trouble_there_is_nothing_to_tell() {
    worker.start();
    assertThat(health()).isEqualTo(Health.up().build());
  }

  @Test
  void trouble_is_told_at_once_and_unhealthy_after_a_minute() {
    failure = new IllegalStateException("the broker is away");
    failing();
    now = now.plusSeconds(60);
    assertThat(health().getStatus()).isEqualTo(Status.UP);
    assertThat(health().getDetails().get("publisher").toString()).contains("the broker is away");
    now = now.plusSeconds(1);
    assertThat(health().getStatus()).isEqualTo(Status.DOWN);
  }

  @Test
  void an_error_is_trouble_like_any_other() {
    failure = new NoClassDefFoundError("a class");
    failing();
    now = now.plusSeconds(61);
    assertThat(health().getStatus()).isEqualTo(Status.DOWN);
    assertThat(health().getDetails().get("publisher").toString()).contains("a class");
  }

  @Test
  void when_it_goes_on_it_is_healthy_again() {
    failure = new IllegalStateException("the broker is away");
    failing();
    now = now.plusSeconds(61);
    failure = null;
    await().untilAsserted(() -> assertThat(health()).isEqualTo(Health.up().build()));
  }

  private void failing() {
    worker.start();
    await().until(() -> !health().getDetails().isEmpty());
  }

  private Health health() {
    return new WorkerHealth(List.of(worker)).health();
  }
}
