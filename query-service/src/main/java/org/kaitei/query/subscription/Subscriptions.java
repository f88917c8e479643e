package org.kaitei.query.subscription;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.kaitei.access.Actor;
import org.kaitei.access.rate.Network;
import org.kaitei.ledger.Refusal;
import org.kaitei.query.question.Asked;
import org.kaitei.query.question.Question;
import org.kaitei.query.subscription.Seats.Visitor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Opens streams of views, and keeps each going on a thread of its own. */
public final class Subscriptions implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Subscriptions.class);
  private static final Duration USUAL_PATIENCE = Duration.ofSeconds(5);
  private static final int WAITING = 10;
  private static final Duration LAST_WORDS = Duration.ofSeconds(3);

  private final SubscriptionSettings settings;
  private final Seats seats;
  private final LiveViews live;
  private final Resumption resumption;
  private final Counters counters;
  private final Duration patience;
  private final Semaphore waiting = new Semaphore(WAITING);
  private volatile boolean running;

  public Subscriptions(SubscriptionSettings settings, LiveViews live, MeterRegistry registry) {
    this(settings, live, registry, USUAL_PATIENCE);
  }

  /**
   * @param patience of who comes before streams can begin
   */
  Subscriptions(
      SubscriptionSettings settings, LiveViews live, MeterRegistry registry, Duration patience) {
    this.settings = settings;
    this.patience = patience;
    this.seats = new Seats(settings.limits());
    this.live = live;
    this.counters = new Counters(registry, seats::open);
    this.resumption = live.resumption(counters);
  }

  /**
   * Streams the answer of what is asked.
   *
   * @throws Refusal when there is no such view; when the question names a moment; when there are
   *     too many streams; or when it is not known yet what is visible
   */
  public void open(
      Asked<?> asked, Reader reader, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Instant asOf = asked.question().moment().asOf();
    if (asOf != null) {
      throw Refusal.malformed("stream-has-no-as-of", Map.of("asOf", asOf));
    }
    Cursor cursor = Cursor.of(request);
    Visitor visitor = visitor(reader.began(), request);
    Channel channel = seated(visitor, asked.question());
    try {
      Call.describe(asked, response);
      OutputStream out = response.getOutputStream();
      out.write(Message.GREETING);
      out.flush();
      Call call = Call.keptOpen(request, out);
      var outbox = new Outbox(settings.queue());
      var stream = new Stream(channel, outbox, reader, call.out(), settings.heartbeat(), counters);
      Runnable left =
          () -> {
            channel.audience().leave(outbox);
            leave(visitor, channel, asked.question());
            call.close();
          };
      Thread.ofVirtual().name("stream").start(() -> run(stream, cursor, left));
    } catch (IOException | RuntimeException e) {
      leave(visitor, channel, asked.question());
      throw e;
    }
  }

  /** An account is the same visitor from wherever it asks. */
  private static Visitor visitor(Actor reader, HttpServletRequest request) {
    return reader.isSignedIn()
        ? new Visitor(reader.subject(), true)
        : new Visitor(Network.of(request.getRemoteAddr()), false);
  }

  private Channel seated(Visitor visitor, Question<?> question) {
    seats.take(visitor, question);
    try {
      requireReady();
      Channel channel = taken(question);
      counters.opened();
      return channel;
    } catch (RuntimeException e) {
      seats.leave(visitor, question);
      throw e;
    }
  }

  private Channel taken(Question<?> question) {
    Channel channel;
    try {
      channel = live.channels().take(question);
    } catch (Refusal refusal) {
      throw live.viewsStand() ? refusal : notReady();
    }
    if (!live.isReady()) { // it may have begun between what is known and what is not
      live.channels().letGo(channel);
      throw notReady();
    }
    return channel;
  }

  /** Some may wait until it is, so that a start goes unnoticed; more would keep the server busy. */
  private void requireReady() {
    if (!running || !(live.isReady() || awaitReady())) {
      throw notReady();
    }
  }

  private boolean awaitReady() {
    if (!waiting.tryAcquire()) {
      return false;
    }
    try {
      return live.await(live::isReady, patience);
    } finally {
      waiting.release();
    }
  }

  private static Refusal notReady() {
    return new Refusal(Refusal.Kind.NOT_YET, "subscriptions-not-ready", Map.of(), List.of());
  }

  private void run(Stream stream, Cursor cursor, Runnable left) {
    try {
      stream.run(cursor, resumption);
    } catch (IOException e) {
      log.debug("A reader has gone", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      log.warn("A stream broke off; its reader comes back by itself", e);
    } finally {
      left.run();
    }
  }

  private void leave(Visitor visitor, Channel channel, Question<?> question) {
    live.channels().letGo(channel);
    seats.leave(visitor, question);
  }

  @Override
  public void start() {
    running = true;
  }

  /** Tells all readers that this instance stops, and lets them hear it. */
  @Override
  public void stop() {
    running = false;
    live.channels().endAll(End.STOPPING);
    live.await(() -> seats.open() == 0, LAST_WORDS);
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
