package org.kaitei.query.subscription;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.kaitei.query.question.Moment;
import org.kaitei.query.question.Question;
import org.kaitei.query.views.Tick;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One channel for each question that anybody follows, answered by a few threads. */
final class Channels implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Channels.class);

  private static final int THREADS = Math.max(2, Runtime.getRuntime().availableProcessors());

  private record Held(Channel channel, int holders) {}

  private final Map<Question<?>, Held> held = new ConcurrentHashMap<>();
  private final Concerned concerned;
  private final Function<Question<?>, Channel> opening;
  private final ScheduledExecutorService workers;

  /**
   * @param concerned where the channels say what they are made of
   */
  Channels(Concerned concerned, Function<Question<?>, Channel> opening) {
    this.concerned = concerned;
    this.opening = opening;
    this.workers =
        Executors.newScheduledThreadPool(
            THREADS, Thread.ofPlatform().name("channels-", 0).daemon().factory());
  }

  /**
   * The channel of a question, which is to be let go of later.
   *
   * @throws org.kaitei.ledger.Refusal when there is no answer
   */
  Channel take(Question<?> question) {
    Channel channel =
        held.compute(
                question.at(Moment.NOW),
                (key, known) ->
                    known == null
                        ? new Held(opening.apply(key), 1)
                        : new Held(known.channel, known.holders + 1))
            .channel;
    try {
      if (channel.begin()) {
        workers.execute(() -> look(channel));
      }
      return channel;
    } catch (RuntimeException e) {
      letGo(channel);
      throw e;
    }
  }

  void letGo(Channel channel) {
    Held left =
        held.compute(
            channel.question(), (key, known) -> new Held(known.channel, known.holders - 1));
    if (left.holders == 0 && held.remove(channel.question(), left)) {
      channel.close();
    }
  }

  /** Has all looked at that the transactions concern. */
  void released(List<Tick> ticks) {
    for (Tick tick : ticks) {
      for (Channel channel : concerned.by(tick)) {
        if (channel.isDueFor(tick)) {
          workers.execute(() -> look(channel));
        }
      }
    }
  }

  private void look(Channel channel) {
    try {
      if (channel.lookOn()) {
        workers.execute(() -> look(channel)); // behind those that wait already
      }
    } catch (RuntimeException e) {
      log.debug("A view is answered again in a second", e);
      workers.schedule(() -> look(channel), 1, TimeUnit.SECONDS);
    }
  }

  void endAll(End reason) {
    held.values().forEach(each -> each.channel.audience().end(reason));
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
