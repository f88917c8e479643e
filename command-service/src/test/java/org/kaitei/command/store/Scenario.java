package org.kaitei.command.store;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.kaitei.command.sequence.Sequencer;
import org.kaitei.ledger.SequencedEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A ledger that events are put into by hand. */
public final class Scenario {

  public final LedgerDatabase database = LedgerDatabase.migrated();
  public final SequencedEvents ledger = new SequencedEvents(JdbcClient.create(database.service()));

  public Sequencer sequencer(Clock clock, int batch) {
    var service = database.service();
    return new Sequencer(
        JdbcClient.create(service),
        new TransactionTemplate(new JdbcTransactionManager(service)),
        clock,
        batch);
  }

  public RawEvents begin() throws SQLException {
    return RawEvents.begin(database.service());
  }

  public void commit(String stream, long revision) throws SQLException {
    try (RawEvents transaction = begin()) {
      transaction.append(stream, revision).commit();
    }
  }

  /** So many further events of one stream, one transaction each, in their places. */
  public void recordUntil(long last) throws SQLException {
    try (RawEvents connection = begin()) {
      for (long next = all().size() + 1; next <= last; next++) {
        connection.append("note/a", next).commit();
      }
    }
    Sequencer sequencer = sequencer(Clock.systemUTC(), 500);
    while (sequencer.round() > 0) {
      // until nothing waits
    }
  }

  public List<SequencedEvent> all() {
    return ledger.after(0, 100_000);
  }
}
