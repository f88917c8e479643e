package org.kaitei.query.fold;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.InvalidOffsetException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.kaitei.query.views.ViewStore;
import org.kaitei.query.views.Visibility;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.NestedExceptionUtils;

/**
 * Keeps the views following the topic for as long as the application runs. Whatever goes wrong is
 * tried again, after pauses that grow, from the stored place; only an event that this release
 * cannot read stops it.
 */
public final class FoldRunner implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(FoldRunner.class);
  private static final Duration SHORTEST = Duration.ofMillis(100);
  private static final Duration LONGEST = Duration.ofSeconds(5);

  private final FoldSettings settings;
  private final ViewStore store;
  private final Visibility visibility;

  private CountDownLatch stopping;
  private Thread thread;
  private volatile TopicReader reading;
  private volatile String trouble;
  private volatile boolean stoppedForGood;
  private Duration pause = SHORTEST;
  private boolean fromTheStart;

  public FoldRunner(FoldSettings settings, ViewStore store, Visibility visibility) {
    this.settings = settings;
    this.store = store;
    this.visibility = visibility;
  }

  @Override
  public void start() {
    stopping = new CountDownLatch(1);
    thread = Thread.ofPlatform().name("fold").start(this::run);
  }

  private void run() {
    while (stopping.getCount() > 0 && !stoppedForGood) {
      try (TopicReader topic = new TopicReader(settings)) {
        reading = topic;
        follow(topic);
      } catch (UnreadableEvent e) {
        stoppedForGood = true;
        trouble = e.getMessage();
        log.error("The views stand still: {}", e.getMessage(), e);
      } catch (RuntimeException e) {
        tryAgainAfter(e);
      }
    }
  }

  private void follow(TopicReader topic) {
    var following = new Following(topic, store, visibility, fromTheStart);
    topic.follow(following);
    while (stopping.getCount() > 0) {
      if (following.step()) {
        pause = SHORTEST;
        fromTheStart = false;
        trouble = null;
      }
    }
  }

  private void tryAgainAfter(RuntimeException e) {
    if (stopping.getCount() == 0) {
      return;
    }
    trouble = Objects.toString(NestedExceptionUtils.getMostSpecificCause(e).getMessage(), "" + e);
    fromTheStart = e instanceof Gap || e instanceof InvalidOffsetException;
    boolean nothingYet = e.getCause() instanceof UnknownTopicOrPartitionException;
    log.atLevel(nothingYet ? Level.INFO : Level.WARN)
        .log("Folding goes on in {} ms: {}", pause.toMillis(), trouble);
    log.debug("because of", e);
    try {
      stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      throw new KafkaException(interrupted);
    }
    pause = pause.multipliedBy(2).compareTo(LONGEST) < 0 ? pause.multipliedBy(2) : LONGEST;
  }

  @Override
  public void stop() {
    stopping.countDown();
    TopicReader topic = reading;
    if (topic != null) {
      topic.wakeUp();
    }
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null && thread.isAlive();
  }

  /** What keeps it from folding; null when nothing does. */
  String trouble() {
    return trouble;
  }
}
