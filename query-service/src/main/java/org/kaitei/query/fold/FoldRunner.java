package org.kaitei.query.fold;

import java.time.Duration;
import java.time.InstantSource;
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
  private static final String BEHIND =
      "The topic ends before the views do: it is being refilled, or its ledger was restored";

  private final FoldSettings settings;
  private final ViewStore store;
  private final Visibility visibility;
  private final Trouble trouble;

  private CountDownLatch stopping;
  private Thread thread;
  private volatile TopicReader reading;
  private volatile Following following;
  private volatile boolean stoppedForGood;
  private boolean fromTheStart;

  public FoldRunner(
      FoldSettings settings, ViewStore store, Visibility visibility, InstantSource clock) {
    this.settings = settings;
    this.store = store;
    this.visibility = visibility;
    this.trouble = new Trouble(clock);
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
        trouble.after(e.getMessage());
        log.error("The views stand still: {}", e.getMessage(), e);
      } catch (RuntimeException e) {
        following = null;
        tryAgainAfter(e);
      }
    }
  }

  private void follow(TopicReader topic) {
    following = new Following(topic, store, visibility, fromTheStart);
    topic.follow(following);
    while (stopping.getCount() > 0) {
      tell(following.step());
    }
  }

  private void tell(Following.Step step) {
    if (step == Following.Step.WELL) {
      fromTheStart = false;
      trouble.over();
    } else if (step == Following.Step.BEHIND) {
      if (trouble.now().isEmpty()) {
        log.warn(BEHIND);
      }
      trouble.after(BEHIND);
    }
  }

  private void tryAgainAfter(RuntimeException e) {
    if (stopping.getCount() == 0) {
      return;
    }
    String what =
        Objects.toString(NestedExceptionUtils.getMostSpecificCause(e).getMessage(), "" + e);
    Duration pause = trouble.after(what);
    fromTheStart = e instanceof Gap || e instanceof InvalidOffsetException;
    boolean nothingYet = e.getCause() instanceof UnknownTopicOrPartitionException;
    log.atLevel(nothingYet ? Level.INFO : Level.WARN)
        .log("Folding goes on in {} ms: {}", pause.toMillis(), what);
    log.debug("because of", e);
    try {
      stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      throw new KafkaException(interrupted);
    }
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

  /** Whether this instance is the one of all that folds. */
  public boolean isElected() {
    Following current = following;
    return current != null && current.isElected();
  }

  /** What keeps it from folding. */
  Trouble trouble() {
    return trouble;
  }
}
