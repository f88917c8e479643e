package org.kaitei.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandaloneIT {
  private static final int ENDED_BY_SIGTERM = 128 + 15;

  @TempDir Path data;

  @Test
  void asked_to_end_it_ends_with_all_that_it_started() throws Exception {
    KaiteiProcess kaitei = KaiteiProcess.start(data);
    ProcessHandle postgres = postgres();
    assertThat(RunningNote.read(data).port()).isEqualTo(kaitei.port());

    assertThat(kaitei.stop()).isEqualTo(ENDED_BY_SIGTERM);

    assertThat(kaitei.printed()).contains("Kaitei is stopping.\n").endsWith("Stopped.\n");
    assertThat(postgres.onExit()).succeedsWithin(Duration.ofSeconds(5));
    assertThat(data.resolve("running.json")).doesNotExist();
  }

  @Test
  void a_folder_in_use_is_said_in_one_line() throws Exception {
    KaiteiProcess kaitei = KaiteiProcess.start(data);
    try {
      var second = KaiteiProcess.run("org.kaitei.standalone.Standalone", "--data", "" + data);
      assertThat(second.exitCode()).isEqualTo(1);
      assertThat(second.said())
          .isEqualToIgnoringNewLines(
              "The data folder " + data + " is in use by another Kaitei process.");
    } finally {
      kaitei.stop();
    }
  }

  @Test
  void a_port_in_use_is_said_in_one_line_before_anything_is_started() throws Exception {
    KaiteiProcess kaitei = KaiteiProcess.start(data);
    try {
      var second =
          KaiteiProcess.run(
              "org.kaitei.standalone.Standalone",
              "--data",
              "" + data.resolve("other"),
              "--port",
              "" + kaitei.port());
      assertThat(second.exitCode()).isEqualTo(1);
      assertThat(second.said())
          .startsWith("Port " + kaitei.port() + " cannot be used")
          .hasLineCount(1);
      assertThat(data.resolve("other")).doesNotExist();
    } finally {
      kaitei.stop();
    }
  }

  @Test
  void killed_it_starts_again_and_stops_the_database_that_was_left_behind() throws Exception {
    KaiteiProcess.start(data).kill();
    ProcessHandle orphan = postgres();
    assertThat(orphan.isAlive()).isTrue();

    KaiteiProcess again = KaiteiProcess.start(data);
    assertThat(orphan.isAlive()).isFalse();
    again.stop();
  }

  @Test
  void a_ledger_is_verified_while_kaitei_runs_on_it_and_when_it_does_not() throws Exception {
    KaiteiProcess kaitei = KaiteiProcess.start(data);
    var beside = KaiteiProcess.verify(data);
    assertThat(beside.exitCode()).isZero();
    assertThat(beside.said()).startsWith("Reading the ledger");
    kaitei.stop();
    assertThat(KaiteiProcess.verify(data).exitCode()).isZero();
  }

  @Test
  void a_folder_without_a_ledger_is_not_made_into_one_by_verifying() throws Exception {
    Path empty = data.resolve("empty");
    assertThat(KaiteiProcess.verify(empty).said()).startsWith("There is no ledger in " + empty);
    assertThat(empty).doesNotExist();
  }

  private ProcessHandle postgres() throws Exception {
    String pid = Files.readAllLines(data.resolve("postgres/data/postmaster.pid")).getFirst();
    return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
  }
}
