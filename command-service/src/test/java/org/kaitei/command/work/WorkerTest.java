package org.kaitei.command.work;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkerTest {
  private static final Duration NEVER_BY_ITSELF = Duration.ofDays(1);

  private Worker worker;

  @AfterEach
  void stop() {
    worker.stop();
  }

  @Test
  void looks_again_without_being_woken() throws Exception {
    var looked = new CountDownLatch(3);
    start(
        () -> {
          looked.countDown();
          return false;
        });

    assertThat(looked.await(60, SECONDS)).isTrue();
  }

  @Test
  void does_not_rest_while_there_is_more() throws Exception {
    var steps = new CountDownLatch(10_000);
    start(
        () -> {
          steps.countDown();
          return true;
        });

    assertThat(steps.await(60, SECONDS)).isTrue();
  }

  @Test
  void a_wake_during_a_step_is_not_lost() throws Exception {
    var begun = new Semaphore(0);
    var finish = new Semaphore(0);
    start(
        () -> {
          begun.release();
          finish.acquire();
          return false;
        },
        NEVER_BY_ITSELF);
    begun.acquire();
    worker.wake();
    finish.release();

    assertThat(begun.tryAcquire(60, SECONDS)).isTrue();
    finish.release(1000);
  }

  @Test
  void however_often_it_is_woken_it_keeps_its_pace() throws Exception {
    var steps = new AtomicInteger();
    long begun = System.nanoTime();
    start(
        () -> {
          steps.incrementAndGet();
          worker.wake();
          return false;
        },
        NEVER_BY_ITSELF);
    while (steps.get() < 10) {
      Thread.onSpinWait();
    }

    assertThat(System.nanoTime() - begun).isGreaterThanOrEqualTo(9 * Worker.PACE.toNanos());
  }

  @Test
  void gives_back_what_it_holds_after_a_failure_and_tries_again() throws Exception {
    var released = new AtomicInteger();
    var succeeded = new CountDownLatch(1);
    start(
        new Worker.Job() {
          @Override
          public boolean step() {
            if (released.get() < 2) {
              throw new IllegalStateException("away");
            }
            succeeded.countDown();
            return false;
          }

          @Override
          public void release() {
            released.incrementAndGet();
          }
        });

    assertThat(succeeded.await(60, SECONDS)).isTrue();
  }

  @Test
  void goes_on_after_an_error_too() throws Exception {
    var steps = new AtomicInteger();
    var succeeded = new CountDownLatch(1);
    start(
        () -> {
          if (steps.incrementAndGet() == 1) {
            throw new NoClassDefFoundError("missing");
          }
          succeeded.countDown();
          return false;
        });

    assertThat(succeeded.await(60, SECONDS)).isTrue();
  }

  @Test
  void stops_also_when_a_step_hangs_and_gives_back_what_it_holds() throws Exception {
    var released = new CountDownLatch(1);
    start(
        new Worker.Job() {
          @Override
          public boolean step() throws InterruptedException {
            new CountDownLatch(1).await();
            return false;
          }

          @Override
          public void release() {
            released.countDown();
          }
        });

    worker.stop();

    assertThat(released.getCount()).isZero();
  }

  private void start(Worker.Job job) {
    start(job, Duration.ofMillis(50));
  }

  private void start(Worker.Job job, Duration idle) {
    worker = new Worker("worker of a test", job, InstantSource.system(), idle);
    worker.start();
  }
}
