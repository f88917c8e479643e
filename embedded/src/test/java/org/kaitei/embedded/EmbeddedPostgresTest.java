package org.kaitei.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {
  @TempDir static Path inUse;
  static EmbeddedPostgres running;

  @TempDir Path folder;

  @BeforeAll
  static void one_runs() throws Exception {
    running = EmbeddedPostgres.start(inUse);
  }

  @AfterAll
  static void stop() throws Exception {
    running.close();
  }

  @Test
  void rows_are_there_after_a_restart() throws Exception {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder)) {
      ask(postgres, "create table town (name text)");
      ask(postgres, "insert into town values ('熊本市')");
    }
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder)) {
      assertThat(ask(postgres, "select name from town")).isEqualTo("熊本市");
    }
  }

  @Test
  void a_commit_is_on_disk_when_it_returns() throws Exception {
    assertThat(ask(running, "show fsync")).isEqualTo("on");
    assertThat(ask(running, "show synchronous_commit")).isEqualTo("on");
    assertThat(ask(running, "show server_encoding")).isEqualTo("UTF8");
  }

  @Test
  void nobody_gets_in_without_the_password() {
    assertThatThrownBy(
            () -> DriverManager.getConnection(running.jdbcUrl(), running.owner(), "guess"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("password authentication failed");
  }

  @Test
  void a_folder_in_use_is_left_alone() throws Exception {
    assertThatThrownBy(() -> EmbeddedPostgres.start(inUse))
        .isInstanceOf(FolderInUse.class)
        .hasMessageContaining(inUse.toString());
    assertThat(ask(running, "select 1")).isEqualTo("1");
  }

  @Test
  void a_first_start_that_was_interrupted_begins_again() throws Exception {
    Path data = Files.createDirectories(folder.resolve("data"));
    Files.writeString(data.resolve("postgresql.conf"), "half");
    Files.writeString(folder.resolve("unfinished"), "");
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder)) {
      assertThat(ask(postgres, "select 1")).isEqualTo("1");
    }
  }

  static String ask(EmbeddedPostgres postgres, String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                postgres.jdbcUrl(), postgres.owner(), postgres.ownerPassword());
        Statement statement = connection.createStatement()) {
      if (!statement.execute(sql)) {
        return null;
      }
      ResultSet rows = statement.getResultSet();
      return rows.next() ? rows.getString(1) : null;
    }
  }
}
