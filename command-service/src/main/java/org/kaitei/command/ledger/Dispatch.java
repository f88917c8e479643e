package org.kaitei.command.ledger;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.kaitei.access.Actors;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Kind;
import org.springframework.dao.DuplicateKeyException;

/**
 * Has commands decided, and answers only what holds: what another instance made stale is decided
 * again, and a request with a key is decided once.
 */
public final class Dispatch {

  private static final Set<Kind> DECIDED =
      EnumSet.of(
          Kind.NOT_FOUND,
          Kind.CONFLICT,
          Kind.CHANGED_SINCE,
          Kind.INVALID,
          Kind.MALFORMED,
          Kind.TOO_LARGE);

  private static final int TRIES = 20;
  private static final long PAUSE_NANOS = 2_000_000;

  private final Decisions decisions;
  private final GivenReplies given;
  private final Actors actors;

  public Dispatch(
      CommandBus bus,
      TransactionManager transactions,
      StreamEnds ends,
      GivenReplies given,
      Actors actors) {
    this.decisions = new Decisions(bus, transactions, ends);
    this.given = given;
    this.actors = actors;
  }

  /**
   * @return what the command's handler answered
   * @throws Refusal as decided, or {@code contended} when others were first every time
   */
  public <A extends Answered> A send(LedgerCommand command) {
    return untilItHolds(
        () -> decisions.decide(command, actors.now(), Optional::<A>empty, Function.<A>identity()));
  }

  /**
   * Replies to a request that has a key. The reply is kept in the transaction of its events; a
   * refusal is kept by itself, because there is nothing else to write. Not kept is what says
   * nothing of the request: that the account may not do it, or that it has to be sent again.
   *
   * @throws Refusal {@code key-reused} when the key stands for another request, {@code
   *     request-under-way} when it is still being decided
   */
  public <A extends Answered> Reply send(
      LedgerCommand command,
      RequestKey request,
      Function<A, Reply> answered,
      Function<Refusal, Reply> refused) {
    return untilItHolds(() -> once(command, request, answered, refused));
  }

  private <A extends Answered> Reply once(
      LedgerCommand command,
      RequestKey request,
      Function<A, Reply> answered,
      Function<Refusal, Reply> refused) {
    try {
      return decisions.decide(
          command,
          actors.now(),
          () -> given.claim(request),
          (A answer) -> kept(request, answered.apply(answer)));
    } catch (Refusal refusal) {
      if (!DECIDED.contains(refusal.kind()) || refusal.code().equals(GivenReplies.REUSED)) {
        throw refusal;
      }
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
    for (int tries = 1; ; tries++) {
      try {
        return decision.get();
      } catch (Overtaken overtaken) {
        if (tries == TRIES) {
          throw overtaken.afterAll(tries);
        }
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(tries * PAUSE_NANOS));
      }
    }
  }
}
