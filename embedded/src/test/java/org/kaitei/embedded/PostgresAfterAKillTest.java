package org.kaitei.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresAfterAKillTest {
  @TempDir Path folder;

  @Test
  void the_server_of_a_killed_process_is_stopped_and_its_rows_are_there() throws Exception {
    KilledProcess.startAndKill(RecordsARow.class, folder);
    ProcessHandle orphan = ProcessHandle.of(serverOf(folder)).orElseThrow();
    assertThat(orphan.isAlive()).isTrue();

    try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder)) {
      assertThat(orphan.isAlive()).isFalse();
      assertThat(EmbeddedPostgresTest.ask(postgres, "select name from town")).isEqualTo("熊本市");
    }
  }

  @Test
  void a_process_that_only_inherited_the_number_is_left_alone() throws Exception {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder)) {
      EmbeddedPostgresTest.ask(postgres, "create table town (name text)");
    }
    Process stranger = new ProcessBuilder("sleep", "60").start();
    try {
      Files.writeString(folder.resolve("data/postmaster.pid"), stranger.pid() + "\n");
      try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder)) {
        assertThat(EmbeddedPostgresTest.ask(postgres, "select count(*) from town")).isEqualTo("0");
      }
      assertThat(stranger.isAlive()).isTrue();
    } finally {
      stranger.destroy();
    }
  }

  private static long serverOf(Path folder) throws Exception {
    return Long.parseLong(
        Files.readAllLines(folder.resolve("data/postmaster.pid")).getFirst().strip());
  }

  static final class RecordsARow {
    private RecordsARow() {}

    @SuppressWarnings("resource") // killed before it could close anything
    public static void main(String[] folder) throws Exception {
      EmbeddedPostgres postgres = EmbeddedPostgres.start(Path.of(folder[0]));
      EmbeddedPostgresTest.ask(postgres, "create table town (name text)");
      EmbeddedPostgresTest.ask(postgres, "insert into town values ('熊本市')");
      KilledProcess.upUntilKilled();
    }
  }
}
