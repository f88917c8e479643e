package org.kaitei.query.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaitei.query.Said.adopted;
import static org.kaitei.query.Said.defined;
import static org.kaitei.query.Said.recorded;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaitei.ledger.Refusal;

/** What all who follow one view are told, when all does not go well. */
class ChannelTest {

  private static final int WINDOW = 3;

  private final OneIndicator indicator = new OneIndicator(WINDOW);
  private final Ticks ticks = indicator.ticks;
  private final Outbox outbox = new Outbox(64);
  private Channel channel;

  @BeforeEach
  void somebody_follows_an_indicator() {
    channel = indicator.channel(OneIndicator.QUESTION);
    indicator.happens(defined("参加率", "%"), recorded("FY2021", "0"));
    assertThat(channel.begin()).isTrue();
    assertThat(channel.begin()).isFalse();
    assertThat(channel.lookOn()).isFalse();
  }

  private void corrects(int times) {
    indicator.corrects(times);
  }

  private List<Long> told() throws InterruptedException {
    List<Long> told = new ArrayList<>();
    for (var next = outbox.next(Duration.ZERO);
        next.isPresent();
        next = outbox.next(Duration.ZERO)) {
      told.add(next.get().version());
    }
    return told;
  }

  @Test
  void what_cannot_be_answered_at_the_moment_is_answered_later() throws Exception {
    channel.audience().join(outbox);
    corrects(1);
    indicator.failing = new IllegalStateException("the store is away");
    assertThatThrownBy(channel::lookOn).hasMessageContaining("the store is away");
    corrects(1);
    indicator.failing = null;
    channel.lookOn();
    assertThat(told()).containsExactly(2L, 3L, 4L);
    assertThat(outbox.ended()).isEmpty();
  }

  @Test
  void that_there_is_no_such_view_any_more_is_said() throws Exception {
    channel.audience().join(outbox);
    corrects(1);
    indicator.failing = Refusal.notFound("indicator", "x");
    assertThatThrownBy(channel::lookOn).isInstanceOf(Refusal.class);
    assertThat(told()).containsExactly(2L);
    assertThat(outbox.ended()).isEmpty();
  }

  @Test
  void who_comes_when_it_has_ended_is_told_so() throws Exception {
    channel.audience().end(End.STOPPING);
    channel.audience().join(outbox);
    assertThat(told()).containsExactly(2L);
    assertThat(outbox.ended()).contains(End.STOPPING);
    assertThat(channel.isDueFor(ticks.newest())).isFalse();
  }

  @Test
  void when_what_happened_is_forgotten_already_nobody_is_told_the_rest_as_if_it_were_all()
      throws Exception {
    channel.audience().join(outbox);
    corrects(1);
    channel.isDueFor(ticks.newest());
    corrects(WINDOW + 1);
    channel.lookOn();
    assertThat(told()).containsExactly(2L);
    assertThat(outbox.ended()).contains(End.LAGGING);
  }

  @Test
  void it_is_due_once_for_all_that_comes_before_it_looks() {
    corrects(1);
    assertThat(channel.isDueFor(ticks.newest())).isTrue();
    corrects(1);
    assertThat(channel.isDueFor(ticks.newest())).isFalse();
    channel.lookOn();
    corrects(1);
    assertThat(channel.isDueFor(ticks.newest())).isTrue();
  }

  @Test
  void who_has_left_is_told_no_more() throws Exception {
    channel.audience().join(outbox);
    channel.audience().leave(outbox);
    corrects(1);
    channel.lookOn();
    assertThat(told()).containsExactly(2L);
  }

  @Test
  void who_catches_up_is_told_each_version_and_then_follows() throws Exception {
    corrects(2);
    outbox.knows(3);
    List<Long> sent = new ArrayList<>();
    assertThat(catchingUp(change -> sent.add(change.version())).resume()).isEmpty();
    corrects(1);
    channel.lookOn();
    assertThat(sent).containsExactly(4L);
    assertThat(told()).containsExactly(5L);
  }

  @Test
  void who_is_overtaken_by_the_window_while_catching_up_is_not_told_the_rest() throws Exception {
    corrects(3);
    outbox.knows(3);
    List<Long> sent = new ArrayList<>();
    Optional<Stale> why =
        catchingUp(
                change -> {
                  sent.add(change.version());
                  corrects(WINDOW + 1);
                })
            .resume();
    assertThat(why).contains(Stale.TOO_OLD);
    assertThat(sent).containsExactly(4L);
  }

