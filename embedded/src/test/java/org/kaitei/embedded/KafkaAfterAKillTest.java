package org.kaitei.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaAfterAKillTest {
  @TempDir Path folder;

  @Test
  void records_are_there_and_more_can_be_sent() throws Exception {
    KilledProcess.startAndKill(SendsARecord.class, folder);
    try (EmbeddedKafka kafka = EmbeddedKafka.start(folder)) {
      assertThat(Topic.readFromTheStart(kafka, 1)).containsExactly("指標");
      Topic.sendInATransaction(kafka, "訂正");
      assertThat(Topic.readFromTheStart(kafka, 2)).containsExactly("指標", "訂正");
    }
  }

  @Test
  void a_broker_expects_its_former_self_for_a_second_only() throws Exception {
    try (EmbeddedKafka kafka = EmbeddedKafka.start(folder)) {
      assertThat(Topic.settingsOfBroker(kafka))
          .containsEntry("broker.session.timeout.ms", "1000")
          .containsEntry("broker.heartbeat.interval.ms", "250");
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
