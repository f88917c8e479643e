package org.kaitei.standalone.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Commands that come at their times, and the messages that follow them to all who listen.
 *
 * @param speakers one for each subject, who says something new about it
 * @param each how many listen to each subject
 */
record FanOut(List<Speaker> speakers, Listeners listeners, int each) {

  /** Changes one subject, and says its revision when that is acknowledged. */
  @FunctionalInterface
  interface Speaker {
    long speak() throws Exception;
  }

  /**
   * The time from each acknowledgement to each of its messages; none when the message was first.
   */
  Tally measure(int perSecond, int commands) throws Exception {
    Arrivals arrivals = listeners.arrivals();
    int before = arrivals.count();
    Map<Long, Long> acknowledged = new ConcurrentHashMap<>();
    long start = System.nanoTime();
    speak(perSecond, commands, start, acknowledged);
    int wanted = acknowledged.size() * each;
    listeners.await(arrivals::count, before + wanted);
    double seconds = (System.nanoTime() - start) / 1e9; // the last one has to come, too
    if (arrivals.faults() > 0) {
      throw new IllegalStateException(arrivals.faults() + " messages were not the next one");
    }
    long[] took = new long[wanted];
    for (int n = 0; n < wanted; n++) {
      long told = acknowledged.get(arrivals.message(before + n));
      took[n] = Math.max(arrivals.moment(before + n) - told, 0);
    }
    return Tally.of(seconds, took);
  }

  private void speak(int perSecond, int commands, long start, Map<Long, Long> acknowledged)
      throws Exception {
    long between = TimeUnit.SECONDS.toNanos(1) / perSecond;
    List<Callable<Void>> turns = new ArrayList<>();
    for (int subject = 0; subject < speakers.size(); subject++) {
      int mine = subject;
      turns.add(
          () -> {
            for (int n = mine; n < commands; n += speakers.size()) {
              TimeUnit.NANOSECONDS.sleep(start + n * between - System.nanoTime());
              long revision = speakers.get(mine).speak();
              acknowledged.put(Arrivals.message(mine, revision), System.nanoTime());
            }
            return null;
          });
    }
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Void> turn : threads.invokeAll(turns)) {
        turn.get();
      }
    }
  }
}
