package org.kaitei.query.subscription;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.kaitei.access.Actor;
import org.kaitei.ledger.Refusal;
import org.kaitei.query.question.Asked;
import org.kaitei.query.question.Question;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Opens streams of views, and keeps each going on a thread of its own. */
public final class Subscriptions implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Subscriptions.class);
  private static final Duration READY = Duration.ofSeconds(5);
  private static final Duration LAST_WORDS = Duration.ofSeconds(3);

  private final SubscriptionSettings settings;
  private final LiveViews live;
  private final Resumption resumption;
  private final Counters counters;
  private volatile boolean running;

  public Subscriptions(SubscriptionSettings settings, LiveViews live, MeterRegistry registry) {
    this.settings = settings;
    this.live = live;
    this.counters = new Counters(registry);
    this.resumption = live.resumption(counters);
  }

  /**
   * Streams the answer of what is asked.
   *
   * @param reader who asks, and what they may do, looked up anew each time
   * @throws Refusal when there is no such view; when the question names a moment; when there are
   *     too many streams; or when it is not known yet what is visible
   */
  public void open(
      Asked<?> asked,
      Supplier<Actor> reader,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Instant asOf = asked.question().moment().asOf();
    if (asOf != null) {
      throw Refusal.malformed("stream-has-no-as-of", Map.of("asOf", asOf));
    }
    Cursor cursor = Cursor.of(request);
    Channel channel = seated(asked.question());
    try {
      Call.describe(asked, response);
      var out = response.getOutputStream();
      var outbox = new Outbox(settings.queue());
      var stream = new Stream(channel, outbox, reader, out, settings.heartbeat(), counters);
      stream.greet();
      Call call = Call.keptOpen(request);
      Thread.ofVirtual().name("stream").start(() -> run(stream, cursor, outbox, channel, call));
    } catch (IOException | RuntimeException e) {
      leave(channel);
      throw e;
    }
  }

  private Channel seated(Question<?> question) {
    if (counters.opens() > settings.most()) {
      counters.closed();
      throw passing("too-many-subscriptions", Map.of("limit", settings.most()));
    }
    try {
      if (!running || !live.isReady(READY)) {
        throw passing("subscriptions-not-ready", Map.of());
      }
      return live.channels().take(question);
    } catch (RuntimeException e) {
      counters.closed();
      throw e;
    }
  }

  private static Refusal passing(String code, Map<String, Object> facts) {
    return new Refusal(Refusal.Kind.NOT_YET, code, facts, List.of());
  }

  private void run(Stream stream, Cursor cursor, Outbox outbox, Channel channel, Call call) {
    try {
      stream.run(cursor, resumption);
    } catch (IOException e) {
      log.debug("A reader has gone", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      log.warn("A stream broke off; its reader comes back by itself", e);
    } finally {
      channel.leave(outbox);
      leave(channel);
      call.close();
    }
  }

  private void leave(Channel channel) {
    live.channels().letGo(channel);
    counters.closed();
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
    live.await(() -> counters.open() == 0, LAST_WORDS);
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
