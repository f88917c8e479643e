package org.kaitei.command.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchException;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaitei.command.CommandHttp;
import org.kaitei.command.Patience;
import org.kaitei.embedded.EmbeddedPostgres;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class StoreAwayTest {

  private static final String PLAN =
      """
      {"id": "sdgs", "title": "計画", "municipality": "市"}
      """;

  private final StoreAway away = new StoreAway();

  @Test
  void without_its_database_the_service_says_that_it_is_not_available(@TempDir Path folder)
      throws Exception {
    try (CommandHttp service = withoutItsDatabase(folder)) {
      var answer = service.post("/api/plans", PLAN, "Idempotency-Key", "one");
      assertThat(answer.status()).isEqualTo(503);
      assertThat(answer.body().path("type").asString()).isEqualTo("/problems/not-available");
      assertThat(answer.retryAfter()).isEqualTo("1");
      assertThat(service.post("/api/plans", PLAN).status()).isEqualTo(503);
    }
  }

  private static CommandHttp withoutItsDatabase(Path folder) throws Exception {
    try (EmbeddedPostgres server = EmbeddedPostgres.start(folder)) {
      return CommandHttp.on(LedgerDatabase.of(server));
    }
  }

  @Test
  void a_connection_that_does_not_come_free_passes() throws Exception {
    try (var pool = new HikariDataSource()) {
      pool.setDataSource(LedgerDatabase.empty().superuser());
      pool.setMaximumPoolSize(1);
      pool.setConnectionTimeout(250);
      pool.setInitializationFailTimeout(Patience.LONG.toMillis());
      try (var taken = pool.getConnection()) {
        assertThat(taken.isValid(1)).isTrue();
        var transactions = new TransactionTemplate(new JdbcTransactionManager(pool));
        var query = JdbcClient.create(pool).sql("select 1").query(Long.class);
        assertThat(catchException(() -> transactions.execute(tx -> 1))).matches(away::shows);
        assertThat(catchException(query::single)).matches(away::shows);
        assertThat(catchException(pool::getConnection)).matches(away::shows);
      }
    }
  }

  @Test
  void a_stream_that_is_held_too_long_passes() {
    assertThat(away.shows(new LockAcquisitionFailedException("held"))).isTrue();
  }

  @Test
  void a_server_that_ends_the_connection_passes_but_a_wrong_statement_does_not() {
    assertThat(away.shows(new SQLException("terminating", "57P01"))).isTrue();
    assertThat(away.shows(new SQLException("no such table", "42P01"))).isFalse();
    assertThat(away.shows(new SQLException("of no state"))).isFalse();
    assertThat(away.shows(new IllegalStateException())).isFalse();
  }
}
