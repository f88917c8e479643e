package org.kaitei.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;

/** A Java process that starts one of the parts on a folder and is killed once it is up. */
final class KilledProcess {
  private KilledProcess() {}

  @FunctionalInterface
  interface Meanwhile {
    void look() throws Exception;
  }

  static void startAndKill(Class<?> program, Path folder) throws Exception {
    startAndKill(program, folder, () -> {});
  }

  static void startAndKill(Class<?> program, Path folder, Meanwhile up) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader output = process.inputReader()) {
      assertThat(output.lines().filter("up"::equals).findFirst()).isPresent();
      up.look();
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  static void upUntilKilled() throws InterruptedException {
    System.out.println("up");
    Thread.currentThread().join();
  }
}
