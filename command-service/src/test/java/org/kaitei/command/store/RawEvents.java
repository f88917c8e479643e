package org.kaitei.command.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Writes rows as Axon would, in transactions that can be held open. */
public final class RawEvents implements AutoCloseable {

  private static final String APPEND =
      """
      insert into event (event_identifier, stream, revision, kind, name, name_revision, payload, meta_data, time_stamp)
      values (?, ?, ?, 'note', 'note.written', '1', ?, '{}', '2026-01-01T00:00:00Z')
      """;

  private final Connection connection;

  private RawEvents(Connection connection) {
    this.connection = connection;
  }

  public static RawEvents begin(DataSource store) throws SQLException {
    Connection connection = store.getConnection();
    connection.setAutoCommit(false);
    return new RawEvents(connection);
  }

  /**
   * @param revision from 1
   */
  public RawEvents append(String stream, long revision) throws SQLException {
    try (var insert = connection.prepareStatement(APPEND)) {
      insert.setString(1, UUID.randomUUID().toString());
      insert.setString(2, stream);
      insert.setLong(3, revision - 1);
      insert.setString(4, "{\"text\":\"%s %d\"}".formatted(stream, revision));
      insert.executeUpdate();
    }
    return this;
  }

  public void commit() throws SQLException {
    connection.commit();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
