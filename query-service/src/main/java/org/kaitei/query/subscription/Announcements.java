package org.kaitei.query.subscription;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.LongDeserializer;
import org.apache.kafka.common.serialization.LongSerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Says on a topic that every instance hears how far the stored views have come, and hears it said.
 * One that is lost costs a second: each instance looks for itself as often as that.
 */
final class Announcements implements SmartLifecycle {

  static final String TOPIC = "kaitei.views";

  private static final Logger log = LoggerFactory.getLogger(Announcements.class);
  private static final TopicPartition ONLY = new TopicPartition(TOPIC, 0);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final String servers;
  private final LongSupplier place;
  private final Runnable heard;
  private final Semaphore moved = new Semaphore(0);
  private final AtomicBoolean complained = new AtomicBoolean();
  private volatile CountDownLatch stopping;
  private volatile KafkaConsumer<String, Long> hearing;
  private Thread speaker;
  private Thread listener;

  /**
   * @param place how far the views have come, looked up when it is said
   * @param heard is run when anybody says anything
   */
  Announcements(String servers, LongSupplier place, Runnable heard) {
    this.servers = servers;
    this.place = place;
    this.heard = heard;
  }

  /** The views have come further, by this instance's doing. */
  void moved() {
    if (moved.availablePermits() == 0) {
      moved.release();
    }
  }

  @Override
  public void start() {
    stopping = new CountDownLatch(1);
    speaker = Thread.ofPlatform().name("announcing").daemon().start(() -> keepAt(this::speak));
    listener = Thread.ofPlatform().name("hearing").daemon().start(() -> keepAt(this::hear));
  }

  private void keepAt(Runnable work) {
    while (stopping.getCount() > 0) {
      try {
        work.run();
      } catch (RuntimeException e) {
        complain(e);
        pause();
      }
    }
  }

  private void complain(RuntimeException e) {
    boolean ended = stopping.getCount() == 0;
    if (!ended && complained.compareAndSet(false, true)) {
      log.warn(
          "Nothing is said or heard on {}, so streams are told up to a second later", TOPIC, e);
    } else {
      log.debug("Announcements go on in a moment", e);
    }
  }

  private void pause() {
    try {
      stopping.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void speak() {
    make();
    try (var producer =
        new KafkaProducer<>(speaking(), new StringSerializer(), new LongSerializer())) {
      while (stopping.getCount() > 0) {
        if (hasMoved()) {
          producer.send(new ProducerRecord<>(TOPIC, 0, null, place.getAsLong()));
        }
      }
    }
  }

  private boolean hasMoved() {
    try {
      boolean has = moved.tryAcquire(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
      moved.drainPermits();
      return has;
    } catch (InterruptedException e) {
      throw new KafkaException(e);
    }
  }

  private void hear() {
    make();
    try (var consumer =
        new KafkaConsumer<>(listening(), new StringDeserializer(), new LongDeserializer())) {
      hearing = consumer;
      consumer.assign(List.of(ONLY));
      consumer.seekToEnd(List.of(ONLY));
      while (stopping.getCount() > 0) {
        if (!consumer.poll(PAUSE).isEmpty()) {
          complained.set(false);
          heard.run();
        }
      }
    }
  }

  /** Whoever starts first makes the topic. */
  private void make() {
    try (Admin admin = Admin.create(making())) {
      if (!admin.listTopics().names().get().contains(TOPIC)) {
        var topic = new NewTopic(TOPIC, Optional.of(1), Optional.empty());
        topic.configs(Map.of("retention.ms", "600000", "segment.ms", "600000"));
        admin.createTopics(List.of(topic)).all().get();
      }
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw new KafkaException(e.getCause());
      }
    } catch (InterruptedException e) {
      throw new KafkaException(e);
    }
  }

  private Map<String, Object> making() {
    return Map.of(
        "bootstrap.servers", servers, "default.api.timeout.ms", 5000, "request.timeout.ms", 5000);
  }

  private Map<String, Object> speaking() {
    return Map.of(
        "bootstrap.servers",
        servers,
        "linger.ms",
        0,
        "acks",
        "1",
        "retries",
        0,
        "enable.idempotence",
        false,
        "delivery.timeout.ms",
        5000,
        "request.timeout.ms",
        5000);
  }

  private Map<String, Object> listening() {
    Map<String, Object> settings = new HashMap<>();
    settings.put("bootstrap.servers", servers);
    settings.put("enable.auto.commit", false);
    settings.put("auto.offset.reset", "latest");
    settings.put("allow.auto.create.topics", false);
    return settings;
  }

  @Override
  public void stop() {
    stopping.countDown();
    KafkaConsumer<String, Long> consumer = hearing;
    if (consumer != null) {
      consumer.wakeup();
    }
    speaker.interrupt();
  }

  @Override
  public boolean isRunning() {
    return stopping != null && stopping.getCount() > 0;
  }
}
