package org.kaitei.standalone.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** Clients that all act over and over, each in a thread of its own, until the time is over. */
record Crowd(List<? extends Client> clients) {

  Tally act(Duration time) throws Exception {
    long start = System.nanoTime();
    long end = start + time.toNanos();
    List<Callable<LongStream>> turns = new ArrayList<>();
    for (Client client : clients) {
      turns.add(() -> actUntil(end, client));
    }
    LongStream took = LongStream.empty();
    try (ExecutorService threads = Executors.newFixedThreadPool(clients.size())) {
      for (Future<LongStream> turn : threads.invokeAll(turns)) {
        took = LongStream.concat(took, turn.get());
      }
    }
    return Tally.of((System.nanoTime() - start) / 1e9, took.toArray());
  }

  private static LongStream actUntil(long end, Client client) throws Exception {
    LongStream.Builder took = LongStream.builder();
    for (long before = System.nanoTime(); before < end; ) {
      client.act();
      long after = System.nanoTime();
      took.add(after - before);
      before = after;
    }
    return took.build();
  }
}
