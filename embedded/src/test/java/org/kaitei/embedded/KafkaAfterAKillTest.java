package org.kaitei.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaAfterAKillTest {
  @TempDir Path folder;

  @Test
  void records_are_there_and_the_broker_does_not_wait_long_for_its_former_self() throws Exception {
    KilledProcess.startAndKill(SendsARecord.class, folder);
    Instant before = Instant.now();
    try (EmbeddedKafka kafka = EmbeddedKafka.start(folder)) {
      assertThat(Topic.readFromTheStart(kafka, 1)).containsExactly("指標");
      assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(9));
      Topic.sendInATransaction(kafka, "訂正");
      assertThat(Topic.readFromTheStart(kafka, 2)).containsExactly("指標", "訂正");
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
