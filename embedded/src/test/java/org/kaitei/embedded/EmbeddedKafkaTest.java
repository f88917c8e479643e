package org.kaitei.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaTest {
  @TempDir Path folder;

  @Test
  void records_of_a_transaction_are_there_after_a_restart() throws Exception {
    try (EmbeddedKafka kafka = EmbeddedKafka.start(folder)) {
      Topic.create(kafka);
      Topic.sendInATransaction(kafka, "指標");
    }
    try (EmbeddedKafka kafka = EmbeddedKafka.start(folder)) {
      Topic.sendInATransaction(kafka, "訂正");
      assertThat(Topic.readFromTheStart(kafka, 2)).containsExactly("指標", "訂正");
    }
  }

  @Test
  void a_new_folder_has_no_topics_and_may_have_a_japanese_name() throws Exception {
    try (EmbeddedKafka kafka = EmbeddedKafka.start(folder.resolve("台帳"));
        Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
      assertThat(admin.listTopics().names().get()).isEmpty();
    }
  }
}
