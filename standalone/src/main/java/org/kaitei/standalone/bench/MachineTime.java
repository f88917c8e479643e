package org.kaitei.standalone.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Processor time of the whole machine since it runs, as Linux counts it, in ticks.
 *
 * @param stolen what a virtual machine wanted to use while its host served others
 */
record MachineTime(long all, long stolen) {
  private static final Path COUNTED = Path.of("/proc/stat");
  private static final int STOLEN = 7;
  private static final int KINDS = 8;

  /** Nothing was ever stolen where nobody counts it. */
  static MachineTime now() throws IOException {
    if (Files.notExists(COUNTED)) {
      return new MachineTime(0, 0);
    }
    return of(Files.readAllLines(COUNTED).getFirst());
  }

  static MachineTime of(String counted) {
    long[] kinds =
        Stream.of(counted.split(" +")).skip(1).limit(KINDS).mapToLong(Long::parseLong).toArray();
    return new MachineTime(LongStream.of(kinds).sum(), kinds[STOLEN]);
  }

  double stolenPercentSince(MachineTime before) {
    return 100.0 * (stolen - before.stolen) / Math.max(1, all - before.all);
  }
}
