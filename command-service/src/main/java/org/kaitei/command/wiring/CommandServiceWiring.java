package org.kaitei.command.wiring;

import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.kaitei.access.Actors;
import org.kaitei.access.wiring.AccessWiring;
import org.kaitei.command.ledger.BothSides;
import org.kaitei.command.ledger.Dispatch;
import org.kaitei.command.ledger.GivenReplies;
import org.kaitei.command.ledger.StreamEnds;
import org.kaitei.command.ledger.Streams;
import org.kaitei.command.request.CommandEdge;
import org.kaitei.command.request.Submitter;
import org.kaitei.command.work.Worker;
import org.kaitei.ledger.Upcasters;
import org.kaitei.web.Problems;
import org.kaitei.web.WebWiring;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** All of the command service but its process: for its own application and for the standalone. */
@Configuration(proxyBeanMethods = false)
@Import({
  AccessWiring.class,
  DatabaseWiring.class,
  EventStoreWiring.class,
  LedgerWiring.class,
  WebWiring.class
})
@ComponentScan({
  "org.kaitei.command.department",
  "org.kaitei.command.plan",
  "org.kaitei.command.indicator",
  "org.kaitei.command.sheet",
  "org.kaitei.command.submission",
  "org.kaitei.command.publication",
  "org.kaitei.command.note"
})
@PropertySource("classpath:org/kaitei/command/wiring/axon.properties")
public class CommandServiceWiring {

  private static final Duration SWEPT_EVERY = Duration.ofMinutes(10);

  /**
   * Asks for Axon's configuration late, because it is complete only when all handlers are known.
   */
  @Bean
  Streams streams(ObjectProvider<org.axonframework.config.Configuration> axon) {
    return new Streams(axon::getObject);
  }

  @Bean
  StreamEnds streamEnds(JdbcClient store) {
    return new StreamEnds(store);
  }

  @Bean
  BothSides bothSides(JdbcClient store, Upcasters upcasters) {
    return new BothSides(store, upcasters);
  }

  @Bean
  GivenReplies givenReplies(JdbcClient store) {
    return new GivenReplies(store, InstantSource.system());
  }

  @Bean
  RunningWorker sweeping(GivenReplies given) {
    return new RunningWorker(
        new Worker("sweeper", given::sweep, InstantSource.system(), SWEPT_EVERY));
  }

  @Bean
  Dispatch dispatch(
      CommandBus bus,
      TransactionManager transactions,
      StreamEnds ends,
      GivenReplies given,
      Actors actors) {
    return new Dispatch(bus, transactions, ends, given, actors);
  }

  @Bean
  CommandEdge commandEdge(
      Dispatch dispatch, StreamEnds ends, Problems problems, JsonMapper json, Actors actors) {
    var submitter = new Submitter(actors, Clock.systemUTC());
    return new CommandEdge(dispatch, ends, submitter, problems, json);
  }
}
