package org.kaitei.command.wiring;

import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.kaitei.command.ledger.OpenStreams;
import org.kaitei.ledger.Upcasters;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Axon on PostgreSQL, bean by bean: what Axon's autoconfiguration would do by itself it misses on
 * this Spring Boot, and then commits nothing together.
 */
@Configuration(proxyBeanMethods = false)
class EventStoreWiring {

  @Bean
  TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
    return new SpringTransactionManager(transactions);
  }

  @Bean
  ConnectionProvider connectionProvider(DataSource dataSource) {
    return new UnitOfWorkAwareConnectionProviderWrapper(
        new SpringDataSourceConnectionProvider(dataSource));
  }

  @Bean
  Upcasters upcasters() {
    return Upcasters.CURRENT;
  }

  @Bean
  @Qualifier("eventSerializer")
  Serializer eventSerializer() {
    return new EventSerializer();
  }

  @Bean
  EventStorageEngine eventStorageEngine(
      @Qualifier("eventSerializer") Serializer eventSerializer,
      Upcasters upcasters,
      ConnectionProvider connections,
      DataSource store,
      TransactionManager transactions) {
    var settings =
        JdbcEventStorageEngine.builder()
            .eventSerializer(eventSerializer)
            .snapshotSerializer(eventSerializer)
            .upcasterChain(new StoredForms(upcasters))
            .connectionProvider(connections)
            .transactionManager(transactions)
            .schema(columns())
            .dataType(String.class)
            .persistenceExceptionResolver(new AnotherWasFirst());
    return new AppendAtCommit(settings, store, transactions);
  }

  private static EventSchema columns() {
    return EventSchema.builder()
        .eventTable("event")
        .snapshotTable("snapshot")
        .globalIndexColumn("global_index")
        .eventIdentifierColumn("event_identifier")
        .aggregateIdentifierColumn("stream")
        .sequenceNumberColumn("revision")
        .typeColumn("kind")
        .payloadTypeColumn("name")
        .payloadRevisionColumn("name_revision")
        .payloadColumn("payload")
        .metaDataColumn("meta_data")
        .timestampColumn("time_stamp")
        .build();
  }

  /** The aggregates ask for it by its name. */
  @Bean
  OpenStreams openStreams(@Value("${kaitei.cached-aggregates:10000}") int most) {
    return new OpenStreams(most);
  }
}
