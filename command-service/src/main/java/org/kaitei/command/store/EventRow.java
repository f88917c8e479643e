package org.kaitei.command.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.kaitei.ledger.StoredEvent;
import org.kaitei.ledger.StreamId;

/** A row of the table {@code event} as what it holds. */
public final class EventRow {

  private EventRow() {}

  public static StoredEvent read(ResultSet row) throws SQLException {
    return new StoredEvent(
        row.getString("event_identifier"),
        new StreamId(row.getString("stream")),
        // Axon counts from 0, people from 1.
        row.getLong("revision") + 1,
        row.getString("kind"),
        row.getString("name"),
        row.getString("name_revision"),
        row.getString("payload"),
        row.getString("meta_data"),
        row.getString("time_stamp"));
  }
}
