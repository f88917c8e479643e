package org.kaitei.command.wiring;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Axon's engine, except that it writes what a transaction appended as the last thing before the
 * commit. When that is one event, and nothing was asked or written before it, the insert is all
 * there is to the transaction, and commits by itself: one way to PostgreSQL and back, not two.
 */
final class AppendAtCommit extends JdbcEventStorageEngine {

  private final DataSource store;
  private final TransactionManager transactions;

  AppendAtCommit(Builder builder, DataSource store, TransactionManager transactions) {
    super(builder);
    this.store = store;
    this.transactions = transactions;
  }

  @Override
  protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
    transactions.executeInTransaction(() -> appended().events.addAll(events));
  }

  private Appended appended() {
    for (var joined : TransactionSynchronizationManager.getSynchronizations()) {
      if (joined instanceof Appended appended) {
        return appended;
      }
    }
    Appended first = new Appended();
    TransactionSynchronizationManager.registerSynchronization(first);
    return first;
  }

  /** The events of one transaction. */
  private final class Appended implements TransactionSynchronization {

    private final List<EventMessage<?>> events = new ArrayList<>();

    @Override
    public int getOrder() {
      return LOWEST_PRECEDENCE;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
      Connection connection = DataSourceUtils.getConnection(store);
      try {
        if (events.size() == 1 && isFresh(connection)) {
          insertAndCommit(connection, events);
        } else {
          insert(connection, events);
        }
      } catch (SQLException failed) {
        handlePersistenceException(failed, events.getFirst());
      } finally {
        DataSourceUtils.releaseConnection(connection, store);
      }
    }
  }

  /** Whether nothing was sent to the server in this transaction, which has not begun there then. */
  private static boolean isFresh(Connection connection) throws SQLException {
    return connection.unwrap(BaseConnection.class).getTransactionState() == TransactionState.IDLE;
  }

  /** What Spring's own commit finds afterwards is a transaction without anything in it. */
  private void insertAndCommit(Connection connection, List<EventMessage<?>> one)
      throws SQLException {
    connection.setAutoCommit(true);
    try {
      insert(connection, one);
    } finally {
      connection.setAutoCommit(false);
    }
  }

  private void insert(Connection connection, List<EventMessage<?>> events) throws SQLException {
    try (PreparedStatement insert = appendEvents(connection, events, getEventSerializer())) {
      insert.executeBatch();
    }
  }
}
