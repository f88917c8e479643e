package org.kaitei.query.subscription;

import java.util.function.Consumer;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.axonframework.queryhandling.SubscriptionQueryMessage;
import org.axonframework.queryhandling.SubscriptionQueryResult;
import org.kaitei.query.question.Answer;
import org.kaitei.query.question.Question;

/** What one question's answer becomes, on Axon's bus: a subscription query and its updates. */
final class Updates {

  /** They are handed on at once, so that none waits. */
  private static final int WAITING = 1;

  private final QueryGateway gateway;
  private final QueryUpdateEmitter emitter;
  private final Question<?> question;

  Updates(QueryGateway gateway, QueryUpdateEmitter emitter, Question<?> question) {
    this.gateway = gateway;
    this.emitter = emitter;
    this.question = question;
  }

  void subscribe(Consumer<Told> listener) {
    subscription(question).updates().subscribe(listener);
  }

  private <A extends Answer> SubscriptionQueryResult<A, Told> subscription(Question<A> asked) {
    return gateway.subscriptionQuery(
        asked.getClass().getName(),
        asked,
        ResponseTypes.instanceOf(asked.answer()),
        ResponseTypes.instanceOf(Told.class),
        WAITING);
  }

  void emit(Told told) {
    emitter.emit(this::isOurs, told);
  }

  void complete() {
    emitter.complete(this::isOurs);
  }

  private boolean isOurs(SubscriptionQueryMessage<?, ?, ?> subscription) {
    return subscription.getPayload() == question;
  }
}
