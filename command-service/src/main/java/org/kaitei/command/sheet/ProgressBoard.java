package org.kaitei.command.sheet;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.kaitei.ledger.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How far imports have come, for those who sent them, whichever instance they ask. It is written
 * beside the import's own transaction, which nobody sees before it ends.
 */
@Component
class ProgressBoard {

  /**
   * @param step in lower case
   * @param of 0 where there is nothing to count
   */
  record Shown(String step, int done, int of) {}

  private static final Logger LOG = LoggerFactory.getLogger(ProgressBoard.class);
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{8,64}");

  private static final String WRITE =
      """
      insert into import_progress (subject, id, step, done, total) values (?, ?, ?, ?, ?)
      on conflict (subject, id) do update set
        step = excluded.step, done = excluded.done, total = excluded.total, told_at = now()
      """;
  private static final String FIND =
      "select step, done, total from import_progress where subject = ? and id = ?";
  private static final String FORGET =
      "delete from import_progress where told_at < now() - interval '1 day'";

  private final JdbcClient store;
  private final DataSource apart;

  /**
   * @param apart connections that no import holds while it goes on, each statement of which commits
   *     by itself
   */
  ProgressBoard(JdbcClient store, @Qualifier("progressDataSource") DataSource apart) {
    this.store = store;
    this.apart = apart;
  }

  /**
   * @param id that whoever sends the file has chosen; null when nobody wants to know
   * @throws Refusal {@code malformed-progress-id}
   */
  Progress of(String subject, String id) {
    if (id == null) {
      return Progress.UNTOLD;
    }
    if (!ID.matcher(id).matches()) {
      throw Refusal.malformed("malformed-progress-id", Map.of());
    }
    return new Seldom((step, done, of) -> write(subject, id, step, done, of));
  }

  Optional<Shown> find(String subject, String id) {
    return store
        .sql(FIND)
        .params(subject, id)
        .query((row, n) -> new Shown(row.getString(1), row.getInt(2), row.getInt(3)))
        .optional();
  }

  /**
   * An import is not refused because its progress cannot be told. Spring would keep the connection
   * until the import's transaction ends; here it is given back at once.
   */
  private void write(String subject, String id, Progress.Step step, int done, int of) {
    try (Connection connection = apart.getConnection()) {
      tell(connection, subject, id, new Shown(name(step), done, of));
      if (step == Progress.Step.DONE) {
        forget(connection);
      }
    } catch (SQLException e) {
      LOG.warn("The progress of an import could not be told", e);
    }
  }

  private static void tell(Connection connection, String subject, String id, Shown shown)
      throws SQLException {
    try (PreparedStatement write = connection.prepareStatement(WRITE)) {
      write.setString(1, subject);
      write.setString(2, id);
      write.setString(3, shown.step());
      write.setInt(4, shown.done());
      write.setInt(5, shown.of());
      write.executeUpdate();
    }
  }

  private static void forget(Connection connection) throws SQLException {
    try (Statement forget = connection.createStatement()) {
      forget.executeUpdate(FORGET);
    }
  }

  private static String name(Progress.Step step) {
    return step.name().toLowerCase(Locale.ROOT);
  }
}
