package org.kaitei.standalone.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * How long it takes from the acknowledgement of a command until its view shows it: the time of a
 * request that waits for it, its own way there and back included.
 */
record Visibility(List<HttpWriter> writers) {

  /** Commands come at their times whether or not the former are visible. */
  Tally measure(int perSecond, int commands) throws Exception {
    long start = System.nanoTime();
    long between = TimeUnit.SECONDS.toNanos(1) * writers.size() / perSecond;
    int each = commands / writers.size();
    List<Callable<long[]>> turns = new ArrayList<>();
    for (int writer = 0; writer < writers.size(); writer++) {
      HttpWriter mine = writers.get(writer);
      long first = start + writer * between / writers.size();
      turns.add(() -> follow(mine, first, between, each));
    }
    List<Long> took = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(writers.size())) {
      for (Future<long[]> turn : threads.invokeAll(turns)) {
        for (long nanos : turn.get()) {
          took.add(nanos);
        }
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    return Tally.of(seconds, took.stream().mapToLong(Long::longValue).toArray());
  }

  private static long[] follow(HttpWriter writer, long first, long between, int commands)
      throws Exception {
    long[] took = new long[commands];
    for (int command = 0; command < commands; command++) {
      TimeUnit.NANOSECONDS.sleep(first + command * between - System.nanoTime());
      writer.act();
      long acknowledged = System.nanoTime();
      writer.awaitVisible();
      took[command] = System.nanoTime() - acknowledged;
    }
    return took;
  }
}
