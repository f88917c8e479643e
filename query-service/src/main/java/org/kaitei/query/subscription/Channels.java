package org.kaitei.query.subscription;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.kaitei.ledger.Refusal;
import org.kaitei.query.question.Moment;
import org.kaitei.query.question.Question;
import org.kaitei.query.views.Tick;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One channel for each question that anybody follows, answered by a few threads. */
final class Channels implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Channels.class);

  private static final int THREADS = Math.max(2, Runtime.getRuntime().availableProcessors());

  private record Held(Channel channel, int holders) {

    Held and(int more) {
      return new Held(channel, holders + more);
    }
  }

  private final Map<Question<?>, Held> held = new ConcurrentHashMap<>();
  private final Concerned concerned;
  private final Function<Question<?>, Channel> opening;
  private final BooleanSupplier viewsStand;
  private final ScheduledExecutorService workers;

  /**
   * @param concerned where the channels say what they are made of
   * @param viewsStand whether the views have not begun anew, so that what is not there is gone
   */
  Channels(
      Concerned concerned, Function<Question<?>, Channel> opening, BooleanSupplier viewsStand) {
    this.concerned = concerned;
    this.opening = opening;
    this.viewsStand = viewsStand;
    this.workers =
        Executors.newScheduledThreadPool(
            THREADS, Thread.ofPlatform().name("channels-", 0).daemon().factory());
  }

  /**
   * The channel of a question, which is to be let go of later. One that has ended tells nobody any
   * more, and another takes its place.
   *
   * @throws org.kaitei.ledger.Refusal when there is no answer
   */
  Channel take(Question<?> question) {
    Channel channel = hold(question.at(Moment.NOW));
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

  private Channel hold(Question<?> question) {
    List<Channel> ended = new ArrayList<>();
    Held taken =
        held.compute(
            question,
            (key, known) -> {
              if (known != null && !known.channel.audience().isOver()) {
                return known.and(1);
              }
              Optional.ofNullable(known).map(Held::channel).ifPresent(ended::add);
              return new Held(opening.apply(key), 1);
            });
    ended.forEach(Channel::close);
    return taken.channel;
  }

  /** One that nobody holds any more is closed, and so is one whose place another has taken. */
  void letGo(Channel channel) {
    Held left =
        held.computeIfPresent(
            channel.question(),
            (key, known) -> {
              if (known.channel != channel) {
                return known;
              }
              return known.holders == 1 ? null : known.and(-1);
            });
    if (left == null || left.channel != channel) {
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
    } catch (Refusal refusal) {
      endOrLookAgain(channel);
    } catch (RuntimeException e) {
      log.debug("A view is answered again in a second", e);
      lookAgain(channel);
    }
  }

  /** What is not there is gone, unless all views are folded anew and it will come again. */
  private void endOrLookAgain(Channel channel) {
    try {
      if (viewsStand.getAsBoolean()) {
        channel.audience().end(End.VIEW_GONE);
        return;
      }
    } catch (RuntimeException e) {
      log.debug("Whether a view is gone is looked up again in a second", e);
    }
    lookAgain(channel);
  }

  private void lookAgain(Channel channel) {
    if (!channel.audience().isOver()) {
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
