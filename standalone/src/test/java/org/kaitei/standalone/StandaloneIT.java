package org.kaitei.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandaloneIT {
  private static final int ENDED_BY_SIGTERM = 128 + 15;

  @TempDir static Path running;
  static KaiteiProcess kaitei;

  @TempDir Path data;

  @BeforeAll
  static void one_runs() throws Exception {
    kaitei = KaiteiProcess.start(running);
  }

  @AfterAll
  static void stop() throws Exception {
    kaitei.stop();
  }

  @Test
  void asked_to_end_it_ends_with_all_that_it_started_and_its_ledger_can_be_verified()
      throws Exception {
    KaiteiProcess ending = KaiteiProcess.start(data);
    ProcessHandle postgres = postgres();
    assertThat(RunningNote.read(data).port()).isEqualTo(ending.port());

    assertThat(ending.stop()).isEqualTo(ENDED_BY_SIGTERM);

    assertThat(ending.printed()).contains("Kaitei is stopping.\n").endsWith("Stopped.\n");
    assertThat(postgres.onExit()).succeedsWithin(Duration.ofMinutes(3));
    assertThat(data.resolve("running.json")).doesNotExist();
    assertThat(KaiteiProcess.verify(data).exitCode()).isZero();
  }

  @Test
  void a_ledger_is_verified_while_kaitei_runs_on_it() throws Exception {
    var beside = KaiteiProcess.verify(running);
    assertThat(beside.exitCode()).isZero();
    assertThat(beside.said()).startsWith("Reading the ledger");
  }

  @Test
  void a_folder_in_use_is_said_in_one_line() throws Exception {
    var second = KaiteiProcess.run("org.kaitei.standalone.Standalone", "--data", "" + running);
    assertThat(second.exitCode()).isEqualTo(1);
    assertThat(second.said())
        .isEqualToIgnoringNewLines(
            "The data folder " + running + " is in use by another Kaitei process.");
  }

  @Test
  void a_port_in_use_is_said_in_one_line_before_anything_is_started() throws Exception {
    Path other = data.resolve("other");
    var second =
        KaiteiProcess.run(
            "org.kaitei.standalone.Standalone", "--data", "" + other, "--port", "" + kaitei.port());
    assertThat(second.exitCode()).isEqualTo(1);
    assertThat(second.said())
        .startsWith("Port " + kaitei.port() + " cannot be used")
        .hasLineCount(1);
    assertThat(other).doesNotExist();
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
