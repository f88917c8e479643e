package org.kaitei.command.wiring;

import org.kaitei.command.work.Worker;
import org.springframework.context.SmartLifecycle;

/** A worker that runs as long as the application does. */
final class RunningWorker implements SmartLifecycle {

  private final Worker worker;
  private volatile boolean running;

  RunningWorker(Worker worker) {
    this.worker = worker;
  }

  Worker worker() {
    return worker;
  }

  void wake() {
    worker.wake();
  }

  @Override
  public void start() {
    worker.start();
    running = true;
  }

  @Override
  public void stop() {
    worker.stop();
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Stopped after the web server, so that what was acknowledged last is under way. */
  @Override
  public int getPhase() {
    return 0;
  }
}
