package org.kaitei.standalone.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.kaitei.standalone.Kaitei;
import org.kaitei.standalone.Parts;

/**
 * What recording is measured against: a table with the columns and the keys of the event table, but
 * nothing else, in the same database.
 */
final class BareTable {
  private static final String CREATE =
      "create table if not exists bare_event (like event including all)";
  private static final String GRANT = "grant select, insert on bare_event to " + Kaitei.SERVICE;

  private BareTable() {}

  static void create(Parts parts) throws SQLException {
    try (Connection owner =
            DriverManager.getConnection(
                parts.addresses().postgres(), parts.owner(), parts.ownerPassword());
        Statement statement = owner.createStatement()) {
      statement.execute(CREATE);
      statement.execute(GRANT);
    }
  }

  /**
   * @throws IllegalStateException when a commit may return before it is on disk
   */
  static void requireDurable(Connection connection) throws SQLException {
    for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
      try (Statement statement = connection.createStatement();
          ResultSet shown = statement.executeQuery("show " + setting)) {
        shown.next();
        if (!shown.getString(1).equals("on")) {
          throw new IllegalStateException(setting + " is " + shown.getString(1));
        }
      }
    }
  }
}
