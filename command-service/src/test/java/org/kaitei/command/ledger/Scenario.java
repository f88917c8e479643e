package org.kaitei.command.ledger;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.kaitei.ledger.SequencedEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A ledger that events are put into by hand. */
final class Scenario {

  final LedgerDatabase database = LedgerDatabase.migrated();
  final SequencedEvents ledger = new SequencedEvents(JdbcClient.create(database.service()));

  Sequencer sequencer(Clock clock, int batch) {
    var service = database.service();
    return new Sequencer(
        JdbcClient.create(service),
        new TransactionTemplate(new JdbcTransactionManager(service)),
        clock,
        batch);
  }

  RawEvents begin() throws SQLException {
    return RawEvents.begin(database.service());
  }

  void commit(String stream, long revision) throws SQLException {
    try (RawEvents transaction = begin()) {
      transaction.append(stream, revision).commit();
    }
  }

  /** So many further events of one stream, one transaction each, in their places. */
  void recordUntil(long last) throws SQLException {
    for (long next = all().size() + 1; next <= last; next++) {
      commit("note/a", next);
    }
    Sequencer sequencer = sequencer(Clock.systemUTC(), 500);
    while (sequencer.round() > 0) {
      // until nothing waits
    }
  }

  List<SequencedEvent> all() {
    return ledger.after(0, 100_000);
  }
}
