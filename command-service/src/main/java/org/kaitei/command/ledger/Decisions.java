package org.kaitei.command.ledger;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.lock.DeadlockException;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.kaitei.access.Actor;
import org.kaitei.ledger.Refusal;

/**
 * One decision in one transaction: a unit of work around Axon's own, so that more can be written
 * with the events. Whatever fails takes the streams that it used out of the cache.
 */
final class Decisions {

  private static final List<Class<? extends Exception>> LOST_RACES =
      List.of(
          ConcurrencyException.class,
          AggregateStreamCreationException.class,
          DeadlockException.class);

  private final CommandBus bus;
  private final TransactionManager transactions;
  private final StreamEnds ends;

  Decisions(CommandBus bus, TransactionManager transactions, StreamEnds ends) {
    this.bus = bus;
    this.transactions = transactions;
    this.ends = ends;
  }

  /**
   * @param actor who needs the command's right
   * @param already asked first in the transaction: what it knows need not be decided
   * @param conclude what else belongs into the transaction
   * @throws Refusal when the command was said no to
   * @throws Overtaken when another transaction was first
   */
  <A extends Answered, T> T decide(
      LedgerCommand command, Actor actor, Supplier<Optional<T>> already, Function<A, T> conclude) {
    CommandMessage<LedgerCommand> message =
        new GenericCommandMessage<>(new GenericMessage<>(command), command.commandName());
    var work = DefaultUnitOfWork.startAndGet(message);
    work.attachTransaction(transactions);
    Acting.begin(work, actor);
    ResultMessage<T> concluded =
        work.executeWithResult(
            () -> {
              actor.require(command.right());
              return already.get().orElseGet(() -> conclude.apply(confirmed(handle(message))));
            },
            RollbackConfigurationType.ANY_THROWABLE);
    return payload(concluded);
  }

  private CommandResultMessage<?> handle(CommandMessage<?> message) {
    var result = new AtomicReference<CommandResultMessage<?>>();
    bus.dispatch(message, (command, answer) -> result.set(answer));
    return result.get();
  }

  private <A extends Answered> A confirmed(CommandResultMessage<?> result) {
    boolean refused = result.isExceptional() && result.exceptionResult() instanceof Refusal;
    if (refused || !result.isExceptional()) {
      confirm(result);
    }
    return payload(result);
  }

  /**
   * A stale stream that gets an event meets the store's unique key. One that gets none does not, so
   * the store is asked.
   */
  private void confirm(CommandResultMessage<?> result) {
    var consulted = Consulted.in(CurrentUnitOfWork.get()).revisions();
    boolean keyConfirms =
        !result.isExceptional()
            && ((Answered) result.getPayload()).changed()
            && consulted.size() == 1;
    if (!keyConfirms && !ends.still(consulted)) {
      throw new Overtaken("a stream went on since it was cached");
    }
  }

  @SuppressWarnings("unchecked")
  private static <T> T payload(ResultMessage<?> result) {
    if (!result.isExceptional()) {
      return (T) result.getPayload();
    }
    Throwable failure = result.exceptionResult();
    if (LOST_RACES.stream().anyMatch(race -> race.isInstance(failure))) {
      throw new Overtaken(failure);
    }
    throw failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
  }
}
