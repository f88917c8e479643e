package org.kaitei.standalone.verify;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.function.Consumer;
import org.kaitei.ledger.SequencedEvent;
import org.kaitei.ledger.StoredEvent;
import org.kaitei.ledger.StreamId;

/** The ledger as its tables hold it, read in one snapshot. */
final class StoredOrder {
  private static final int FETCHED_AT_ONCE = 1000;
  private static final String IN_ORDER =
      """
      select s.position, s.recorded_at, s.transaction_end, s.hash,
             e.event_identifier, e.stream, e.revision, e.kind, e.name, e.name_revision,
             e.payload, e.meta_data, e.time_stamp
        from sequenced s left join event e using (global_index)
       order by s.position
      """;
  private static final String OUT_OF_ORDER =
      """
      select count(*) from event e
       where not exists (select from sequenced s where s.global_index = e.global_index)
         and not exists (select from outbox o where o.global_index = e.global_index)
      """;

  private StoredOrder() {}

  static void read(Connection connection, Consumer<SequencedEvent> reader) throws SQLException {
    connection.setAutoCommit(false);
    connection.setReadOnly(true);
    try (PreparedStatement select = connection.prepareStatement(IN_ORDER)) {
      select.setFetchSize(FETCHED_AT_ONCE);
      ResultSet row = select.executeQuery();
      while (row.next()) {
        reader.accept(event(row));
      }
    }
  }

  /** How many events have neither a position nor a place in the queue for one. */
  static long forgotten(Connection connection) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(OUT_OF_ORDER)) {
      ResultSet row = select.executeQuery();
      row.next();
      return row.getLong(1);
    }
  }

  private static SequencedEvent event(ResultSet row) throws SQLException {
    long position = row.getLong("position");
    if (row.getString("event_identifier") == null) {
      throw new Difference(position, "the event is gone");
    }
    return new SequencedEvent(
        position,
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        row.getLong("transaction_end"),
        row.getBytes("hash"),
        new StoredEvent(
            row.getString("event_identifier"),
            new StreamId(row.getString("stream")),
            row.getLong("revision") + 1,
            row.getString("kind"),
            row.getString("name"),
            row.getString("name_revision"),
            row.getString("payload"),
            row.getString("meta_data"),
            row.getString("time_stamp")));
  }
}
