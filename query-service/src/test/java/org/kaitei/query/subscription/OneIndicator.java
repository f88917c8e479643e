package org.kaitei.query.subscription;

import static org.kaitei.query.Said.corrected;

import java.time.Instant;
import java.util.Set;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.SimpleQueryUpdateEmitter;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.kaitei.access.Actor;
import org.kaitei.access.Role;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.query.Said;
import org.kaitei.query.fold.StoredLedger;
import org.kaitei.query.indicator.IndicatorView;
import org.kaitei.query.question.Answer;
import org.kaitei.query.question.Asking;
import org.kaitei.query.question.Moment;
import org.kaitei.query.question.Question;
import org.kaitei.query.views.Tick;
import org.kaitei.query.views.ViewReader;
import tools.jackson.databind.json.JsonMapper;

/** An indicator that is asked for, and whatever may happen while it is answered. */
final class OneIndicator {

  static final WhatStands QUESTION = new WhatStands(Moment.NOW);

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

  final Ticks ticks;
  final Answering answering;
  final Concerned concerned = new Concerned();
  RuntimeException failing;
  Runnable meanwhile = () -> {};

  private final StoredLedger stored = StoredLedger.empty();
  private final ViewReader reader = new ViewReader(stored.store());
  private final SimpleQueryUpdateEmitter emitter = SimpleQueryUpdateEmitter.builder().build();
  private final QueryGateway gateway;

  /**
   * @param window how many transactions are remembered
   */
  OneIndicator(int window) {
    ticks = new Ticks(window);
    var bus = SimpleQueryBus.builder().queryUpdateEmitter(emitter).build();
    new AnnotationQueryHandlerAdapter<>(this).subscribe(bus);
    gateway = DefaultQueryGateway.builder().queryBus(bus).build();
    Actor planner = new Actor("planner", Set.of(Role.PLANNER), null);
    answering = new Answering(new Asking(gateway, () -> planner), new JsonMapper());
  }

  Channel channel(Question<?> question) {
    var updates = new Updates(gateway, emitter, question);
    return new Channel(question, ticks, answering, concerned, updates);
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

  void happens(LedgerEvent... transaction) {
    long first = stored.store().place().position() + 1;
    stored.record(transaction);
    knows(first, stored.store().place().position());
    isVisible();
  }

  /** Of a transaction that changes it. */
  void knows(long first, long last) {
    ticks.add(new Tick(first, last, recordedAt(last), Set.of("indicator/x")));
  }

  private Instant recordedAt(long position) {
    return stored.sequenced().get((int) position - 1).recordedAt();
  }

  /** Whatever is recorded. */
  void isVisible() {
    ticks.release(stored.store().place());
  }

  void corrects(int times) {
    for (int i = 0; i < times; i++) {
      happens(corrected("FY2021", "1", "2"));
    }
  }
}
