package org.kaitei.command.ledger;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.kaitei.access.Actors;
import org.kaitei.ledger.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Has commands decided, and answers only what holds: what another instance made stale is decided
 * again, and a request with a key is decided once.
 */
public final class Dispatch {

  private static final int TRIES = 20;
  private static final long PAUSE_NANOS = 2_000_000;

  private final Decisions decisions;
  private final GivenReplies given;
  private final Actors actors;

  public Dispatch(
      CommandBus bus,
      TransactionManager transactions,
      StreamEnds ends,
      JdbcClient store,
      Actors actors) {
    this.decisions = new Decisions(bus, transactions, ends);
    this.given = new GivenReplies(store);
    this.actors = actors;
  }

  /**
   * @return what the command's handler answered
   * @throws Refusal as decided, or {@code contended} when others were first every time
   */
  public <A extends Answered> A send(LedgerCommand command) {
    return untilItHolds(() -> decisions.decide(command, actors.now(), Function.<A>identity()));
  }

  /**
   * Replies to a request that has a key. The reply is kept in the transaction of its events; a
   * refusal is kept by itself, because there is nothing else to write.
   *
   * @throws Refusal {@code key-reused} when the key stands for another request
   */
  public <A extends Answered> Reply send(
      LedgerCommand command,
      RequestKey request,
      Function<A, Reply> answered,
      Function<Refusal, Reply> refused) {
    return untilItHolds(
        () -> given.find(request).orElseGet(() -> first(command, request, answered, refused)));
  }

  private <A extends Answered> Reply first(
      LedgerCommand command,
      RequestKey request,
      Function<A, Reply> answered,
      Function<Refusal, Reply> refused) {
    try {
      return decisions.decide(
          command, actors.now(), (A answer) -> kept(request, answered.apply(answer)));
    } catch (Refusal refusal) {
      return kept(request, refused.apply(refusal));
    }
  }

  private Reply kept(RequestKey request, Reply reply) {
    try {
      given.keep(request, reply);
      return reply;
    } catch (DuplicateKeyException repliedMeanwhile) {
      throw new Overtaken(repliedMeanwhile);
    }
  }

  private static <T> T untilItHolds(Supplier<T> decision) {
    for (int tries = 1; tries <= TRIES; tries++) {
      try {
        return decision.get();
      } catch (Overtaken overtaken) {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(tries * PAUSE_NANOS));
      }
    }
    throw new Refusal(Refusal.Kind.NOT_YET, "contended", Map.of("tries", TRIES), List.of());
  }
}
