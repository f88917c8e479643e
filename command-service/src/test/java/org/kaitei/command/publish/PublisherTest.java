package org.kaitei.command.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.kaitei.command.Patience.await;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.RetriableException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaitei.command.store.Scenario;
import org.kaitei.ledger.SequencedEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

class PublisherTest {

  private final Scenario scenario = new Scenario();
  private final KafkaClients kafka = LedgerBroker.clients();
  private final Topic topic = new Topic(kafka);
  private final Publisher publisher = publisher();

  @BeforeEach
  void no_topic_yet() throws Exception {
    topic.delete();
  }

  @AfterEach
  void stop() {
    publisher.release();
  }

  @Test
  void an_empty_topic_is_filled_from_the_first_event_on() throws Exception {
    scenario.recordUntil(1234);

    publishAll(publisher);

    assertTopicIsLedger();
  }

  @Test
  void a_record_is_a_cloud_event_with_the_stored_bytes_keyed_by_the_ledger() throws Exception {
    scenario.recordUntil(1);

    publishAll(publisher);

    ConsumerRecord<String, byte[]> record = topic.records().getFirst();
    SequencedEvent event = scenario.all().getFirst();
    assertThat(record.key()).isEqualTo("main");
    assertThat(record.timestamp()).isEqualTo(event.recordedAt().toEpochMilli());
    assertThat(record.value()).isEqualTo(event.stored().payload().getBytes(StandardCharsets.UTF_8));
    assertThat(record.headers().lastHeader("ce_type").value())
        .isEqualTo("note.written".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void the_topic_has_one_partition_and_is_kept_for_ever() throws Exception {
    publishAll(publisher);

    assertThat(configOfTopic()).containsEntry("retention.ms", "-1");
  }

  @Test
  void a_topic_that_would_forget_is_told_to_keep() throws Exception {
    createTopic(1, Map.of("retention.ms", "1000"));

    publishAll(publisher);

    assertThat(configOfTopic()).containsEntry("retention.ms", "-1");
  }

  @Test
  void a_topic_of_several_partitions_is_not_published_to() throws Exception {
    createTopic(2, Map.of());

    assertThatThrownBy(publisher::step).hasMessageContaining("must have one partition");
  }

  @Test
  void the_next_publisher_goes_on_after_the_last_record() throws Exception {
    scenario.recordUntil(3);
    publishAll(publisher);
    publisher.release();
    scenario.recordUntil(7);

    publishAll(publisher);

    assertTopicIsLedger();
  }

  @Test
  void what_a_crashed_publisher_sent_and_did_not_commit_is_sent_again_and_seen_once()
      throws Exception {
    scenario.recordUntil(3);
    publishAll(publisher);
    publisher.release();
    scenario.recordUntil(50);
    try (var crashed = kafka.producer()) {
      crashed.initTransactions();
      crashed.beginTransaction();
      for (int i = 0; i < 40; i++) {
        crashed.send(new ProducerRecord<>(LedgerTopic.NAME, 0, "main", new byte[0]));
      }
      crashed.flush();

      publishAll(publisher);
    }

    assertTopicIsLedger();
  }

  @Test
  void the_last_record_is_found_behind_many_that_were_given_up() throws Exception {
    scenario.recordUntil(3);
    publishAll(publisher);
    publisher.release();
    try (var gaveUp = kafka.producer()) {
      gaveUp.initTransactions();
      gaveUp.beginTransaction();
      for (int i = 0; i < 500; i++) {
        gaveUp.send(new ProducerRecord<>(LedgerTopic.NAME, 0, "main", new byte[0]));
      }
      gaveUp.abortTransaction();
    }
    scenario.recordUntil(5);

    publishAll(publisher);

    assertTopicIsLedger();
  }

  @Test
  void a_predecessor_that_lives_on_is_fenced() throws Exception {
    scenario.recordUntil(3);
    try (Tenure predecessor = new Tenure(kafka, scenario.ledger)) {
      predecessor.begin();
      predecessor.publish();
      publishAll(publisher);
      scenario.recordUntil(5);

      assertThatThrownBy(predecessor::publish)
          .hasRootCauseInstanceOf(InvalidProducerEpochException.class);
    }
    publishAll(publisher);

    assertTopicIsLedger();
  }

  @Test
  void another_publisher_stands_by_and_takes_over() throws Exception {
    Publisher other = publisher();
    try {
      scenario.recordUntil(3);
      publishAll(publisher);
      scenario.recordUntil(5);
      assertThat(other.step()).isFalse();
      await().untilAsserted(() -> assertThat(topic.events()).hasSize(3));

      publisher.release();
      publishAll(other);

      assertTopicIsLedger();
    } finally {
      other.release();
    }
  }

  @Test
  void a_publisher_whose_session_with_the_database_ends_has_lost_its_right() throws Exception {
    scenario.recordUntil(3);
    publishAll(publisher);
    JdbcClient.create(scenario.database.superuser())
        .sql(
            """
            select pg_terminate_backend(pid) from pg_locks
            where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())
            """)
        .query(Boolean.class)
        .single();

    assertThatThrownBy(publisher::step).hasRootCauseInstanceOf(java.sql.SQLException.class);
    publisher.release();
    scenario.recordUntil(5);
    publishAll(publisher);

    assertTopicIsLedger();
  }

  @Test
  void a_deleted_topic_is_filled_again_also_while_nothing_is_recorded() throws Exception {
    scenario.recordUntil(20);
    publishAll(publisher);
    topic.delete();

    stepUntilItFails();
    publisher.release();
    publishAll(publisher);

    assertTopicIsLedger();
  }

  @Test
  void a_topic_that_was_made_anew_is_not_taken_for_the_old_one() throws Exception {
    scenario.recordUntil(20);
    publishAll(publisher);
    topic.delete();
    createTopic(1, Map.of());
    scenario.recordUntil(25);

    stepUntilItFails();
    assertThat(topic.events()).isEmpty();
    publisher.release();
    publishAll(publisher);

    assertTopicIsLedger();
  }

  @Test
  void a_topic_that_knows_more_than_the_ledger_is_left_alone() throws Exception {
    Scenario another = new Scenario();
    another.recordUntil(3);
    Publisher theirs = new Publisher(another.database.service(), kafka);
    publishAll(theirs);
    theirs.release();
    scenario.recordUntil(10);

    assertThatThrownBy(publisher::step).hasMessageContaining("that the ledger does not have");

    await().untilAsserted(() -> assertThat(topic.events()).isEqualTo(another.all()));
  }

  @Test
  void a_plan_of_ten_thousand_rows_in_one_event_is_not_too_large() throws Exception {
    JdbcClient.create(scenario.database.service())
        .sql(
            """
            insert into event (event_identifier, stream, revision, kind, name, name_revision, payload, meta_data, time_stamp)
            values ('large', 'plan/p', 0, 'plan', 'plan.adopted', '1', repeat('改', 1500000), '{}', '2026-01-01T00:00:00Z')
            """)
        .update();
    scenario.recordUntil(2);

    publishAll(publisher);

    assertTopicIsLedger();
  }

  private Publisher publisher() {
    return new Publisher(scenario.database.service(), kafka);
  }

  /** A broker that has not heard yet of a topic is asked again, as the worker does it. */
  private static void publishAll(Publisher publisher) {
    await()
        .ignoreExceptionsMatching(PublisherTest::passes)
        .until(
            () -> {
              try {
                return !publisher.step();
              } catch (RetriableException notYet) {
                publisher.release();
                throw notYet;
              }
            });
  }

  private static boolean passes(Throwable failure) {
    return failure instanceof RetriableException;
  }

  private void stepUntilItFails() {
    await().until(() -> catchThrowable(publisher::step) != null);
  }

  /** What was committed is seen as soon as the broker has marked it. */
  private void assertTopicIsLedger() {
    await().untilAsserted(() -> assertThat(topic.events()).isEqualTo(scenario.all()));
  }

  private void createTopic(int partitions, Map<String, String> config) {
    var made = new NewTopic(LedgerTopic.NAME, Optional.of(partitions), Optional.empty());
    topic.create(made.configs(config));
  }

  private Map<String, String> configOfTopic() throws Exception {
    var resource = new ConfigResource(ConfigResource.Type.TOPIC, LedgerTopic.NAME);
    try (var admin = kafka.admin()) {
      var config = admin.describeConfigs(List.of(resource)).all().get().get(resource);
      return Map.of("retention.ms", config.get("retention.ms").value());
    }
  }
}
