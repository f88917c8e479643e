package org.kaitei.query.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.kaitei.query.Said.defined;
import static org.kaitei.query.Said.recorded;
import static org.kaitei.query.subscription.OneIndicator.QUESTION;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaitei.ledger.Refusal;

/** Who gets which channel, and when channels end. */
class ChannelsTest {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final OneIndicator indicator = new OneIndicator(100);
  private volatile boolean viewsStand = true;
  private final Channels channels =
      new Channels(indicator.concerned, indicator::channel, () -> viewsStand);

  @BeforeEach
  void there_is_an_indicator() {
    indicator.happens(defined("参加率", "%"), recorded("FY2021", "0"));
  }

  @AfterEach
  void close() {
    channels.close();
  }

  private Outbox follows(Channel channel) {
    var outbox = new Outbox(10);
    channel.audience().join(outbox);
    return outbox;
  }

  private void corrects() {
    indicator.corrects(1);
    channels.released(java.util.List.of(indicator.ticks.newest()));
  }

  @Test
  void all_who_ask_the_same_share_one() {
    assertThat(channels.take(QUESTION)).isSameAs(channels.take(QUESTION));
  }

  @Test
  void one_that_has_ended_is_given_to_nobody_who_comes_later() throws Exception {
    Channel ended = channels.take(QUESTION);
    Outbox slow = follows(ended);
    ended.audience().end(End.LAGGING);

    Channel next = channels.take(QUESTION);
    Outbox quick = follows(next);
    channels.letGo(ended); // the slow reader has gone at last
    corrects();

    assertThat(next).isNotSameAs(ended);
    assertThat(quick.next(PATIENCE)).isPresent();
    assertThat(quick.next(PATIENCE).orElseThrow().version()).isEqualTo(3);
    assertThat(slow.next(PATIENCE)).isPresent();
    assertThat(slow.next(PATIENCE)).isEmpty();
  }

  @Test
  void one_that_all_have_left_is_begun_again_for_who_comes_then() {
    Channel left = channels.take(QUESTION);
    channels.take(QUESTION);
    channels.letGo(left);
    assertThat(channels.take(QUESTION)).isSameAs(left);
    channels.letGo(left);
    channels.letGo(left);
    assertThat(channels.take(QUESTION)).isNotSameAs(left);
  }

  @Test
  void when_a_view_is_gone_its_streams_end() throws Exception {
    Outbox outbox = follows(channels.take(QUESTION));
    outbox.next(PATIENCE);
    indicator.failing = Refusal.notFound("indicator", "x");
    corrects();

    assertThat(outbox.next(PATIENCE)).isEmpty();
    assertThat(outbox.ended()).contains(End.VIEW_GONE);
  }

  @Test
  void while_all_views_are_folded_anew_none_is_gone() throws Exception {
    Outbox outbox = follows(channels.take(QUESTION));
    outbox.next(PATIENCE);
    viewsStand = false;
    indicator.failing = Refusal.notFound("indicator", "x");
    int[] tries = {0};
    indicator.meanwhile = () -> tries[0]++;
    corrects();
    await().atMost(PATIENCE).until(() -> tries[0] > 1);
    assertThat(outbox.ended()).isEmpty();

    indicator.failing = null;
    assertThat(outbox.next(PATIENCE).orElseThrow().version()).isEqualTo(3);
  }
}
