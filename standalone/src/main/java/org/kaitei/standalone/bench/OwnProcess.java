package org.kaitei.standalone.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process beside this one, with the same Java, the same settings and the same classes. */
final class OwnProcess {
  private static final Path JDK = Path.of(System.getProperty("java.home"), "bin");

  private OwnProcess() {}

  static ProcessBuilder of(Class<?> main, List<String> settings, String... words) {
    List<String> command = new ArrayList<>();
    command.add(JDK.resolve("java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(settings);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(main.getName());
    command.addAll(List.of(words));
    return new ProcessBuilder(command);
  }

  /** What its objects take after all that nobody needs is collected. */
  static long liveBytes(ProcessHandle process) throws IOException {
    Process histogram =
        new ProcessBuilder(JDK.resolve("jcmd").toString(), "" + process.pid(), "GC.class_histogram")
            .start();
    String total;
    try (var lines = histogram.inputReader()) {
      total = lines.lines().filter(line -> line.startsWith("Total ")).findFirst().orElseThrow();
    }
    return Long.parseLong(total.strip().split("\\s+")[2]);
  }

  static double processorSeconds(ProcessHandle process) {
    return process.info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
  }
}
