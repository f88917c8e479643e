package org.kaitei.query.fold;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.kaitei.query.views.Tick;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Reads the topic on every instance, elected or not, and tells of each transaction which views it
 * changes. What was told may not be folded yet; and after any trouble some is told again.
 */
public final class TickFeed implements SmartLifecycle {

  /** Who is told. */
  public interface Listener {

    /** It is read once more from some way back: what was told before may be told again. */
    void begins();

    /** The reading goes on when this returns. */
    void told(Tick tick);

    /**
     * All has been told that had been recorded when reading began.
     *
     * @param position of the last of it; 0 when there was nothing
     */
    void caughtUp(long position);
  }

  private static final Logger log = LoggerFactory.getLogger(TickFeed.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final FoldSettings settings;
  private final long back;
  private final Listener listener;
  private CountDownLatch stopping;
  private Thread thread;
  private volatile TopicReader reading;

  /**
   * @param back how many records before the last it begins with
   */
  public TickFeed(FoldSettings settings, long back, Listener listener) {
    this.settings = settings;
    this.back = back;
    this.listener = listener;
  }

  @Override
  public void start() {
    stopping = new CountDownLatch(1);
    thread = Thread.ofPlatform().name("ticks").daemon().start(this::run);
  }

  private void run() {
    while (stopping.getCount() > 0) {
      try (TopicReader topic = TopicReader.forItself(settings)) {
        reading = topic;
        follow(topic);
      } catch (RuntimeException e) {
        pauseAfter(e);
      }
    }
  }

  private void follow(TopicReader topic) {
    TickIntake intake = new TickIntake(topic.topicId());
    listener.begins();
    topic.goBack(back);
    long end = topic.end();
    boolean behind = true;
    while (stopping.getCount() > 0) {
      if (behind && topic.hasReached(end)) {
        behind = false;
        listener.caughtUp(intake.reached());
      }
      intake.take(topic.read()).forEach(listener::told);
    }
  }

  private void pauseAfter(RuntimeException e) {
    if (stopping.getCount() == 0) {
      return;
    }
    log.debug("Ticks go on in a moment", e); // the fold says aloud what is wrong with the topic
    try {
      stopping.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Begins once more, so many records back from the last. */
  public void again() {
    TopicReader topic = reading;
    if (topic != null) {
      topic.wakeUp();
    }
  }

  @Override
  public void stop() {
    stopping.countDown();
    again();
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
}