  @Test
  void who_catches_up_with_a_channel_that_knows_more_waits_for_what_was_between() throws Exception {
    Channel ahead = aheadOfWhatIsKnown();
    List<Long> sent = new ArrayList<>();
    CatchUp.Waiting released =
        it -> {
          indicator.knows(3, 3);
          indicator.isVisible();
          return it.getAsBoolean();
        };
    var catchUp =
        new CatchUp(
            ahead,
            ticks,
            indicator.answering,
            outbox,
            change -> sent.add(change.version()),
            released);
    assertThat(catchUp.resume()).isEmpty();
    assertThat(sent).containsExactly(3L);
  }

  @Test
  void who_would_have_to_wait_for_long_begins_again() throws Exception {
    Channel ahead = aheadOfWhatIsKnown();
    var catchUp =
        new CatchUp(ahead, ticks, indicator.answering, outbox, change -> {}, never -> false);
    assertThat(catchUp.resume()).contains(Stale.NOT_KNOWN);
  }

  @Test
  void who_catches_up_with_a_channel_that_has_ended_begins_again() throws Exception {
    corrects(3);
    outbox.knows(3);
    List<Long> sent = new ArrayList<>();
    CatchUp.Sending once =
        change -> {
          sent.add(change.version());
          channel.audience().end(End.LAGGING);
        };
    assertThat(catchingUp(once).resume()).contains(Stale.NOT_KNOWN);
    assertThat(sent).containsExactly(4L);
  }

  @Test
  void who_cannot_be_answered_as_of_then_begins_again() throws Exception {
    corrects(2);
    outbox.knows(3);
    indicator.failing = Refusal.notFound("indicator", "x");
    assertThat(catchingUp(change -> {}).resume()).contains(Stale.NO_VERSION);
  }

  @Test
  void who_knows_no_version_or_what_is_not_kept_or_not_yet_known_is_told_which() throws Exception {
    indicator.happens(adopted());
    corrects(1);
    outbox.knows(3);
    assertThat(catchingUp(change -> {}).resume()).contains(Stale.NO_VERSION);
    outbox.knows(99);
    assertThat(catchingUp(change -> {}).resume()).contains(Stale.NOT_KNOWN);
    corrects(2 * WINDOW);
    outbox.knows(1);
    assertThat(catchingUp(change -> {}).resume()).contains(Stale.TOO_OLD);
  }

  @Test
  void who_comes_while_it_answers_what_happened_joins_at_once() throws Exception {
    corrects(1);
    indicator.meanwhile =
        () -> {
          indicator.meanwhile = () -> {};
          elsewhere(channel::begin);
          elsewhere(() -> channel.audience().join(outbox));
        };
    channel.lookOn();
    assertThat(told()).containsExactly(2L, 3L);
  }

  @Test
  void who_catches_up_while_it_still_answers_is_told_nothing_twice() throws Exception {
    corrects(3);
    List<Long> sent = new ArrayList<>();
    indicator.meanwhile =
        () -> {
          indicator.meanwhile = () -> {};
          outbox.knows(3);
          elsewhere(() -> resume(sent));
        };
    channel.lookOn();
    assertThat(sent).containsExactly(4L, 5L);
    corrects(1);
    channel.lookOn();
    assertThat(told()).containsExactly(6L);
  }

  /** It has begun with a correction that is visible, but was not told here. */
  private Channel aheadOfWhatIsKnown() {
    corrects(1);
    Channel ahead = indicator.channel(OneIndicator.QUESTION);
    ticks.forget();
    indicator.knows(2, 2);
    indicator.isVisible();
    ahead.begin();
    outbox.knows(2);
    return ahead;
  }

  private void resume(List<Long> sent) {
    try {
      assertThat(catchingUp(change -> sent.add(change.version())).resume()).isEmpty();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  /** Waits for it, though not for ever. */
  private static void elsewhere(Runnable work) {
    CompletableFuture.runAsync(work).orTimeout(10, TimeUnit.SECONDS).join();
  }

  private CatchUp catchingUp(CatchUp.Sending sending) {
    return new CatchUp(
        channel, ticks, indicator.answering, outbox, sending, BooleanSupplier::getAsBoolean);
  }
}
