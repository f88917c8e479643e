package org.kaitei.command.publish;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.kaitei.command.store.SequencedEvents;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The right to publish, which one process at a time has. It lasts as long as the session with the
 * database: whoever reads the ledger through it learns with the next reading that it is over.
 */
final class Leadership implements AutoCloseable {

  private static final String TAKE = "select pg_try_advisory_lock(hashtext('kaitei.publisher'))";
  private static final String GIVE_UP = "select pg_advisory_unlock(hashtext('kaitei.publisher'))";

  private final Connection session;
  private final JdbcClient store;

  private Leadership(Connection session) {
    this.session = session;
    this.store = JdbcClient.create(new SingleConnectionDataSource(session, true));
  }

  /** Nothing when another process has it. */
  static Optional<Leadership> take(DataSource source) throws SQLException {
    Leadership leadership = new Leadership(source.getConnection());
    try {
      if (leadership.store.sql(TAKE).query(Boolean.class).single()) {
        return Optional.of(leadership);
      }
    } catch (RuntimeException failed) {
      leadership.session.close();
      throw failed;
    }
    leadership.session.close();
    return Optional.empty();
  }

  SequencedEvents ledger() {
    return new SequencedEvents(store);
  }

  /** The session goes back to its pool, and must not take the lock along. */
  @Override
  public void close() throws SQLException {
    try (session) {
      store.sql(GIVE_UP).query(Boolean.class).single();
    }
  }
}
