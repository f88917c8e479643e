package org.kaitei.query.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaitei.query.Said.corrected;
import static org.kaitei.query.Said.defined;
import static org.kaitei.query.Said.recorded;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.SimpleQueryUpdateEmitter;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaitei.access.Actor;
import org.kaitei.access.Role;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.ledger.Refusal;
import org.kaitei.query.Said;
import org.kaitei.query.fold.StoredLedger;
import org.kaitei.query.indicator.IndicatorView;
import org.kaitei.query.question.Answer;
import org.kaitei.query.question.Asking;
import org.kaitei.query.question.Moment;
import org.kaitei.query.question.Question;
import org.kaitei.query.views.Place;
import org.kaitei.query.views.Tick;
import org.kaitei.query.views.ViewReader;
import tools.jackson.databind.json.JsonMapper;

/** What all who follow one view are told, when all does not go well. */
class ChannelTest {

  private static final int WINDOW = 3;

  record Shown(Instant asOf, long version) implements Answer {}

  record WhatStands(Moment moment) implements Question<Shown> {

    @Override
    public WhatStands at(Moment then) {
      return new WhatStands(then);
    }

    @Override
    public Class<Shown> answer() {
      return Shown.class;
    }
  }

  private final StoredLedger stored = StoredLedger.empty();
  private final ViewReader reader = new ViewReader(stored.store());
  private final Ticks ticks = new Ticks(WINDOW);
  private final Outbox outbox = new Outbox(64);
  private RuntimeException failing;
  private Runnable meanwhile = () -> {};
  private Answering answering;
  private Channel channel;

  @BeforeEach
  void somebody_follows_an_indicator() {
    var emitter = SimpleQueryUpdateEmitter.builder().build();
    var bus = SimpleQueryBus.builder().queryUpdateEmitter(emitter).build();
    new AnnotationQueryHandlerAdapter<>(this).subscribe(bus);
    var gateway = DefaultQueryGateway.builder().queryBus(bus).build();
    Actor planner = new Actor("planner", Set.of(Role.PLANNER), null);
    answering = new Answering(new Asking(gateway, () -> planner), new JsonMapper());
    var question = new WhatStands(Moment.NOW);
    var updates = new Updates(gateway, emitter, question);
    channel = new Channel(question, ticks, answering, new Concerned(), updates);
    happens(defined("参加率", "%"), recorded("FY2021", "0"));
    assertThat(channel.begin()).isTrue();
    assertThat(channel.begin()).isFalse();
    assertThat(channel.lookOn()).isFalse();
  }

  @QueryHandler
  Shown answer(WhatStands question) {
    meanwhile.run();
    if (failing != null) {
      throw failing;
    }
    var views = reader.at(question.moment().asOf());
    var found = views.find(IndicatorView.KIND.of(Said.X)).orElseThrow();
    return new Shown(views.mark(), found.position());
  }

  private void happens(LedgerEvent... transaction) {
    long first = stored.store().place().position() + 1;
    stored.record(transaction);
    Place place = stored.store().place();
    ticks.add(new Tick(first, place.position(), place.recordedAt(), Set.of("indicator/x")));
    ticks.release(place);
  }

  private void corrects(int times) {
    for (int i = 0; i < times; i++) {
      happens(corrected("FY2021", "1", "2"));
    }
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
    failing = new IllegalStateException("the store is away");
    assertThatThrownBy(channel::lookOn).hasMessageContaining("the store is away");
    corrects(1);
    failing = null;
    channel.lookOn();
    assertThat(told()).containsExactly(2L, 3L, 4L);
    assertThat(outbox.ended()).isEmpty();
  }

  @Test
  void when_there_is_no_such_view_any_more_its_streams_end() throws Exception {
    channel.audience().join(outbox);
    corrects(1);
    failing = Refusal.notFound("indicator", "x");
    channel.lookOn();
    assertThat(told()).containsExactly(2L);
    assertThat(outbox.ended()).contains(End.VIEW_GONE);
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
    assertThat(catchingUp(change -> sent.add(change.version())).resume()).isTrue();
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
    boolean resumed =
        catchingUp(
                change -> {
                  sent.add(change.version());
                  corrects(WINDOW + 1);
                })
            .resume();
    assertThat(resumed).isFalse();
    assertThat(sent).containsExactly(4L);
  }

  @Test
  void who_cannot_be_answered_as_of_then_begins_again() throws Exception {
    corrects(2);
    outbox.knows(3);
    failing = Refusal.notFound("indicator", "x");
    assertThat(catchingUp(change -> {}).resume()).isFalse();
  }

  @Test
  void who_comes_while_it_answers_what_happened_joins_at_once() throws Exception {
    corrects(1);
    meanwhile =
        () -> {
          meanwhile = () -> {};
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
    meanwhile =
        () -> {
          meanwhile = () -> {};
          outbox.knows(3);
          elsewhere(() -> resume(sent));
        };
    channel.lookOn();
    assertThat(sent).containsExactly(4L, 5L);
    corrects(1);
    channel.lookOn();
    assertThat(told()).containsExactly(6L);
  }

  private void resume(List<Long> sent) {
    try {
      assertThat(catchingUp(change -> sent.add(change.version())).resume()).isTrue();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  /** Waits for it, though not for ever. */
  private static void elsewhere(Runnable work) {
    CompletableFuture.runAsync(work).orTimeout(10, TimeUnit.SECONDS).join();
  }

  private CatchUp catchingUp(CatchUp.Sending sending) {
    return new CatchUp(channel, ticks, answering, outbox, sending);
  }
}
