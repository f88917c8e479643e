package org.kaitei.command.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.kaitei.command.sheet.Progress.Step;
import org.kaitei.command.store.LedgerDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Progress that imports tell while they hold connections, on a real database. */
class ProgressBoardOverHttpTest {

  private static final LedgerDatabase DATABASE = LedgerDatabase.migrated();

  @Test
  void an_import_that_holds_the_last_connection_of_the_ledger_still_tells_its_progress() {
    try (HikariDataSource ledger = ofOne(DATABASE.service());
        HikariDataSource apart = ofOne(DATABASE.service())) {
      JdbcClient store = JdbcClient.create(ledger);
      var board = new ProgressBoard(store, apart);
      Progress progress = board.of("p-1", "import-1");
      new TransactionTemplate(new JdbcTransactionManager(ledger))
          .executeWithoutResult(
              importing -> {
                store.sql("select 1").query(Integer.class).single();
                progress.at(Step.READING, 3, 9);
                importing.setRollbackOnly();
              });
      assertThat(board.find("p-1", "import-1")).contains(new ProgressBoard.Shown("reading", 3, 9));
    }
  }

  @Test
  void an_import_that_has_told_its_progress_leaves_the_connection_to_the_others() {
    try (HikariDataSource apart = ofOne(DATABASE.service())) {
      JdbcClient store = JdbcClient.create(DATABASE.service());
      var board = new ProgressBoard(store, apart);
      new TransactionTemplate(new JdbcTransactionManager(DATABASE.service()))
          .executeWithoutResult(
              importing -> {
                board.of("p-1", "import-3").at(Step.READING, 3, 9);
                assertThat(apart.getHikariPoolMXBean().getActiveConnections()).isZero();
              });
      assertThat(board.find("p-1", "import-3")).contains(new ProgressBoard.Shown("reading", 3, 9));
    }
  }

  @Test
  void an_import_goes_on_where_no_connection_is_left_to_tell_its_progress_over()
      throws SQLException {
    try (HikariDataSource apart = ofOne(DATABASE.service());
        Connection taken = apart.getConnection()) {
      Progress progress =
          new ProgressBoard(JdbcClient.create(DATABASE.service()), apart).of("p-1", "import-2");
      assertThatNoException().isThrownBy(() -> progress.at(Step.DONE, 1, 1));
      assertThat(taken.isValid(1)).isTrue();
    }
  }

  private static HikariDataSource ofOne(DataSource database) {
    var pool = new HikariDataSource();
    pool.setDataSource(database);
    pool.setMaximumPoolSize(1);
    pool.setConnectionTimeout(250);
    return pool;
  }
}
