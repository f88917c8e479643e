package org.kaitei.query.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.adopted;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.LongDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import org.kaitei.query.Ledger;
import org.kaitei.query.QueryHttp;
import org.kaitei.query.fold.TopicUnderTest;
import org.slf4j.LoggerFactory;

/** What instances tell each other. */
class AnnouncementsTest {

  private static final List<TopicPartition> ONLY =
      List.of(new TopicPartition(Announcements.TOPIC, 0));

  private final AtomicInteger heard = new AtomicInteger();

  @Test
  void what_one_instance_says_another_hears() {
    var one = new Announcements(TopicUnderTest.servers(), () -> 42, () -> {});
    var other = new Announcements(TopicUnderTest.servers(), () -> 0, heard::incrementAndGet);
    one.start();
    other.start();
    try {
      await().until(() -> saidBy(one) > 0);
      int before = heard.get();
      await().until(() -> saidBy(one) > before);
    } finally {
      one.stop();
      other.stop();
    }
  }

  /** Whoever begins to listen hears what is said from then on. */
  private int saidBy(Announcements instance) {
    instance.moved();
    return heard.get();
  }

  @Test
  void an_instance_says_how_far_the_views_have_come_that_it_stores() {
    Ledger ledger = new Ledger();
    ledger.record(adopted());
    try (QueryHttp folding = QueryHttp.on(ledger);
        var hearing = hearing()) {
      hearing.assign(ONLY);
      hearing.seekToEnd(ONLY);
      hearing.position(ONLY.getFirst());
      ledger.record(adopted());
      ledger.record(adopted());
      folding.publish(ledger);

      long stored = ledger.last().position();
      await().until(() -> places(hearing).contains(stored));
    }
  }

  private static KafkaConsumer<String, Long> hearing() {
    return new KafkaConsumer<>(
        Map.of("bootstrap.servers", TopicUnderTest.servers(), "allow.auto.create.topics", false),
        new StringDeserializer(),
        new LongDeserializer());
  }

  private static List<Long> places(KafkaConsumer<String, Long> hearing) {
    return hearing.poll(Duration.ofMillis(200)).records(ONLY.getFirst()).stream()
        .map(record -> record.value())
        .toList();
  }

  @Test
  void it_is_said_once_in_the_log_that_the_topic_cannot_be_made_however_often_that_is_tried() {
    var written = new ListAppender<ILoggingEvent>();
    written.start();
    var log = (Logger) LoggerFactory.getLogger(Announcements.class);
    log.setLevel(Level.DEBUG);
    log.addAppender(written);
    var alone = new Announcements("127.0.0.1:1", () -> 0, heard::incrementAndGet);
    alone.start();
    try {
      await().until(() -> written.list.size() > 2);
    } finally {
      alone.stop();
      log.detachAppender(written);
      log.setLevel(null);
    }
    assertThat(written.list).filteredOn(line -> line.getLevel() == Level.WARN).hasSize(1);
  }

  private static ConditionFactory await() {
    return Awaitility.await().pollInSameThread().atMost(Duration.ofMinutes(3));
  }
}
