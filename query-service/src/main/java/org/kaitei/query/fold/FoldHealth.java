package org.kaitei.query.fold;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Unhealthy when the views stand still for good, or have for so long that they will hardly go on by
 * themselves. What passes is told but makes nothing unhealthy: views are answered without it.
 */
public final class FoldHealth implements HealthIndicator {

  private final FoldRunner fold;

  public FoldHealth(FoldRunner fold) {
    this.fold = fold;
  }

  @Override
  public Health health() {
    Health.Builder health =
        fold.isRunning() && !fold.trouble().lasts() ? Health.up() : Health.down();
    fold.trouble().now().ifPresent(trouble -> health.withDetail("trouble", trouble));
    return health.build();
  }
}
