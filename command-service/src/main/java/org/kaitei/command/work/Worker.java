package org.kaitei.command.work;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Does one job over and over in a thread of its own: when it is woken, though no sooner than {@link
 * #PACE} after it last began, at once when there is more to do, and otherwise every now and then.
 * After a failure it tries again, with growing pauses.
 */
public final class Worker {

  /** What is done over and over, always by the same thread. */
  public interface Job {

    /**
     * @return whether there is more to do at once
     */
    boolean step() throws Exception;

    /** Gives back what it holds between two steps, because a step failed or the worker stops. */
    default void release() {}
  }

  /**
   * What comes shortly after the first goes along with the next: a step costs more than an event.
   */
  static final Duration PACE = Duration.ofMillis(20);

  private static final Duration IDLE = Duration.ofMillis(50);
  private static final Duration STEP = Duration.ofSeconds(1);
  private static final Duration RELEASE = Duration.ofSeconds(10);

  private final String name;
  private final Job job;
  private final Duration idle;
  private final Trouble trouble;
  private final Semaphore woken = new Semaphore(0);
  private final CountDownLatch stopping = new CountDownLatch(1);
  private Thread thread;

  public Worker(String name, Job job, InstantSource clock) {
    this(name, job, clock, IDLE);
  }

  /**
   * @param idle how often it looks for something to do when nobody wakes it
   */
  public Worker(String name, Job job, InstantSource clock, Duration idle) {
    this.name = name;
    this.job = job;
    this.idle = idle;
    this.trouble = new Trouble(name, clock);
  }

  public String name() {
    return name;
  }

  Trouble trouble() {
    return trouble;
  }

  public void start() {
    thread = Thread.ofPlatform().name("kaitei-" + name).start(this::run);
  }

  /** Tells that there is something to do. */
  public void wake() {
    woken.release();
  }

  /** Lets the step that is under way finish, unless it hangs. */
  public void stop() {
    stopping.countDown();
    wake();
    try {
      if (!thread.join(STEP)) {
        thread.interrupt();
        thread.join(RELEASE);
      }
    } catch (InterruptedException hurry) {
      thread.interrupt();
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    while (stopping.getCount() > 0) {
      try {
        work();
      } catch (InterruptedException stopped) {
        // Only stop() interrupts, and the loop ends with it.
      }
    }
    job.release();
  }

  private void work() throws InterruptedException {
    long begun = System.nanoTime();
    try {
      boolean more = job.step();
      trouble.over();
      if (!more) {
        awaitWork(begun + PACE.toNanos());
      }
    } catch (Throwable failure) {
      // What is held cannot be given back in order by a thread that counts as interrupted.
      Thread.interrupted();
      job.release();
      pauseAfter(failure);
    }
  }

  private void awaitWork(long earliest) throws InterruptedException {
    if (woken.tryAcquire(idle.toMillis(), TimeUnit.MILLISECONDS)) {
      stopping.await(earliest - System.nanoTime(), TimeUnit.NANOSECONDS);
    }
    woken.drainPermits();
  }

  private void pauseAfter(Throwable failure) throws InterruptedException {
    if (stopping.getCount() > 0) {
      stopping.await(trouble.after(failure).toMillis(), TimeUnit.MILLISECONDS);
    }
  }
}
