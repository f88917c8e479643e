package org.kaitei.command.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.command.Patience.await;

import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaitei.command.store.Scenario;
import org.kaitei.command.work.Worker;
import org.kaitei.embedded.EmbeddedKafka;

class OutageTest {

  @TempDir private Path folder;

  private final Scenario scenario = new Scenario();

  @Test
  void what_is_recorded_while_the_broker_is_away_is_published_when_it_is_back() throws Exception {
    EmbeddedKafka broker = EmbeddedKafka.start(folder);
    int port = Integer.parseInt(broker.bootstrapServers().replaceFirst(".*:", ""));
    var kafka = new KafkaClients(broker.bootstrapServers(), "main");
    var publisher = new Publisher(scenario.database.service(), kafka);
    var worker = new Worker("publisher", publisher, InstantSource.system());
    var topic = new Topic(kafka);
    worker.start();
    try {
      scenario.recordUntil(10);
      worker.wake();
      await().ignoreExceptions().untilAsserted(() -> assertThat(topic.events()).hasSize(10));

      broker.close();
      scenario.recordUntil(700);
      worker.wake();
      broker = EmbeddedKafka.start(folder, port);

      await()
          .ignoreExceptions()
          .untilAsserted(() -> assertThat(topic.events()).isEqualTo(scenario.all()));
    } finally {
      worker.stop();
      broker.close();
    }
  }
}
