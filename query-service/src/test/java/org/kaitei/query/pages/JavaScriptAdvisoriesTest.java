package org.kaitei.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether the JavaScript of the pages has known holes, as a registry of the test's own says it. */
class JavaScriptAdvisoriesTest {

  private record Ended(int exitCode, String said) {}

  @TempDir Path programs;

  @Test
  void a_registry_that_knows_of_nothing_is_believed() throws Exception {
    Ended ended = askedOf("echo '{\"auditReportVersion\": 2}'");

    assertThat(ended.exitCode()).isZero();
    assertThat(ended.said()).containsPattern("No known holes .*echarts \\d+\\.\\d+");
  }

  @Test
  void a_known_hole_is_told_and_is_a_failure() throws Exception {
    Ended ended = askedOf("echo '{\"auditReportVersion\": 2, \"a hole in\": \"echarts\"}'; exit 1");

    assertThat(ended.exitCode()).isEqualTo(1);
    assertThat(ended.said()).contains("a hole in");
  }

  @Test
  void a_registry_that_does_not_answer_is_not_taken_for_a_good_sign() throws Exception {
    Ended ended = askedOf("echo '{\"statusCode\": 405}'; exit 1");

    assertThat(ended.exitCode()).isEqualTo(2);
    assertThat(ended.said()).contains("NOT CHECKED", "does not say what it knows");
  }

  @Test
  void a_registry_that_cannot_be_reached_is_said_to_be_so() throws Exception {
    Ended ended = ended("exit 1");

    assertThat(ended.exitCode()).isEqualTo(2);
    assertThat(ended.said()).contains("NOT CHECKED", "cannot be reached");
  }

  private Ended askedOf(String audit) throws Exception {
    return ended("[ \"$1\" = install ] && exit 0\n" + audit);
  }

  private Ended ended(String npm) throws Exception {
    Path program = Files.writeString(programs.resolve("npm"), "#!/bin/sh\n" + npm + "\n");
    assertThat(program.toFile().setExecutable(true)).isTrue();
    var script = new ProcessBuilder("sh", "javascript-advisories.sh").redirectErrorStream(true);
    script.environment().merge("PATH", programs.toString(), (path, first) -> first + ":" + path);
    Process process = script.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), said);
  }
}
