package org.kaitei.command.work;

import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Unhealthy when a worker has failed again and again for so long that it will hardly go on by
 * itself. What fails is told from its first time.
 */
public final class WorkerHealth implements HealthIndicator {

  private final List<Worker> workers;

  public WorkerHealth(List<Worker> workers) {
    this.workers = List.copyOf(workers);
  }

  @Override
  public Health health() {
    boolean down = workers.stream().anyMatch(worker -> worker.trouble().lasts());
    Health.Builder health = down ? Health.down() : Health.up();
    for (Worker worker : workers) {
      worker
          .trouble()
          .now()
          .ifPresent(run -> health.withDetail(worker.name(), run.failure().toString()));
    }
    return health.build();
  }
}
