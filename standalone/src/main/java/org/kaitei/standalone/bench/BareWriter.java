package org.kaitei.standalone.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** Inserts copies of a correction that was recorded, one a transaction, into a bare table. */
final class BareWriter implements Client, AutoCloseable {
  private static final String RECORDED =
      """
      select kind, name, name_revision, payload, meta_data, time_stamp from event
      where name = 'indicator.measurement-corrected' order by global_index desc limit 1
      """;
  private static final String INSERT =
      """
      insert into bare_event
        (kind, name, name_revision, payload, meta_data, time_stamp, event_identifier, stream, revision)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final int COPIED = 6;

  private final Connection connection;
  private final PreparedStatement insert;
  private final String stream = "indicator/" + UUID.randomUUID();
  private long revision;

  BareWriter(String url, String user, String password) throws SQLException {
    connection = DriverManager.getConnection(url, user, password);
    BareTable.requireDurable(connection);
    insert = connection.prepareStatement(INSERT);
    try (Statement statement = connection.createStatement();
        ResultSet recorded = statement.executeQuery(RECORDED)) {
      recorded.next();
      for (int column = 1; column <= COPIED; column++) {
        insert.setString(column, recorded.getString(column));
      }
    }
  }

  @Override
  public void act() throws SQLException {
    insert.setString(COPIED + 1, UUID.randomUUID().toString());
    insert.setString(COPIED + 2, stream);
    insert.setLong(COPIED + 3, revision++);
    insert.executeUpdate();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
