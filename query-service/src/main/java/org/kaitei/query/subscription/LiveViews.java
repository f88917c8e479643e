package org.kaitei.query.subscription;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.kaitei.query.fold.FoldSettings;
import org.kaitei.query.fold.TickFeed;
import org.kaitei.query.question.Asking;
import org.kaitei.query.question.Question;
import org.kaitei.query.views.Tick;
import org.kaitei.query.views.ViewReader;
import org.kaitei.query.views.Visibility;
import org.springframework.context.SmartLifecycle;
import tools.jackson.databind.json.JsonMapper;

/** Follows the ledger for all streams of this instance: what was recorded, and what is visible. */
public final class LiveViews implements SmartLifecycle, Releases.Listener {

  /** A transaction has at least one record, and each batch of them one that ends it. */
  private static final int RECORDS = 2;

  private final Ticks ticks;
  private final Releases releases;
  private final TickFeed feed;
  private final Announcements announcements;
  private final Answering answering;
  private final Channels channels;
  private final QueryGateway gateway;
  private final QueryUpdateEmitter emitter;
  private final Concerned concerned = new Concerned();

  /**
   * @param settings how many of the last transactions are remembered, and how often it is looked
   */
  public LiveViews(
      SubscriptionSettings settings,
      FoldSettings topic,
      ViewReader reader,
      Visibility visibility,
      Asking asking,
      JsonMapper json,
      QueryGateway gateway,
      QueryUpdateEmitter emitter) {
    this.gateway = gateway;
    this.emitter = emitter;
    ticks = new Ticks(settings.window());
    answering = new Answering(asking, json);
    releases = new Releases(reader, ticks, settings.lookAgain(), this);
    channels = new Channels(concerned, this::channel, releases::viewsStand);
    feed = new TickFeed(topic, (long) settings.window() * RECORDS, releases);
    announcements =
        new Announcements(
            topic.bootstrapServers(), () -> reader.place().position(), releases::look);
    visibility.whenAdvanced(this::advanced);
  }

  private Channel channel(Question<?> question) {
    var updates = new Updates(gateway, emitter, question);
    return new Channel(question, ticks, answering, concerned, updates);
  }

  private void advanced() {
    releases.look();
    announcements.moved();
  }

  Channels channels() {
    return channels;
  }

  Resumption resumption(Counters counters) {
    return new Resumption(releases, ticks, answering, counters);
  }

  /** Whether streams can begin. */
  boolean isReady() {
    return releases.isReady();
  }

  /** Whether the views are still those that are spoken of here. */
  boolean viewsStand() {
    return releases.viewsStand();
  }

  boolean await(BooleanSupplier condition, Duration patience) {
    return releases.await(condition, patience);
  }

  @Override
  public void released(List<Tick> released) {
    channels.released(released);
  }

  @Override
  public void begunAnew() {
    channels.endAll(End.STOPPING);
    feed.again();
  }

  @Override
  public void missed() {
    channels.endAll(End.LAGGING);
  }

  @Override
  public void start() {
    releases.start();
    feed.start();
    announcements.start();
  }

  @Override
  public void stop() {
    announcements.stop();
    releases.stop(); // first: the feed may wait for it
    feed.stop();
    channels.close();
  }

  @Override
  public boolean isRunning() {
    return releases.isRunning();
  }
}
