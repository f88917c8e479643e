package org.kaitei.command.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.command.Patience.await;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaitei.command.ledger.Dispatch;
import org.kaitei.command.publish.LedgerBroker;
import org.kaitei.command.publish.Topic;
import org.kaitei.command.store.LedgerDatabase;
import org.kaitei.command.wiring.MemoStream.Write;
import org.springframework.jdbc.core.simple.JdbcClient;

class LedgerWiringTest {

  private static final Map<String, Object> WITH_BROKER =
      Map.of("kaitei.kafka", LedgerBroker.servers());

  private final LedgerDatabase database = LedgerDatabase.empty();
  private final Topic topic = new Topic(LedgerBroker.clients());

  @BeforeEach
  void no_topic_yet() throws Exception {
    topic.delete();
  }

  @Test
  void what_a_command_recorded_reaches_the_topic() {
    try (var instance = Instance.on(database, WITH_BROKER)) {
      write(instance, "a", "one");
      write(instance, "b", "one");

      await()
          .ignoreExceptions()
          .untilAsserted(() -> assertThat(subjects()).containsExactly("note/a", "note/b"));
    }
  }

  @Test
  void what_another_process_recorded_is_found_without_being_told() {
    try (var instance = Instance.on(database, WITH_BROKER)) {
      JdbcClient.create(database.service())
          .sql(
              """
              insert into event (event_identifier, stream, revision, kind, name, name_revision, payload, meta_data, time_stamp)
              values ('e', 'note/theirs', 0, 'note', 'note.written', '1', '{}', '{}', '2026-01-01T00:00:00Z')
              """)
          .update();

      await()
          .ignoreExceptions()
          .untilAsserted(() -> assertThat(subjects()).containsExactly("note/theirs"));
    }
  }

  @Test
  void another_instance_carries_on_when_the_first_stops() {
    try (var second = Instance.on(database, WITH_BROKER)) {
      try (var first = Instance.on(database, WITH_BROKER)) {
        write(first, "a", "one");
        await()
            .ignoreExceptions()
            .untilAsserted(() -> assertThat(subjects()).containsExactly("note/a"));
      }
      write(second, "a", "two");

      await()
          .ignoreExceptions()
          .untilAsserted(() -> assertThat(subjects()).containsExactly("note/a", "note/a"));
    }
  }

  private static void write(Instance instance, String memo, String text) {
    instance.get(Dispatch.class).send(Write.to(memo, text));
  }

  private List<String> subjects() {
    return topic.events().stream().map(event -> event.stored().stream().value()).toList();
  }
}
