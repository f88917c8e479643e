package org.kaitei.query.fold;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Unhealthy when the views stand still for good. Brokers that are away for a while are told but
 * make nothing unhealthy: views are answered without them.
 */
public final class FoldHealth implements HealthIndicator {

  private final FoldRunner fold;

  public FoldHealth(FoldRunner fold) {
    this.fold = fold;
  }

  @Override
  public Health health() {
    Health.Builder health = fold.isRunning() ? Health.up() : Health.down();
    if (fold.trouble() != null) {
      health.withDetail("trouble", fold.trouble());
    }
    return health.build();
  }
}
