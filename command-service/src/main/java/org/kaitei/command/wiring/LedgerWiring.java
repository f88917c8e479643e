package org.kaitei.command.wiring;

import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.kaitei.command.publish.KafkaClients;
import org.kaitei.command.publish.Publisher;
import org.kaitei.command.sequence.Sequencer;
import org.kaitei.command.work.Worker;
import org.kaitei.command.work.WorkerHealth;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The road from the event store to Kafka: two workers, each waking the next. */
@Configuration(proxyBeanMethods = false)
class LedgerWiring {

  private static final int ROUND = 500;

  @Bean
  KafkaClients kafkaClients(
      @Value("${kaitei.kafka}") String servers, @Value("${kaitei.ledger:main}") String ledger) {
    return new KafkaClients(servers, ledger);
  }

  @Bean
  RunningWorker publishing(DataSource store, KafkaClients kafka) {
    return new RunningWorker(
        new Worker("publisher", new Publisher(store, kafka), InstantSource.system()));
  }

  /** What this process appends is placed at once; what others append is found by looking. */
  @Bean
  RunningWorker sequencing(
      JdbcClient store,
      PlatformTransactionManager transactions,
      EventBus events,
      @Qualifier("publishing") RunningWorker publishing) {
    var sequencer =
        new Sequencer(store, new TransactionTemplate(transactions), Clock.systemUTC(), ROUND);
    var sequencing =
        new RunningWorker(
            new Worker(
                "sequencer", () -> placed(sequencer.round(), publishing), InstantSource.system()));
    events.subscribe(
        appended -> CurrentUnitOfWork.get().afterCommit(committed -> sequencing.wake()));
    return sequencing;
  }

  @Bean
  WorkerHealth workerHealth(List<RunningWorker> running) {
    return new WorkerHealth(running.stream().map(RunningWorker::worker).toList());
  }

  private static boolean placed(int events, RunningWorker publishing) {
    if (events > 0) {
      publishing.wake();
    }
    return events > ROUND / 2; // of fewer, what is left is found by looking
  }
}
