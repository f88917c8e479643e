package org.kaitei.command.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.kaitei.ledger.SequencedEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ledger in its order. */
public final class SequencedEvents {

  private static final String AFTER =
      """
      select * from sequenced join event using (global_index)
      where position > ? order by position limit ?
      """;

  private static final String AT =
      "select * from sequenced join event using (global_index) where position = ?";

  private final JdbcClient store;

  public SequencedEvents(JdbcClient store) {
    this.store = store;
  }

  /** Those that follow the position, at most so many. */
  public List<SequencedEvent> after(long position, int most) {
    return store.sql(AFTER).params(position, most).query(SequencedEvents::read).list();
  }

  public Optional<SequencedEvent> at(long position) {
    return store.sql(AT).param(position).query(SequencedEvents::read).optional();
  }

  private static SequencedEvent read(ResultSet row, int number) throws SQLException {
    return new SequencedEvent(
        row.getLong("position"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        row.getLong("transaction_end"),
        row.getBytes("hash"),
        EventRow.read(row));
  }
}
