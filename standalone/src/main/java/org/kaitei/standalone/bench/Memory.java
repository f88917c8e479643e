package org.kaitei.standalone.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What processes hold in memory, as Linux counts it. */
final class Memory {
  private static final long KIB_OF_MIB = 1024;

  private Memory() {}

  static long residentMib(ProcessHandle process) throws IOException {
    return residentKib(process) / KIB_OF_MIB;
  }

  static long residentKib(ProcessHandle process) throws IOException {
    return kib(process, "status", "VmRSS:");
  }

  /** Of PostgreSQL's processes; what they share is counted once. */
  static long postgresMib(Path data) throws IOException {
    List<String> pidFile = Files.readAllLines(data.resolve("postgres/data/postmaster.pid"));
    ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(pidFile.getFirst())).orElseThrow();
    long kib = 0;
    for (ProcessHandle one :
        Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList()) {
      kib += kib(one, "smaps_rollup", "Pss:");
    }
    return kib / KIB_OF_MIB;
  }

  private static long kib(ProcessHandle process, String file, String field) throws IOException {
    List<String> lines = Files.readAllLines(Path.of("/proc", "" + process.pid(), file));
    return lines.stream()
        .filter(line -> line.startsWith(field))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .sum();
  }
}
