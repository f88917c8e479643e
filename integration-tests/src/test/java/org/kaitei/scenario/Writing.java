package org.kaitei.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import org.kaitei.scenario.Person.Answer;

/** Corrects one figure after the other, at a pace that leaves the machine some time. */
final class Writing implements Callable<Void> {

  private static final int PAUSE_MILLIS = 50;

  private final Person planner;
  private final Service command;
  private final int indicators;
  private volatile boolean stopped;

  Writing(Person planner, Service command, int indicators) {
    this.planner = planner;
    this.command = command;
    this.indicators = indicators;
  }

  void stop() {
    stopped = true;
  }

  @Override
  public Void call() throws Exception {
    for (int n = 0; !stopped; n++) {
      Answer answer =
          planner.put(
              command,
              "/api/indicators/followed-%d/measurements/FY2021".formatted(1 + n % indicators),
              "{\"value\": \"%d\", \"reason\": \"x\", \"acknowledged\": [\"all\"]}"
                  .formatted(130 + n / indicators));
      assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
      Thread.sleep(PAUSE_MILLIS);
    }
    return null;
  }
}
