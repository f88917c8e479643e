package org.kaitei.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaAfterAKillTest {
  /** For so long a broker that was killed is still expected, unless it is told otherwise. */
  private static final Duration BROKERS_OWN_SESSION = Duration.ofSeconds(9);

  @TempDir Path folder;

  @Test
  void records_are_there_and_the_broker_does_not_wait_long_for_its_former_self() throws Exception {
    KilledProcess.startAndKill(SendsARecord.class, folder);
    Instant killed = Instant.now();
    Duration afterAKill;
    try (EmbeddedKafka kafka = EmbeddedKafka.start(folder)) {
      assertThat(Topic.readFromTheStart(kafka, 1)).containsExactly("指標");
      afterAKill = Duration.between(killed, Instant.now());
      Topic.sendInATransaction(kafka, "訂正");
    }
    Instant stopped = Instant.now();
    try (EmbeddedKafka kafka = EmbeddedKafka.start(folder)) {
      assertThat(Topic.readFromTheStart(kafka, 2)).containsExactly("指標", "訂正");
      Duration afterAStop = Duration.between(stopped, Instant.now());
      assertThat(afterAKill.minus(afterAStop)).isLessThan(BROKERS_OWN_SESSION);
    }
  }

  static final class SendsARecord {
    private SendsARecord() {}

    @SuppressWarnings("resource") // killed before it could close anything
    public static void main(String[] folder) throws Exception {
      EmbeddedKafka kafka = EmbeddedKafka.start(Path.of(folder[0]));
      Topic.create(kafka);
      Topic.sendInATransaction(kafka, "指標");
      KilledProcess.upUntilKilled();
    }
  }
}
